/** The screen of the sessions: charter, agenda, minutes, submissions, decisions. */
@NullMarked
package org.endstate.web.session;

import org.jspecify.annotations.NullMarked;

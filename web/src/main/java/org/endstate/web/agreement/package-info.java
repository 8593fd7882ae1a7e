/** The screen of the text between the parties. */
@NullMarked
package org.endstate.web.agreement;

import org.jspecify.annotations.NullMarked;

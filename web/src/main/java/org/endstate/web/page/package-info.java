/** What every page is made from: template, language, who is signed in. */
@NullMarked
package org.endstate.web.page;

import org.jspecify.annotations.NullMarked;

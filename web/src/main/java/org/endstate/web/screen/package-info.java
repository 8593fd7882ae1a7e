/** The screens: what every page shares, and which parts of a result each shows. */
@NullMarked
package org.endstate.web.screen;

import org.jspecify.annotations.NullMarked;

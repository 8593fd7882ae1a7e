/** The commission of a mission on its record: what is prepared here, and signed in the browser of who does it. */
@NullMarked
package org.endstate.web.commission;

import org.jspecify.annotations.NullMarked;

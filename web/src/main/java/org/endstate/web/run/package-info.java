/** Long work in the background: plans that are made, watched, stopped, and kept for whoever asks for the same. */
@NullMarked
package org.endstate.web.run;

import org.jspecify.annotations.NullMarked;

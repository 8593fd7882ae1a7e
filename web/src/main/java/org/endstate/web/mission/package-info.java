/** The missions the workbench holds, each a folder as {@code endstate plan} reads it. */
@NullMarked
package org.endstate.web.mission;

import org.jspecify.annotations.NullMarked;

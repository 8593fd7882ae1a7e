/** The peer of the workbench: one page, made by nothing. */
@NullMarked
package org.endstate.bench.workbench.bare;

import org.jspecify.annotations.NullMarked;

/**
 * Puts the parts together: the only package that constructs adapters.
 *
 * <p>Start with {@link org.endstate.wiring.Endstate}, where the program begins.
 */
@NullMarked
package org.endstate.wiring;

import org.jspecify.annotations.NullMarked;

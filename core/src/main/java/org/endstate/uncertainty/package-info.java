/**
 * Distributions, quantiles, seeded draws and scoring rules: numbers that know they are uncertain.
 *
 * <p>Start with {@link org.endstate.uncertainty.Draws}, the only source of randomness in Endstate, and
 * {@link org.endstate.uncertainty.ThreePoint}. Nothing here knows a mission, a clock or a thread.
 */
@NullMarked
package org.endstate.uncertainty;

import org.jspecify.annotations.NullMarked;

/**
 * Distributions, quantiles, seeded draws and scoring rules: numbers that know they are uncertain.
 *
 * <p>Start with {@link org.endstate.uncertainty.Draws}, the only source of randomness in Endstate, and
 * {@link org.endstate.uncertainty.ThreePoint}; forecasts are judged by {@link org.endstate.uncertainty.Crps}. Nothing
 * here knows a mission, a clock or a thread.
 */
@NullMarked
package org.endstate.uncertainty;

import org.jspecify.annotations.NullMarked;

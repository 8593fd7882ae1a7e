package org.endstate.capability;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.capability.Assessment.Pools;

/**
 * What the experts said on one day of the level of a function on a later one, pooled as panels are.
 *
 * @param experts how many made it
 * @param outcome what a panel found; empty while no panel has met near the day
 */
public record PooledForecast(LocalDate madeOn, LocalDate of, Pools pools, int experts, Optional<Outcome> outcome) {

    /**
     * What a panel found, and what others would have said on the day of the forecast.
     *
     * @param asOf the day of the panel
     * @param model the projection with support kept
     * @param noChange the latest panel before the forecast
     */
    public record Outcome(
            LocalDate asOf, LevelDistribution found, LevelDistribution model, LevelDistribution noChange) {}
}

package org.endstate.requirements;

import org.endstate.mission.Sourcing;

/**
 * What a site costs for every week it stays open: rent, guard, fuel.
 *
 * @param perWeek not negative
 * @param currency as written, such as USD
 */
public record CostOfDelay(double perWeek, String currency, Sourcing sourcing) {

    public CostOfDelay {
        if (!(perWeek >= 0)) {
            throw new IllegalArgumentException("A cost of delay [" + perWeek + "] is negative.");
        }
    }
}

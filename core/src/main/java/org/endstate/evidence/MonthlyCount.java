package org.endstate.evidence;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Deaths in one month, in one area or, where the area is not known, in the mission's whole territory.
 *
 * @param area id of the area; empty for deaths that can be put in no area
 * @param low lowest, best and highest estimate of deaths, in that order, none negative
 * @param events how many events the count sums
 */
public record MonthlyCount(YearMonth month, Optional<String> area, int low, int best, int high, int events) {

    public MonthlyCount {
        if (low < 0 || best < low || high < best || events < 0) {
            throw new IllegalArgumentException(
                    "A monthly count [" + low + ", " + best + ", " + high + "] is not low ≤ best ≤ high.");
        }
    }
}

package org.endstate.evidence;

import java.util.OptionalInt;

/**
 * What a data set records for one unit in one month.
 *
 * @param low lowest, best and highest estimate of deaths, none negative, in that order
 * @param events how many events the count sums
 * @param civilians among the best estimate; empty where the data do not tell
 * @param spread in how many second-level areas there was an event; empty where the data do not tell
 */
public record Count(int low, int best, int high, int events, OptionalInt civilians, OptionalInt spread) {

    /** No event is recorded, which is not the same as no threat. */
    public static final Count NONE = new Count(0, 0, 0, 0, OptionalInt.of(0), OptionalInt.of(0));

    public Count {
        if (low < 0 || best < low || high < best || events < 0) {
            throw new IllegalArgumentException(
                    "A count [" + low + ", " + best + ", " + high + "] is not low ≤ best ≤ high.");
        }
    }
}

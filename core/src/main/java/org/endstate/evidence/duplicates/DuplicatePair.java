package org.endstate.evidence.duplicates;

import java.util.List;

/**
 * Two events that are probably one.
 *
 * @param one the earlier by day, then by name
 * @param reasons why, one for each rule
 */
public record DuplicatePair(ListedEvent one, ListedEvent other, List<Reason> reasons) {

    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }

    /** What the two have in common. */
    public sealed interface Reason {

        /** Their days are the same, or next to each other. */
        record Days(long apart) implements Reason {}

        /** Their places are no further apart than both are uncertain. */
        record Distance(double apart_km, double within_km) implements Reason {}

        /** They are in the same area, and one at least is not known more closely. */
        record SameArea(String area) implements Reason {}

        /** The same sides, in either order. */
        record Sides(String one, String other) implements Reason {}

        /** Deaths that can be one number. */
        record Deaths(int one, int other) implements Reason {}
    }
}

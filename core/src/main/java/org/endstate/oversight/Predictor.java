package org.endstate.oversight;

/** Who forecasts when a unit is vacated. */
public enum Predictor {
    /** Endstate’s simulation, the option that the clauses name. */
    INSIDE,
    /** The simulation and the slips of past exits, mixed by a weight that was fitted on other cases. */
    MIXED,
    /** The simulation and the pace of other cases, mixed by a weight that was fitted on other cases. */
    PACED,
    /** The pace of other cases alone. */
    PACE,
    /** Rival: the announced date, taken as certain. */
    ANNOUNCED,
    /** Rival: the announced date and the slips of past exits of the same driver in other cases. */
    OUTSIDE,
    /** Rival: one date, planned with mean durations and limited means, without gates. */
    MEAN_DURATIONS;

    /** Whether it is what Endstate is compared with. */
    public boolean isRival() {
        return switch (this) {
            case INSIDE, MIXED, PACED, PACE -> false;
            case ANNOUNCED, OUTSIDE, MEAN_DURATIONS -> true;
        };
    }
}

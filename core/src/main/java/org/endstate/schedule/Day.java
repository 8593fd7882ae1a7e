package org.endstate.schedule;

/** Day numbers: day 0 is the planning date. */
public final class Day {

    /** Later than every day; small enough that lags can be added to it. */
    public static final int NEVER = 1 << 29;

    private Day() {}
}

package org.endstate.schedule;

import org.endstate.uncertainty.Draws;

/** One number after the other from a stream of draws. For one thread. */
final class Chance {

    private final Draws draws;
    private long drawn;

    Chance(Draws draws) {
        this.draws = draws;
    }

    /** An integer in [0, bound). */
    int below(int bound) {
        return draws.below(bound, drawn++);
    }

    /** An integer in [-reach, reach]. */
    int around(int reach) {
        return below(2 * reach + 1) - reach;
    }
}

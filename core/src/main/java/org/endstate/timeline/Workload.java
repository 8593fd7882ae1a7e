package org.endstate.timeline;

import org.endstate.schedule.Effort;

/**
 * How much is searched and measured for a mission of this size, so that a large one is still planned within minutes.
 * Depends on the number of activities only.
 */
record Workload(int activities) {

    private static final long PLACEMENTS = 1_200_000;
    private static final int FEWEST_EXECUTIONS = 600;
    private static final int FEW_FUTURES = 100;
    private static final int FEW_PAIRS = 500;
    private static final int PAIRS = 2_000;

    /** Up to so many activities it is measured what knowledge is worth, and a frontier drawn. */
    static final int LARGE = 2_000;

    static Workload of(CompiledMission mission) {
        return new Workload(mission.activities());
    }

    boolean isLarge() {
        return activities > LARGE;
    }

    /** Futures on which priorities are searched and chosen: never fewer than 100. */
    int futures() {
        return isLarge() ? FEW_FUTURES : FutureSet.SEARCH.count();
    }

    /** Scenarios of the forecast in which two ways are compared pair by pair. */
    int pairs() {
        return isLarge() ? FEW_PAIRS : PAIRS;
    }

    /** Executions that the search for one option's priority may take; an interrupted thread ends it. */
    Effort executions() {
        return effort(Math.max(FEWEST_EXECUTIONS, PLACEMENTS / Math.max(150, activities)));
    }

    /** As much for a point of the frontier, which sets out from its neighbour. */
    Effort cellExecutions() {
        return effort(Math.max(FEWEST_EXECUTIONS, PLACEMENTS / 8 / Math.max(150, activities)));
    }

    private static Effort effort(long executions) {
        return new Effort(executions, 1, () -> Thread.currentThread().isInterrupted(), (count, best) -> {});
    }
}

package org.endstate.schedule;

/**
 * The best schedule a search has executed: the order of priority that leads to it, and the execution itself. Executing
 * the order again with the same durations gives the same days.
 */
public final class PlannedSchedule {

    private final int[] order;
    private final Execution execution;
    private final Score score;

    PlannedSchedule(int[] order, Execution execution, Score score) {
        this.order = order.clone();
        this.execution = execution;
        this.score = score;
    }

    /** Every activity once, the first to be served first. */
    public int[] order() {
        return order.clone();
    }

    public Execution execution() {
        return execution;
    }

    public Score score() {
        return score;
    }
}

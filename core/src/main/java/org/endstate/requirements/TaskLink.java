package org.endstate.requirements;

import java.util.OptionalInt;

/**
 * A precedence between two tasks of one site.
 *
 * @param task id of the earlier task
 * @param minLag_days calendar days at least between the two linked ends
 * @param maxLag_days calendar days at most; empty for no limit
 */
public record TaskLink(String task, Ends ends, int minLag_days, OptionalInt maxLag_days) {

    /** Which end of the earlier task is linked to which end of the later one. */
    public enum Ends {
        FINISH_START,
        START_START,
        FINISH_FINISH,
        START_FINISH
    }

    /** The common case: starts after the other has finished. */
    public static TaskLink after(String task) {
        return new TaskLink(task, Ends.FINISH_START, 0, OptionalInt.empty());
    }
}

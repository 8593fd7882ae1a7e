package org.endstate.schedule;

import java.util.function.BooleanSupplier;

/**
 * How long a search may go on. Results depend on the number of evaluations only, unless it is stopped.
 *
 * @param evaluations schedules to generate, improve and execute, at least 1
 * @param stop asked before each evaluation but the first; true ends the search with the best found so far
 * @param progress told after each evaluation
 */
public record Effort(int evaluations, BooleanSupplier stop, Progress progress) {

    /** Hears how far a search is. */
    @FunctionalInterface
    public interface Progress {
        void evaluated(int count, Score best);
    }

    public Effort {
        if (!(evaluations >= 1)) {
            throw new IllegalArgumentException("[" + evaluations + "] evaluations are not enough to find a plan.");
        }
    }

    /** So many evaluations, not to be stopped, heard by nobody. */
    public static Effort of(int evaluations) {
        return new Effort(evaluations, () -> false, (count, best) -> {});
    }
}

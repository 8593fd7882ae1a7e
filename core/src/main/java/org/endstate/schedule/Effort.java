package org.endstate.schedule;

import java.util.function.BooleanSupplier;

/**
 * How long a search may go on. What it finds depends on the number of schedules only, not on time or threads, unless it
 * is stopped.
 *
 * @param schedules how many schedules may be generated, forwards or backwards, at least 1
 * @param threads how many threads may work on them, at least 1
 * @param stop asked between schedules; true ends the search with the best found so far
 * @param progress told now and then, from the thread that called
 */
public record Effort(long schedules, int threads, BooleanSupplier stop, Progress progress) {

    /** Hears how far a search is. */
    @FunctionalInterface
    public interface Progress {
        void generated(long schedules, Score best);
    }

    public Effort {
        if (!(schedules >= 1) || !(threads >= 1)) {
            throw new IllegalArgumentException(
                    "No plan can be found with [" + schedules + "] schedules on [" + threads + "] threads.");
        }
    }

    /** So many schedules on one thread, not to be stopped, heard by nobody. */
    public static Effort of(long schedules) {
        return new Effort(schedules, 1, () -> false, (count, best) -> {});
    }

    /** No limit but this one, which ends the search when it returns true. */
    public static Effort until(BooleanSupplier stop, int threads) {
        return new Effort(Long.MAX_VALUE, threads, stop, (count, best) -> {});
    }
}

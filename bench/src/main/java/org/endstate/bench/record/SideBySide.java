package org.endstate.bench.record;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Work of ours and the raw work beside it, in turns, so that a busy machine slows both; of each the best round counts.
 *
 * @param goal what the work is to reach, in words
 * @param clock nanoseconds: those that go by, or those that the processor spent on the thread, of work that is done in
 *     one and waits for nothing
 */
record SideBySide(String measure, String goal, LongSupplier clock, Work ours, String peer, Work raw) {

    private static final int ROUNDS = 5;

    /** A round of work; says how many things were done. */
    @FunctionalInterface
    interface Work {
        long run() throws Exception;
    }

    /** A line of the table: measure, goal, ours a second, the peer, its a second, the ratio. */
    String run() throws Exception {
        double best = 0;
        double bestRaw = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, perSecond(ours));
            bestRaw = Math.max(bestRaw, perSecond(raw));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f | %s | %,.0f | %.2f |",
                measure,
                goal,
                best,
                peer,
                bestRaw,
                best / bestRaw);
    }

    private double perSecond(Work work) throws Exception {
        long begin = clock.getAsLong();
        long done = work.run();
        return done * 1e9 / (clock.getAsLong() - begin);
    }
}

package org.endstate.bench.schedule;

import java.util.function.IntConsumer;

/** Times repeated work on one core: the best of some rounds of a second each, the first of which warm up. */
final class Stopwatch {

    private static final long ROUND = 1_000_000_000L;
    private static final int ROUNDS = 8;

    private Stopwatch() {}

    /** How often a second this was done, each time with the next number. */
    static double perSecond(IntConsumer work) {
        double best = 0;
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int begun = next;
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < ROUND) {
                work.accept(next++);
            }
            best = Math.max(best, (next - begun) * 1e9 / (System.nanoTime() - begin));
        }
        return best;
    }
}

package org.endstate.bench.schedule;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.endstate.schedule.Network;
import org.endstate.schedule.Priority;
import org.endstate.uncertainty.ThreePoint;

/** The peer: a critical path with triangular durations as a user writes it in Java, one iteration at a time. */
final class PlainCriticalPath {

    private final int[] order;
    private final int[][] before;
    private final double[] low;
    private final double[] mode;
    private final double[] high;
    private final double[] finish;
    private final SplittableRandom random;

    PlainCriticalPath(Network network, ThreePoint[] durations, long seed) {
        order = Priority.byLatestFinish(network).order();
        before = before(network);
        low = IntStream.range(0, durations.length)
                .mapToDouble(i -> durations[i].low())
                .toArray();
        mode = IntStream.range(0, durations.length)
                .mapToDouble(i -> durations[i].mode())
                .toArray();
        high = IntStream.range(0, durations.length)
                .mapToDouble(i -> durations[i].high())
                .toArray();
        finish = new double[durations.length];
        random = new SplittableRandom(seed);
    }

    /** The activities that each one comes after. */
    static int[][] before(Network network) {
        int[][] before = new int[network.size()][];
        for (int i = 0; i < before.length; i++) {
            int to = i;
            before[i] = network.listLinks().stream()
                    .filter(link -> link.to() == to)
                    .mapToInt(Network.Link::from)
                    .toArray();
        }
        return before;
    }

    /** The last finish of one iteration. */
    double run() {
        double last = 0;
        for (int i : order) {
            double start = 0;
            for (int from : before[i]) {
                start = Math.max(start, finish[from]);
            }
            finish[i] = start + triangular(low[i], mode[i], high[i]);
            last = Math.max(last, finish[i]);
        }
        return last;
    }

    private double triangular(double a, double c, double b) {
        if (a == b) {
            return a;
        }
        double u = random.nextDouble();
        return u < (c - a) / (b - a)
                ? a + Math.sqrt(u * (b - a) * (c - a))
                : b - Math.sqrt((1 - u) * (b - a) * (b - c));
    }
}

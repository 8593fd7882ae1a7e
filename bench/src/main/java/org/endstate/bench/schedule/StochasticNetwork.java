package org.endstate.bench.schedule;

import java.nio.file.Path;
import java.util.Arrays;
import org.endstate.schedule.CriticalPathRuns;
import org.endstate.schedule.Executor;
import org.endstate.schedule.Futures;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Priority;
import org.endstate.schedule.Psplib;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.ThreePoint;

/** A PSPLIB instance with drawn durations. Days are cut into twenty parts, as these durations are no whole days. */
final class StochasticNetwork {

    private static final int PARTS = 20;
    private static final int TIMES = 4;

    private final Network network;
    private final int[] means;
    private final double path;

    StochasticNetwork(Path file) {
        network = Psplib.read(file, PARTS, TIMES);
        means = Psplib.read(file).durations();
        path = criticalPath(network);
    }

    Network network() {
        return network;
    }

    /** The length of the critical path with planned durations. */
    static double criticalPath(Network network) {
        ThreePoint[] planned =
                Arrays.stream(network.durations()).mapToObj(ThreePoint::certain).toArray(ThreePoint[]::new);
        return new CriticalPathRuns(network, planned).run(0, 0, 1)[0];
    }

    /** By how many per cent this is above the critical path of mean durations. */
    double above(double days) {
        return 100 * (days - path) / path;
    }

    /** By how many per cent the mean makespan of these futures is above the critical path of mean durations. */
    double above(Priority priority, Futures futures) {
        Executor executor = new Executor();
        int[] durations = new int[means.length];
        double sum = 0;
        for (int future = 0; future < futures.count(); future++) {
            futures.durations(future, durations);
            sum += executor.run(network, priority, durations, futures.readings(future), Policy.waiting())
                    .finish(means.length - 1);
        }
        return above(sum / futures.count());
    }

    Futures futures(Distribution family, Draws draws, int count) {
        return new Futures() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public void durations(int future, int[] durations) {
                Draws of = draws.split(future);
                for (int i = 0; i < durations.length; i++) {
                    durations[i] = (int) StrictMath.rint(PARTS * family.quantile(means[i], of.uniform(i)));
                }
            }

            @Override
            public GateReadings readings(int future) {
                return GateReadings.allOpen(0);
            }
        };
    }
}

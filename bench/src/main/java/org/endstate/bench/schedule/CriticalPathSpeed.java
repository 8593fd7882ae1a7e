package org.endstate.bench.schedule;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.schedule.CriticalPathRuns;
import org.endstate.schedule.MissionLike;
import org.endstate.schedule.Network;
import org.endstate.uncertainty.ThreePoint;

/** Critical paths of drawn durations, without resources, on one core: ours, plain Java and NumPy. */
final class CriticalPathSpeed implements Part {

    private static final String ONCE = "-";
    private static final int BLOCK = 256;
    private static final int COMPARED = 10_240;
    private static final double TOLERANCE = 0.005;

    @Override
    public List<Measure> measures() {
        return List.of(measure(6), measure(500));
    }

    private static Measure measure(int sites) {
        return Measure.less(
                "%,d activities: critical path only, one core".formatted(20 * sites), "ns/activity", "10", "1.5");
    }

    @Override
    public void run(Runs runs) throws IOException {
        for (int sites : new int[] {6, 500}) {
            Network network = MissionLike.of(sites, 1);
            ThreePoint[] durations = Arrays.stream(network.durations())
                    .mapToObj(days -> new ThreePoint(0.8 * days, days, 1.7 * days))
                    .toArray(ThreePoint[]::new);
            compare(runs, measure(sites), network, durations);
        }
    }

    private static void compare(Runs runs, Measure measure, Network network, ThreePoint[] durations)
            throws IOException {
        CriticalPathRuns ours = new CriticalPathRuns(network, durations);
        PlainCriticalPath plain = new PlainCriticalPath(network, durations, 1);
        float[] ends = ours.run(1, 0, COMPARED);
        double mean = 0;
        double plainMean = 0;
        for (float end : ends) {
            mean += end / COMPARED;
            plainMean += plain.run() / COMPARED;
        }
        check("plain Java", plainMean, mean);
        int size = network.size();
        runs.once(
                measure,
                OwnSearch.NAME,
                ONCE,
                () -> 1e9 / size / BLOCK / Stopwatch.perSecond(block -> ours.run(2, block * BLOCK, BLOCK)));
        runs.once(measure, "plain Java", ONCE, () -> 1e9 / size / Stopwatch.perSecond(run -> plain.run()));
        if (!runs.has(measure, "NumPy", ONCE)) {
            Optional<NumpyCriticalPath.Answer> numpy = NumpyCriticalPath.run(network, durations);
            if (numpy.isPresent()) {
                check("NumPy", numpy.get().mean_days(), mean);
                runs.put(measure, "NumPy", ONCE, numpy.get().nanosPerActivity());
            }
        }
    }

    private static void check(String program, double theirs, double ours) {
        if (!(Math.abs(theirs / ours - 1) < TOLERANCE)) {
            throw new IllegalStateException("The mean end is [" + ours + "], but [" + theirs + "] by " + program + ".");
        }
    }
}

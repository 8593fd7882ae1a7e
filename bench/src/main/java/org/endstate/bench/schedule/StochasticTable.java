package org.endstate.bench.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endstate.schedule.CriticalPathRuns;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Executor;
import org.endstate.schedule.Futures;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.PolicySearch;
import org.endstate.schedule.Priority;
import org.endstate.schedule.Psplib;
import org.endstate.uncertainty.Draws;

/**
 * The stochastic J120 table: mean makespan above the critical path of mean durations, for a rule and for the policy the
 * kernel searches, on futures neither has seen. Days are cut into twenty parts, as these durations are no whole days.
 */
final class StochasticTable {

    private static final int PARTS = 20;
    private static final int TRAINING = 100;
    private static final int FRESH = 1_000;
    private static final List<String> PUBLISHED = List.of("48.3", "55.8", "70.0", "48.3", "56.0");

    private final Network network;
    private final int[] means;
    private final double path;

    private StochasticTable(Path file) {
        network = Psplib.read(file, PARTS, 4);
        means = Psplib.read(file).durations();
        path = criticalPath(network);
    }

    /** The rule "latest finish first" for all five families. */
    static void rules(Settings settings, Table table) throws IOException {
        List<Path> files = Instances.every(
                settings.number("stochastic"), settings.path("data").resolve("j120"));
        int replications = settings.number("replications");
        for (Distribution family : Distribution.values()) {
            double sum = 0;
            for (Path file : files) {
                StochasticTable of = new StochasticTable(file);
                Futures futures = of.futures(family, Draws.of(1).split(Instances.name(file)), replications);
                sum += of.above(Priority.byLatestFinish(of.network), futures);
            }
            String what = "J120 " + family + ", latest finish first: above critical path";
            String target = PUBLISHED.get(family.ordinal()) + " on all 600";
            table.add(what, "endstate", files.size(), sum / files.size(), "%", target);
        }
    }

    /** Policies searched for U1 on some futures, and for comparison rule and plan, all on fresh ones. */
    static void search(Settings settings, Table table) throws IOException {
        List<Path> files =
                Instances.every(settings.number("policy"), settings.path("data").resolve("j120"));
        double[] sums = new double[4];
        for (Path file : files) {
            StochasticTable of = new StochasticTable(file);
            Draws draws = Draws.of(2).split(Instances.name(file));
            Priority rule = Priority.byLatestFinish(of.network);
            Priority plan = OwnSearch.search(of.network, Effort.of(5_000)).priority();
            Futures training = of.futures(Distribution.U1, draws.split("training"), TRAINING);
            PolicySearch.Found found = PolicySearch.search(
                    of.network,
                    training,
                    Policy.waiting(),
                    List.of(rule, plan),
                    draws,
                    Effort.of(settings.number("executions")));
            Futures fresh = of.futures(Distribution.U1, draws.split("fresh"), FRESH);
            sums[0] += of.above(rule, fresh);
            sums[1] += of.above(plan, fresh);
            sums[2] += of.above(found.priority(), fresh);
            sums[3] += 100 * (found.mean_days() - of.path) / of.path;
        }
        int count = files.size();
        table.add("J120 U1, fresh futures: latest finish first", "endstate", count, sums[0] / count, "%", "");
        table.add("J120 U1, fresh futures: plan on means, as executed", "endstate", count, sums[1] / count, "%", "");
        table.add("J120 U1, fresh futures: policy searched", "endstate", count, sums[2] / count, "%", "below 46.0");
        table.add("J120 U1, futures searched on: policy searched", "endstate", count, sums[3] / count, "%", "");
    }

    static double criticalPath(Network network) {
        return new CriticalPathRuns(network, PlanQuality.certain(network)).run(0, 0, 1)[0];
    }

    private double above(Priority priority, Futures futures) {
        Executor executor = new Executor();
        int[] durations = new int[means.length];
        List<Integer> ends = new ArrayList<>();
        for (int future = 0; future < futures.count(); future++) {
            futures.durations(future, durations);
            ends.add(executor.run(network, priority, durations, futures.readings(future), Policy.waiting())
                    .finish(means.length - 1));
        }
        double mean = ends.stream().mapToInt(end -> end).average().orElse(0);
        return 100 * (mean - path) / path;
    }

    private Futures futures(Distribution family, Draws draws, int count) {
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

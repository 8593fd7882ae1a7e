package org.endstate.bench.schedule;

import java.io.IOException;
import java.util.List;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.MissionLike;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Priority;
import org.endstate.schedule.Psplib;
import org.endstate.uncertainty.Draws;

/** Executions with resources and drawn durations on one core, ours and as a user would write them in Java. */
final class SimulationSpeed implements Part {

    private static final String ONCE = "-";
    private static final int COMPARED = 20;
    private static final GateReadings NO_GATES = GateReadings.allOpen(0);

    private final Settings settings;
    private final Measure small = measure("120", "35,000", "80,000");
    private final Measure middle = measure("1,000", "6,000", "15,000");
    private final Measure large = measure("10,000", "280", "1,000");

    SimulationSpeed(Settings settings) {
        this.settings = settings;
    }

    private static Measure measure(String activities, String toReach, String stretch) {
        return Measure.more(
                activities + " activities: executions with resources and draws, one core", "runs/s", toReach, stretch);
    }

    @Override
    public List<Measure> measures() {
        return List.of(small, middle, large);
    }

    @Override
    public void run(Runs runs) throws IOException {
        Network j120 = Psplib.read(settings.path("data").resolve("j120").resolve("j12031_1.sm"), 1, 2);
        compare(runs, small, j120);
        compare(runs, middle, MissionLike.of(50, 1));
        compare(runs, large, MissionLike.of(500, 1));
    }

    private static void compare(Runs runs, Measure measure, Network network) throws IOException {
        Priority priority = Priority.byLatestFinish(network);
        PlainExecution plain = new PlainExecution(network, priority.order());
        Executor executor = new Executor();
        for (int future = 0; future < COMPARED; future++) {
            check(plain.run(durations(network, future)), execute(executor, network, priority, future));
        }
        runs.once(
                measure,
                OwnSearch.NAME,
                ONCE,
                () -> Stopwatch.perSecond(future -> execute(executor, network, priority, future)));
        runs.once(
                measure,
                "plain Java",
                ONCE,
                () -> Stopwatch.perSecond(future -> plain.run(durations(network, future))));
    }

    private static Execution execute(Executor executor, Network network, Priority priority, int future) {
        return executor.run(network, priority, durations(network, future), NO_GATES, Policy.waiting());
    }

    /** Twice a uniform number times the planned duration, at least a day where any is planned. */
    private static int[] durations(Network network, int future) {
        Draws draws = Draws.of(future);
        int[] durations = network.durations();
        for (int i = 0; i < durations.length; i++) {
            int drawn = (int) Math.rint(2 * durations[i] * draws.uniform(i));
            durations[i] = Math.max(Math.min(1, durations[i]), drawn);
        }
        return durations;
    }

    private static void check(int[] plain, Execution ours) {
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] != ours.finish(i)) {
                throw new IllegalStateException(
                        "Activity [" + i + "] ends on [" + ours.finish(i) + "], plainly on [" + plain[i] + "].");
            }
        }
    }
}

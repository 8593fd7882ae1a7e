package org.endstate.bench.schedule;

import java.util.List;
import java.util.stream.IntStream;
import org.endstate.schedule.Effort;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Network;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Policy;
import org.endstate.uncertainty.Draws;

/** The kernel's own search. */
final class OwnSearch implements Peer {

    static final String NAME = "endstate";

    private static final int SEED = 77;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> solve(Network network, double seconds, int threads) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        PlannedSchedule plan = search(network, Effort.until(() -> System.nanoTime() > end, threads));
        return IntStream.range(0, network.size())
                .mapToObj(plan.execution()::start)
                .toList();
    }

    static PlannedSchedule search(Network network, Effort effort) {
        return PlanSearch.search(
                network,
                network.durations(),
                GateReadings.allOpen(network.gates()),
                Policy.waiting(),
                Draws.of(SEED),
                effort);
    }
}

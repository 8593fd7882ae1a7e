package org.endstate.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.Futures;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.Priority;
import org.endstate.timeline.OptionAppraisal.InformationValue;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.PairedDifference;

/**
 * What it would be worth to know something beforehand: the option as it is against the same with hindsight, in the same
 * futures, which neither search, choice nor forecast has met.
 */
final class KnowledgeValue {

    private static final int SCHEDULES = 200;

    /** Everything known means a search in each future, so there are fewer. */
    private static final int ALL_KNOWN = 100;

    private final CompiledMission mission;
    private final TimelineInputs inputs;
    private final PlannedGates gates;
    private final Execution ready;
    private final Futures futures;
    private final Draws draws;

    /** @param ready a plan that waited for no gate: it says when the work that waits is ready */
    KnowledgeValue(CompiledMission mission, TimelineInputs inputs, Execution ready) {
        this.mission = mission;
        this.inputs = inputs;
        this.gates = new PlannedGates(mission, inputs);
        this.ready = ready;
        this.futures = MissionFutures.planning(mission, inputs, FutureSet.VALUE);
        this.draws = Draws.of(inputs.settings().simulation().seed()).split("value of knowledge");
    }

    /**
     * Of knowing when this gate opens. Where it opens as planned, and for an option that waits at no gate, knowledge
     * changes nothing.
     */
    InformationValue ofGate(Chosen option, int gate) {
        int[] days = gates.days(ready, inputs.settings().risk().confidence());
        Map<Integer, Priority> plans = new HashMap<>();
        plans.put(days[gate], option.plan().priority());
        InFuture informed = future -> {
            int opening = gates.opening(gate, ready, FutureSet.VALUE.first() + future);
            return plans.computeIfAbsent(
                    opening,
                    day -> replan(option, mission.plannedDurations(), gates.knowing(days, gate, day), SCHEDULES));
        };
        boolean waits = option.plan().policy().holdLimit_days() > 0;
        return value(
                Optional.of(inputs.gates().get(gate).id()),
                option,
                futures.count(),
                waits ? informed : future -> option.plan().priority());
    }

    /** Of knowing every duration and every gate: a bound on what any knowledge brings, up to the search. */
    InformationValue ofAll(Chosen option) {
        return value(Optional.empty(), option, Math.min(ALL_KNOWN, futures.count()), future -> {
            int[] durations = new int[mission.activities()];
            futures.durations(future, durations);
            return replan(option, durations, futures.readings(future), SCHEDULES);
        });
    }

    /** The priority one would follow in a future. */
    private interface InFuture {
        Priority priority(int future);
    }

    private InformationValue value(Optional<String> gate, Chosen option, int count, InFuture informed) {
        double[] own = new double[count];
        double[] best = new double[count];
        Executor executor = new Executor();
        for (int future = 0; future < count; future++) {
            Priority other = informed.priority(future);
            own[future] = vacated(executor, option.plan(), option.plan().priority(), future);
            best[future] = other == option.plan().priority()
                    ? own[future]
                    : Math.min(own[future], vacated(executor, option.plan(), other, future));
        }
        return new InformationValue(gate, PairedDifference.of(own, best, draws));
    }

    private Priority replan(Chosen option, int[] durations, GateReadings readings, int schedules) {
        return PlanSearch.search(
                        mission.network(),
                        durations,
                        readings,
                        new OptionPolicies(mission, inputs.settings().risk())
                                .planned(option.plan().kind()),
                        draws,
                        Effort.of(schedules))
                .priority();
    }

    private double vacated(Executor executor, OptionPlan plan, Priority priority, int future) {
        int[] durations = new int[mission.activities()];
        futures.durations(future, durations);
        var execution = executor.run(mission.network(), priority, durations, futures.readings(future), plan.policy());
        return ScenarioLog.of(mission, execution).vacated(0);
    }
}

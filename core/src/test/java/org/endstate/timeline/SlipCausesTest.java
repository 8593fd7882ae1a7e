package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import org.endstate.mission.Milestone;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class SlipCausesTest {

    private static final int MISSIONS = 1000;

    /** What was met on the way, so that a generator that stops making slips is noticed. */
    private final Map<Cause.Kind, Integer> met = new EnumMap<>(Cause.Kind.class);

    private int slips;
    private int unreached;

    @Test
    void causes_add_up_to_the_slip_of_every_milestone_in_every_scenario_of_1000_random_missions() {
        for (long seed = 0; seed < MISSIONS; seed++) {
            TimelineInputs inputs = RandomMission.of(seed);
            CompiledMission mission = MissionCompiler.compile(inputs);
            for (OptionKind kind : OptionKind.values()) {
                traceAll(seed, inputs, mission, kind);
            }
        }
        assertThat(slips).as("slips of at least a day").isGreaterThan(20_000);
        assertThat(unreached).as("milestones that were not reached").isPositive();
        assertThat(EnumSet.allOf(Cause.Kind.class))
                .as("kinds of cause; nothing is held back in a simulation")
                .filteredOn(kind -> kind != Cause.Kind.HELD)
                .containsExactlyInAnyOrderElementsOf(met.keySet());
    }

    private void traceAll(long seed, TimelineInputs inputs, CompiledMission mission, OptionKind kind) {
        OptionPolicies policies = new OptionPolicies(mission, inputs.settings().risk());
        PlannedGates gates = new PlannedGates(mission, inputs);
        Draws draws = Draws.of(seed);
        PlannedSchedule plan = PlanSearch.search(
                mission.network(),
                mission.plannedDurations(),
                kind == OptionKind.DATE_CERTAIN ? gates.open() : gates.after(ready(mission, gates, policies, draws)),
                policies.planned(kind),
                draws,
                Effort.of(20));
        SlipCauses causes = new SlipCauses(mission, inputs.gates(), plan.execution());
        ScenarioDurations sampler = new ScenarioDurations(
                mission, inputs.settings().simulation().durationCorrelation(), draws.split("durations"));
        int[] durations = new int[mission.activities()];
        for (int scenario = 0; scenario < RandomMission.SCENARIOS; scenario++) {
            sampler.draw(scenario, durations);
            Execution actual = new Executor()
                    .run(
                            mission.network(),
                            plan.priority(),
                            durations,
                            readings(inputs, mission, scenario),
                            policies.of(kind));
            for (Milestone milestone : mission.mission().milestones()) {
                String where = "seed " + seed + ", " + kind + ", scenario " + scenario + ", " + milestone.id();
                assertAddsUp(
                        where,
                        causes.of(milestone, actual, durations),
                        vacated(mission, milestone, plan.execution()),
                        vacated(mission, milestone, actual));
            }
        }
    }

    private static Execution ready(CompiledMission mission, PlannedGates gates, OptionPolicies policies, Draws draws) {
        return PlanSearch.search(
                        mission.network(),
                        mission.plannedDurations(),
                        gates.open(),
                        policies.planned(OptionKind.DATE_CERTAIN),
                        draws,
                        Effort.of(20))
                .execution();
    }

    private static GateReadings readings(TimelineInputs inputs, CompiledMission mission, int scenario) {
        long[] open = new long[inputs.gates().size()];
        for (int gate = 0; gate < open.length; gate++) {
            open[gate] = inputs.paths().open(gate, scenario);
        }
        return GateReadings.of(
                mission.days().reviews(inputs.settings().simulation().horizon_months()), open);
    }

    private void assertAddsUp(String where, Map<Cause, Long> days, OptionalInt planned, OptionalInt actual) {
        if (planned.isEmpty() || actual.isEmpty()) {
            assertThat(days).as(where).isEmpty();
            unreached++;
            return;
        }
        int slip = actual.getAsInt() - planned.getAsInt();
        assertThat(days.values().stream().mapToLong(Long::longValue).sum())
                .as(where + ": " + days)
                .isEqualTo(slip);
        slips += slip == 0 ? 0 : 1;
        days.keySet().forEach(cause -> met.merge(cause.kind(), 1, Integer::sum));
    }

    /** The end of the milestone by its definition, with nothing but the departures; empty if one is not over. */
    private static OptionalInt vacated(CompiledMission mission, Milestone milestone, Execution execution) {
        int last = 0;
        for (String site : milestone.sites()) {
            int departure = mission.activity(mission.siteNumber(site), TaskRole.DEPARTURE);
            if (execution.finish(departure) > mission.days().horizon()) {
                return OptionalInt.empty();
            }
            last = Math.max(last, execution.finish(departure));
        }
        return OptionalInt.of(last);
    }
}

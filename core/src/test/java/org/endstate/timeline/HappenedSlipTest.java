package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.mission.Milestone;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Observation;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Policy;
import org.endstate.timeline.HappenedSlip.Part;
import org.endstate.timeline.HappenedSlip.Reported;
import org.endstate.timeline.HappenedSlip.UnitSlip;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

/** Slips of which only days are known. Days are counted from 1 January 2024. */
class HappenedSlipTest {

    private static final int MISSIONS = 300;

    /** One team prepares a in 10 days, then b in 10; a permission of 5 days comes before each. */
    private static Sketch two() {
        return new Sketch().permission(ThreePoint.certain(5)).site("a", 10, 10).site("b", 10, 10);
    }

    @Test
    void nothing_slipped_where_all_went_as_planned() {
        UnitSlip slip = slip(two(), "b", reported("b/leave", 26));
        assertThat(slip.days()).isZero();
        assertThat(slip.parts()).isEmpty();
    }

    @Test
    void work_that_took_longer_is_the_cause_down_the_line() {
        Map<String, Reported> days = new HashMap<>(reported("b/leave", 33));
        days.put("a/prepare", new Reported(Optional.of(day(5)), Optional.of(day(21)), Optional.empty()));
        days.put("b/prepare", new Reported(Optional.of(day(22)), Optional.empty(), Optional.of(day(31))));
        UnitSlip slip = slip(two(), "b", days);
        assertThat(slip.days()).isEqualTo(7);
        assertThat(slip.parts())
                .as("the team came late to b")
                .contains(new Part(new Cause(Cause.Kind.RESOURCE, "team"), 7));
    }

    @Test
    void a_permission_that_came_late_is_the_cause() {
        Map<String, Reported> days = new HashMap<>(reported("a/permit", 11, "a/leave", 23));
        days.put("a/permit", new Reported(Optional.of(Sketch.START), Optional.of(day(11)), Optional.empty()));
        UnitSlip slip = slip(two(), "a", days);
        assertThat(slip.parts()).containsExactly(new Part(new Cause(Cause.Kind.PERMISSION, "a/permit"), 7));
    }

    @Test
    void days_that_no_report_explains_were_held_back_by_somebody() {
        UnitSlip slip = slip(two(), "a", reported("a/leave", 46));
        assertThat(slip.parts()).containsExactly(new Part(new Cause(Cause.Kind.HELD, "a/leave"), 30));
    }

    /** The parts of the sum from days alone, beside the true ones from inside the simulation. */
    @Test
    void causes_add_up_to_the_slip_and_are_those_of_the_simulation_that_made_the_days() {
        Map<Cause.Kind, Long> wrong = new EnumMap<>(Cause.Kind.class);
        long all = 0;
        for (long seed = 0; seed < MISSIONS; seed++) {
            TimelineInputs inputs = RandomMission.of(seed);
            CompiledMission mission = MissionCompiler.compile(inputs);
            PlannedSchedule plan = PlanSearch.search(
                    mission.network(),
                    mission.plannedDurations(),
                    readings(inputs, mission, 1),
                    Policy.waiting(),
                    Draws.of(seed),
                    Effort.of(5));
            int[] durations = new int[mission.activities()];
            new ScenarioDurations(mission, 0.2, Draws.of(seed).split("durations")).draw(0, durations);
            GateReadings open = readings(inputs, mission, 0);
            Execution actual =
                    new Executor().run(mission.network(), plan.priority(), durations, open, Policy.waiting());
            Execution seen = observed(mission, actual, open);
            Execution planned = observed(mission, plan.execution(), readings(inputs, mission, 1));
            for (Milestone milestone : mission.mission().milestones()) {
                Map<Cause, Long> truth =
                        new SlipCauses(mission, inputs.gates(), plan.execution()).of(milestone, actual, durations);
                Map<Cause, Long> read = new SlipCauses(mission, inputs.gates(), planned)
                        .of(milestone, seen, Observation.durations(mission.network(), seen));
                assertThat(sum(read))
                        .as("seed " + seed + " " + read + " against " + truth)
                        .isEqualTo(sum(truth));
                all += truth.values().stream().mapToLong(Math::abs).sum();
                differences(truth, read).forEach((kind, days) -> wrong.merge(kind, days, Long::sum));
            }
        }
        assertThat(all).isGreaterThan(10_000);
        assertThat(wrong.values().stream().mapToLong(Long::longValue).sum())
                .as("days laid to another kind of cause, of " + all + ": " + wrong)
                .isLessThan(all / 10);
    }

    private static Execution observed(CompiledMission mission, Execution run, GateReadings open) {
        int[] start = new int[mission.activities()];
        int[] finish = new int[mission.activities()];
        for (int activity = 0; activity < start.length; activity++) {
            start[activity] = run.start(activity);
            finish[activity] = run.finish(activity);
        }
        return Observation.of(mission.network(), start, finish, open::open);
    }

    private static Map<Cause.Kind, Long> differences(Map<Cause, Long> truth, Map<Cause, Long> read) {
        Map<Cause.Kind, Long> net = new EnumMap<>(Cause.Kind.class);
        truth.forEach((cause, days) -> net.merge(cause.kind(), -days, Long::sum));
        read.forEach((cause, days) -> net.merge(cause.kind(), days, Long::sum));
        net.replaceAll((kind, days) -> Math.abs(days));
        return net;
    }

    private static long sum(Map<Cause, Long> days) {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    private static GateReadings readings(TimelineInputs inputs, CompiledMission mission, int scenario) {
        long[] open = new long[inputs.gates().size()];
        for (int gate = 0; gate < open.length; gate++) {
            open[gate] = inputs.paths().open(gate, scenario);
        }
        return GateReadings.of(
                mission.days().reviews(inputs.settings().simulation().horizon_months()), open);
    }

    private static LocalDate day(int days) {
        return Sketch.START.plusDays(days);
    }

    /** Tasks and the last day of each. */
    private static Map<String, Reported> reported(Object... taskAndDay) {
        Map<String, Reported> all = new HashMap<>();
        for (int i = 0; i < taskAndDay.length; i += 2) {
            all.put(
                    (String) taskAndDay[i],
                    new Reported(Optional.empty(), Optional.of(day((int) taskAndDay[i + 1])), Optional.empty()));
        }
        return all;
    }

    private static UnitSlip slip(Sketch sketch, String site, Map<String, Reported> reported) {
        TimelineInputs inputs = sketch.inputs();
        CompiledMission mission = MissionCompiler.compile(inputs);
        Execution run = new Executor()
                .run(
                        mission.network(),
                        IntStream.range(0, mission.activities()).toArray(),
                        mission.plannedDurations(),
                        GateReadings.allOpen(0),
                        Policy.waiting());
        List<PlannedTask> tasks = IntStream.range(0, mission.activities())
                .mapToObj(activity -> new PlannedTask(
                        mission.site(mission.siteOf(activity)).id(),
                        mission.task(activity).id(),
                        mission.days().date(run.start(activity)),
                        mission.days().date(run.finish(activity) - 1),
                        Optional.empty()))
                .toList();
        return new HappenedSlip(inputs, new OptionForecast.Plan(tasks, Optional.empty()), reported)
                .ofSite(site)
                .orElseThrow();
    }
}

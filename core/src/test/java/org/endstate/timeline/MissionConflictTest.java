package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.condition.Condition;
import org.endstate.mission.Label;
import org.endstate.mission.Resource;
import org.endstate.schedule.Conflict;
import org.endstate.schedule.Effort;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Requirement;
import org.endstate.timeline.TimelinePlanner.Infeasible;
import org.endstate.uncertainty.Draws;
import org.endstate.words.PlanWords;
import org.junit.jupiter.api.Test;

/** Missions without a timeline. Days are counted from 1 January 2024; a site takes its preparation and two days. */
class MissionConflictTest {

    private static final PlanWords WORDS = PlanWords.in(Locale.ENGLISH);

    private static final Effort EFFORT = Effort.of(100);

    @Test
    void a_date_before_the_work_can_be_done_stands_alone() {
        assertConflict(
                new Sketch()
                        .site("a", 20, 10)
                        .site("b", 5, 10)
                        .teams(2)
                        .hard("a", day(15))
                        .hard("b", day(90)),
                "site 'Site a' vacated by 2024-01-15 (2024-01-22 would do)");
    }

    @Test
    void two_dates_that_one_team_cannot_keep_name_the_dates_and_the_team() {
        assertConflict(
                new Sketch()
                        .site("a", 10, 10)
                        .site("b", 10, 10)
                        .hard("a", day(14))
                        .hard("b", day(14)),
                "site 'Site a' vacated by 2024-01-14 (2024-01-22 would do)",
                "site 'Site b' vacated by 2024-01-14 (2024-01-22 would do)",
                "capacity of 'Team' (1 per day; 1 more on every day would do)");
    }

    @Test
    void a_hub_that_has_to_be_left_before_its_spoke_can_be() {
        assertConflict(
                new Sketch()
                        .site("hub", 5, 10)
                        .spoke("post", 30, "hub")
                        .teams(2)
                        .hard("hub", day(20)),
                "site 'Site hub' vacated by 2024-01-20 (2024-02-03 would do)",
                "site 'Site hub' handed over only after 'Site post' is vacated, whose hub it is");
    }

    @Test
    void support_that_has_to_stay_along_a_chain_of_sites() {
        assertConflict(
                new Sketch()
                        .site("clinic", 5, 10)
                        .spoke("camp", 10, "clinic")
                        .spoke("post", 20, "camp")
                        .teams(3)
                        .hard("clinic", day(25))
                        .hard("post", day(60)),
                "site 'Site clinic' vacated by 2024-01-25 (2024-01-26 would do)",
                "site 'Site clinic' handed over only after 'Site camp' is vacated, whose hub it is",
                "site 'Site camp' handed over only after 'Site post' is vacated, whose hub it is");
    }

    @Test
    void a_team_that_leaves_before_the_work_is_done() {
        assertConflict(
                new Sketch()
                        .site("a", 20, 10)
                        .teams(1, new Resource.Step(day(10), 0), new Resource.Step(day(60), 1))
                        .hard("a", day(40)),
                "site 'Site a' vacated by 2024-02-09 (2024-03-21 would do)",
                "capacity of 'Team' (as given by date; 1 more on every day would do)");
    }

    @Test
    void a_team_that_is_too_small_in_the_season() {
        assertConflict(
                new Sketch()
                        .site("a", 30, 10)
                        .site("b", 30, 10)
                        .teams(2, 1, "--01-15", "--04-15")
                        .hard("a", day(40))
                        .hard("b", day(40)),
                "site 'Site a' vacated by 2024-02-09 (2024-03-02 would do)",
                "site 'Site b' vacated by 2024-02-09 (2024-03-02 would do)",
                "capacity of 'Team' (as given by date; 1 more on every day would do)");
    }

    @Test
    void a_season_in_which_nothing_moves() {
        assertConflict(
                new Sketch().site("a", 30, 10).closed("--01-20", "--03-31").hard("a", day(60)),
                "site 'Site a' vacated by 2024-02-29 (2024-04-13 would do)",
                "days off of the calendar 'Field week' (working through them would do)");
    }

    @Test
    void a_calendar_that_never_works() {
        assertConflict(
                new Sketch()
                        .site("a", 5, 10)
                        .works(EnumSet.noneOf(DayOfWeek.class))
                        .hard("a", day(300)),
                "site 'Site a' vacated by 2024-10-26 (the work, as planned, takes longer than the horizon)",
                "days off of the calendar 'Field week' (working through them would do)");
    }

    @Test
    void days_off_of_a_short_week() {
        assertConflict(
                new Sketch()
                        .site("a", 20, 10)
                        .works(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
                        .hard("a", day(30)),
                "site 'Site a' vacated by 2024-01-30 (2024-02-03 would do)",
                "days off of the calendar 'Field week' (working through them would do)");
    }

    @Test
    void a_gate_that_never_opens_stands_against_a_date_if_it_is_waited_for() {
        Condition never = new Condition.Unmeasured("c", Label.of("Signed"), Optional.empty());
        TimelineInputs inputs = new Sketch()
                .site("a", 5, 10)
                .gate("a", never)
                .hard("a", day(60))
                .inputs();
        assertConflict(
                inputs,
                closedGate(),
                "site 'Site a' vacated by 2024-02-29 (the work, as planned, takes longer than the horizon)",
                "the gate 'Gate of a' must open first (going on at risk would do)");
        assertThat(find(inputs, GateReadings.openFrom(new int[] {0}, new int[] {0})))
                .isEmpty();
    }

    @Test
    void a_ceiling_below_the_guards_of_sites_that_cannot_be_left_by_then() {
        Sketch kept = new Sketch()
                .site("a", 90, 60)
                .site("b", 5, 100)
                .site("c", 90, 50)
                .ceiling(100, day(30));
        Infeasible conflict = find(kept.inputs(), open(kept.inputs())).orElseThrow();
        assertThat(conflict.proven()).isTrue();
        assertThat(conflict.requirements().stream().map(WORDS::of))
                .containsExactly(
                        "at most 100 persons after 2024-01-30 ('drawn down')",
                        "a guard of 60 at site 'Site a' until it is vacated (it cannot be vacated before 2024-04-01)",
                        "a guard of 50 at site 'Site c' until it is vacated (it cannot be vacated before 2024-04-01)");
        for (Sketch less : List.of(
                new Sketch()
                        .site("a", 90, 49)
                        .site("b", 5, 100)
                        .site("c", 90, 50)
                        .ceiling(100, day(30)),
                new Sketch()
                        .site("a", 90, 60)
                        .site("b", 5, 100)
                        .site("c", 90, 40)
                        .ceiling(100, day(30)),
                new Sketch()
                        .site("a", 90, 60)
                        .site("b", 5, 100)
                        .site("c", 90, 50)
                        .ceiling(110, day(30)))) {
            assertThat(find(less.inputs(), open(less.inputs()))).isEmpty();
        }
    }

    private static LocalDate day(int number) {
        return Sketch.START.plusDays(number - 1);
    }

    private void assertConflict(Sketch sketch, String... words) {
        TimelineInputs inputs = sketch.inputs();
        assertConflict(inputs, open(inputs), words);
    }

    /** The conflict is proven, says these words, and dissolves if any one of its requirements is given up. */
    private void assertConflict(TimelineInputs inputs, GateReadings readings, String... words) {
        Infeasible infeasible = find(inputs, readings).orElseThrow();
        assertThat(infeasible.requirements().stream().map(WORDS::of)).containsExactly(words);
        CompiledMission mission = MissionCompiler.compile(inputs);
        List<Requirement> all = Conflict.find(
                        mission.network(), mission.plannedDurations(), readings, Policy.waiting(), Draws.of(1), EFFORT)
                .orElseThrow()
                .requirements();
        assertThat(holds(mission, readings, all)).isFalse();
        assertAlsoFound(mission, readings, all);
        for (Requirement one : all) {
            List<Requirement> others = new ArrayList<>(all);
            others.remove(one);
            assertThat(holds(mission, readings, others))
                    .as("without %s", one.describe(mission.network()))
                    .isTrue();
        }
    }

    /** For others that explain: what they should find too. */
    void assertAlsoFound(CompiledMission mission, GateReadings readings, List<Requirement> conflict) {}

    private static boolean holds(CompiledMission mission, GateReadings readings, List<Requirement> kept) {
        return Conflict.findPlan(
                        mission.network(),
                        mission.plannedDurations(),
                        readings,
                        Policy.waiting(),
                        Draws.of(2),
                        EFFORT,
                        kept)
                .isPresent();
    }

    private static Optional<Infeasible> find(TimelineInputs inputs, GateReadings readings) {
        CompiledMission mission = MissionCompiler.compile(inputs);
        return new MissionConflict(inputs, mission, Draws.of(1), EFFORT, PlanProof.none(mission, inputs))
                .find(readings, Policy.waiting());
    }

    private static GateReadings open(TimelineInputs inputs) {
        return GateReadings.allOpen(inputs.gates().size());
    }

    private static GateReadings closedGate() {
        return GateReadings.of(new int[] {0}, new long[] {0});
    }
}

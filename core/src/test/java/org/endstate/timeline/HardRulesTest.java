package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.condition.Condition;
import org.endstate.mission.Label;
import org.endstate.mission.Resource;
import org.endstate.mission.Sourcing;
import org.endstate.requirements.Corridor;
import org.endstate.requirements.Movement;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.RetainedSupport;
import org.endstate.requirements.SiteRequirements;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;
import org.endstate.uncertainty.ThreePoint;
import org.endstate.words.PlanWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every hard constraint of a drawdown, one by one: a plan that breaks it and no other is refused, and the same plan
 * with the breach mended is not. Starts are days after 1 January 2024; a task occupies its first and its last day.
 */
class HardRulesTest {

    private static final PlanWords WORDS = PlanWords.in(Locale.ENGLISH);

    private static final Sourcing ASSUMED = new Sourcing.Assumed("invented");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_plan_that_breaks_one_rule_is_refused_and_passes_once_mended(
            String rule, Sketch mission, Map<String, Integer> mended, Map<String, Integer> breach, String words) {
        Map<String, Integer> broken = new HashMap<>(mended);
        broken.putAll(breach);
        assertThat(broken(mission, mended)).as("mended").isEmpty();
        assertThat(broken(mission, broken)).containsExactly(words);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        "precedence",
                        new Sketch().site("a", 5, 10),
                        Map.of("a/handover", 5, "a/leave", 6),
                        Map.of("a/handover", 4),
                        "'handover' of 'Site a' on 2024-01-05 comes before 'prepare' of 'Site a' allows it"),
                arguments(
                        "one signed receiver",
                        new Sketch().bare("a", 5),
                        Map.of("a/handover", 4, "a/accept", 3, "a/leave", 6),
                        Map.of("a/accept", 4),
                        "'handover' of 'Site a' on 2024-01-05 comes before 'accept' of 'Site a' allows it "
                                + "(the receiver's signature before handover)"),
                arguments(
                        "certificate before handover",
                        new Sketch().bare("a", 5),
                        Map.of("a/handover", 4, "a/clear", 3, "a/leave", 6),
                        Map.of("a/clear", 4),
                        "'handover' of 'Site a' on 2024-01-05 comes before 'clear' of 'Site a' allows it "
                                + "(clearance before handover)"),
                arguments(
                        "guard until the last convoy",
                        new Sketch().bare("a", 5),
                        Map.of("a/leave", 5),
                        Map.of("a/leave", 4),
                        "'leave' of 'Site a' on 2024-01-05 comes before 'prepare' of 'Site a' allows it "
                                + "(the guard leaves last)"),
                arguments(
                        "movement permission",
                        new Sketch().permission(ThreePoint.certain(4)).bare("a", 5),
                        Map.of("a/prepare", 4, "a/leave", 9),
                        Map.of("a/prepare", 3),
                        "'prepare' of 'Site a' on 2024-01-04 comes before 'permit' of 'Site a' allows it "
                                + "(nothing moves without its permission)"),
                arguments(
                        "hub after its spokes",
                        new Sketch().teams(2).site("hub", 5, 10).spoke("post", 8, "hub"),
                        Map.of("hub/handover", 10, "hub/leave", 11),
                        Map.of("hub/handover", 9),
                        "'handover' of 'Site hub' on 2024-01-10 comes before 'leave' of 'Site post' allows it "
                                + "('Site post' relies on it until it is vacated)"),
                arguments(
                        "retained medical support",
                        clinic(RetainedSupport.Kind.MEDICAL),
                        Map.of("clinic/handover", 10, "clinic/leave", 11),
                        Map.of("clinic/handover", 9),
                        "'handover' of 'Site clinic' on 2024-01-10 comes before 'leave' of 'Site post' allows it "
                                + "('Site post' relies on it until it is vacated)"),
                arguments(
                        "retained air support",
                        clinic(RetainedSupport.Kind.AIR),
                        Map.of("clinic/handover", 10, "clinic/leave", 11),
                        Map.of("clinic/handover", 9),
                        "'handover' of 'Site clinic' on 2024-01-10 comes before 'leave' of 'Site post' allows it "
                                + "('Site post' relies on it until it is vacated)"),
                arguments(
                        "ceiling on strength",
                        new Sketch().teams(2).site("a", 5, 10).site("b", 5, 10).ceiling(20, day(5)),
                        Map.of("b/prepare", 1, "b/handover", 6, "b/leave", 7),
                        Map.of("b/prepare", 2, "b/handover", 7, "b/leave", 8),
                        "more than 20 persons are left after 2024-01-06, the ceiling of 'drawn down'"),
                arguments(
                        "corridor by week",
                        new Sketch().teams(2).site("a", 5, 10).site("b", 5, 10).stating(convoys(28, List.of())),
                        Map.of("b/prepare", 7, "b/handover", 12, "b/leave", 13),
                        Map.of("b/prepare", 6, "b/handover", 11, "b/leave", 12),
                        "'leave' of 'Site b' on 2024-01-14 leaves too little time: "
                                + "the corridor 'Road' takes 28 trucks a week"),
                arguments(
                        "corridor by season",
                        new Sketch()
                                .site("a", 5, 10)
                                .stating(convoys(
                                        28,
                                        List.of(new Resource.Season(
                                                Label.of("rains"), MonthDay.of(1, 20), MonthDay.of(2, 10))))),
                        Map.of("a/prepare", 12, "a/handover", 17, "a/leave", 18),
                        Map.of("a/prepare", 13, "a/handover", 18, "a/leave", 19),
                        "'leave' of 'Site a' on 2024-01-21 leaves too little time: "
                                + "the corridor 'Road' takes 28 trucks a week"),
                arguments(
                        "season of work",
                        new Sketch().site("a", 5, 10).closed("--01-20", "--02-10"),
                        Map.of("a/prepare", 14, "a/handover", 19, "a/leave", 20),
                        Map.of("a/prepare", 20, "a/handover", 60, "a/leave", 61),
                        "'prepare' of 'Site a' on 2024-01-21 begins on a day off"),
                arguments(
                        "days off",
                        new Sketch().site("a", 5, 10).works(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                        Map.of("a/prepare", 7, "a/handover", 20, "a/leave", 21),
                        Map.of("a/prepare", 6),
                        "'prepare' of 'Site a' on 2024-01-07 begins on a day off"),
                arguments(
                        "teams",
                        new Sketch().site("a", 5, 10).site("b", 5, 10),
                        Map.of("b/prepare", 5, "b/handover", 20, "b/leave", 21),
                        Map.of("b/prepare", 4),
                        "'prepare' of 'Site b' needs more of 'Team' than there is on 2024-01-05"),
                arguments(
                        "gate",
                        new Sketch()
                                .site("a", 5, 10)
                                .gate(
                                        "a",
                                        new Condition.DateReached("late", Label.of("Late"), LocalDate.of(2024, 3, 1))),
                        Map.of("a/handover", 60, "a/leave", 61),
                        Map.of("a/handover", 59),
                        "'handover' of 'Site a' on 2024-02-29 does not wait for the gate 'Gate of a'"),
                arguments(
                        "hard date",
                        new Sketch().site("a", 5, 10).hard("a", day(10)),
                        Map.of("a/leave", 10),
                        Map.of("a/leave", 11),
                        "'leave' of 'Site a' is not over by the agreed date that a timeline has to keep"));
    }

    @Test
    void a_corridor_is_shared_fairly_in_time() {
        Sketch both = new Sketch().teams(2).site("a", 5, 10).site("b", 5, 10).stating(convoys(28, List.of()));
        assertThat(broken(both, Map.of()))
                .as("28 trucks each through 4 a day, both within seven days")
                .hasSize(2);
        Sketch wider = new Sketch().teams(2).site("a", 5, 10).site("b", 5, 10).stating(convoys(56, List.of()));
        assertThat(broken(wider, Map.of())).isEmpty();
    }

    private static LocalDate day(int days) {
        return Sketch.START.plusDays(days);
    }

    private static Sketch clinic(RetainedSupport.Kind kind) {
        return new Sketch()
                .teams(2)
                .site("clinic", 5, 10)
                .site("post", 8, 10)
                .stating(new RequirementInputs(
                        List.of(), List.of(), List.of(new RetainedSupport(kind, "clinic", List.of("post"))), 1.5));
    }

    /** 28 trucks at each of a and b, for one road. */
    private static RequirementInputs convoys(int perWeek, List<Resource.Season> closed) {
        Corridor road = new Corridor("road", Label.of("Road"), trucks(perWeek), closed, ThreePoint.certain(0), ASSUMED);
        return new RequirementInputs(List.of(moving("a"), moving("b")), List.of(road), List.of(), 1.5);
    }

    private static SiteRequirements moving(String site) {
        SiteRequirements nothing = SiteRequirements.unmeasured(site);
        return new SiteRequirements(
                site,
                nothing.ground(),
                nothing.handing(),
                new SiteRequirements.Leaving(
                        Optional.of(new Movement(trucks(28), Optional.of("road"))), Optional.empty()));
    }

    private static Movement.Loads trucks(int number) {
        return new Movement.Loads(OptionalInt.of(number), OptionalInt.empty(), OptionalInt.empty());
    }

    /** Rules that are broken when everything starts as soon as it may but these, by {@code site/task}. */
    private static List<String> broken(Sketch sketch, Map<String, Integer> starts) {
        TimelineInputs inputs = sketch.inputs();
        CompiledMission mission = MissionCompiler.compile(inputs);
        GateReadings readings = GateReadings.openFrom(
                mission.days().reviews(24),
                inputs.gates().stream().mapToInt(gate -> 60).toArray());
        Execution earliest = new Executor()
                .run(
                        mission.network(),
                        IntStream.range(0, mission.activities()).toArray(),
                        mission.plannedDurations(),
                        readings,
                        Policy.waiting());
        Map<Integer, Integer> moved = new HashMap<>();
        starts.forEach((task, day) -> {
            int slash = task.indexOf('/');
            moved.put(mission.activity(task.substring(0, slash), task.substring(slash + 1)), day);
        });
        Execution plan = earliest.withStarts(mission.network(), readings, moved);
        return PlanCheck.broken(mission, inputs, readings, Policy.waiting(), plan).stream()
                .map(WORDS::of)
                .toList();
    }
}

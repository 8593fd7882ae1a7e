package org.endstate.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.endstate.condition.Readings.START;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.capability.LevelRule;
import org.endstate.capability.LevelStanding;
import org.endstate.capability.Standings;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.condition.Condition.Unmeasured;
import org.endstate.condition.GateOutlook.Review;
import org.endstate.condition.GateOutlook.Status;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class GateAssessmentTest {

    private static final Label NAME = Label.of("A gate");
    private static final LevelRule RULE = LevelRule.of(3, 1);
    private static final Condition VALLEY = calm("valley");
    private static final Condition HILLS = calm("hills");
    private static final Condition ABLE = new CapabilityAtLeast("able", NAME, "command", RULE);
    private static final Condition LATER = new Condition.DateReached("later", NAME, START.plusYears(1));
    private static final Condition TRUST = new Unmeasured("trust", NAME, Optional.empty());

    /** In 50 of 100 scenarios the valley is calm, in 75 the hills are, in 25 both; the function is at level 3. */
    private static ConditionInputs inputs(LevelStanding.Status able) {
        return Readings.of(
                100,
                (scenario, month, area) -> area.equals("valley") ? (scenario < 50 ? 0 : 5) : (scenario >= 25 ? 0 : 5),
                new CapabilityLevels() {
                    @Override
                    public int level(int scenario, int month, String function) {
                        return 3;
                    }

                    @Override
                    public LevelStanding standing(String condition) {
                        return Standings.of(RULE, able, 1, START.plusYears(1));
                    }
                });
    }

    @Test
    void the_bounds_hold_whatever_conditions_have_to_do_with_one_another() {
        Review review = assess(gate("valley", "hills")).reviews().get(6);
        assertThat(review.open()).isEqualTo(0.25);
        assertThat(review.lower()).isCloseTo(0.25, within(1e-12));
        assertThat(review.upper()).isCloseTo(0.5, within(1e-12));
        assertThat(review.date()).isEqualTo(START.plusMonths(6));
    }

    @Test
    void it_says_how_often_each_condition_fails() {
        Review review = assess(gate("valley", "hills")).reviews().get(6);
        assertThat(review.failing())
                .containsExactly(new GateOutlook.Failing("valley", 0.5), new GateOutlook.Failing("hills", 0.25));
    }

    @Test
    void a_gate_whose_conditions_hold_on_the_planning_date_is_open() {
        assertThat(assess(gate("able"), LevelStanding.Status.REACHED).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void a_level_that_is_not_reached_closes_the_gate() {
        assertThat(assess(gate("able"), LevelStanding.Status.NOT_REACHED).status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void a_level_that_has_expired_says_when_it_was_last_measured() {
        ConditionInputs expired = Readings.of(1, new CapabilityLevels() {
            @Override
            public int level(int scenario, int month, String function) {
                return 3;
            }

            @Override
            public LevelStanding standing(String condition) {
                return Standings.of(RULE, LevelStanding.Status.EXPIRED, 0, START.minusDays(1));
            }
        });
        GateOutlook outlook = assess(gate("able"), expired);
        assertThat(outlook.status()).isEqualTo(Status.UNMEASURED);
        assertThat(outlook.measuredUntil()).contains(START.minusDays(1).minusMonths(6));
    }

    @Test
    void a_threat_whose_record_has_ended_leaves_the_gate_unmeasured_unless_something_else_closes_it() {
        ThreatLevels old = new ThreatLevels() {
            @Override
            public int level(int scenario, int month, String area) {
                return scenario % 2 * 5;
            }

            @Override
            public Optional<LocalDate> recordedUntil() {
                return Optional.of(START.minusYears(1));
            }
        };
        GateOutlook outlook = assess(gate("valley"), Readings.of(2, old));
        assertThat(outlook.status()).isEqualTo(Status.UNMEASURED);
        assertThat(outlook.measuredUntil()).contains(START.minusYears(1));
        assertThat(assess(gate("valley", "later"), Readings.of(2, old)).status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void a_level_on_which_the_pools_disagree_makes_it_contested() {
        assertThat(assess(gate("able"), LevelStanding.Status.CONTESTED).status())
                .isEqualTo(Status.CONTESTED);
    }

    @Test
    void it_says_how_the_rule_of_each_capability_condition_stands() {
        assertThat(assess(gate("valley", "able"), LevelStanding.Status.CONTESTED)
                        .capability())
                .singleElement()
                .satisfies(capability -> {
                    assertThat(capability.condition()).isEqualTo("able");
                    assertThat(capability.standing().status()).isEqualTo(LevelStanding.Status.CONTESTED);
                });
    }

    @Test
    void a_condition_that_nobody_measures_makes_it_unmeasured() {
        assertThat(assess(gate("able", "trust")).status()).isEqualTo(Status.UNMEASURED);
    }

    @Test
    void a_waiver_in_force_is_shown_as_one_and_a_later_one_is_not() {
        assertThat(assess(waived(0)).status()).isEqualTo(Status.WAIVED);
        assertThat(assess(waived(3)).status()).isEqualTo(Status.CLOSED);
        Review after = assess(waived(3)).reviews().get(3);
        assertThat(List.of(after.open(), after.lower(), after.upper())).containsOnly(1.0);
    }

    private static GateOutlook assess(Gate gate) {
        return assess(gate, LevelStanding.Status.REACHED);
    }

    private static GateOutlook assess(Gate gate, LevelStanding.Status able) {
        return assess(gate, inputs(able));
    }

    private static GateOutlook assess(Gate gate, ConditionInputs inputs) {
        Map<String, Condition> conditions = Stream.of(VALLEY, HILLS, ABLE, TRUST, LATER)
                .filter(condition -> gate.requires().contains(condition.id()))
                .collect(Collectors.toMap(Condition::id, Function.identity()));
        GatePaths paths = GatePaths.read(List.copyOf(conditions.values()), List.of(gate), inputs);
        return GateAssessment.assess(conditions, paths).getFirst();
    }

    private static Condition calm(String area) {
        return new ThreatAtMost(area, NAME, List.of(area), 2, 1);
    }

    private static Gate gate(String... requires) {
        return new Gate("gate", NAME, List.of(requires), List.of(), Optional.empty());
    }

    private static Gate waived(int months) {
        Waiver waiver = new Waiver(START.plusMonths(months), "agreed", List.of("one", "other"));
        return new Gate("gate", NAME, List.of("valley"), List.of(), Optional.of(waiver));
    }
}

package org.endstate.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.endstate.condition.Readings.START;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.LevelDistribution;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.condition.Condition.Unmeasured;
import org.endstate.condition.GateOutlook.Review;
import org.endstate.condition.GateOutlook.Status;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class GateAssessmentTest {

    private static final Label NAME = Label.of("A gate");
    private static final Condition VALLEY = calm("valley");
    private static final Condition HILLS = calm("hills");
    private static final Condition ABLE = new CapabilityAtLeast("able", NAME, "command", 3, 1);
    private static final Condition TRUST = new Unmeasured("trust", NAME, Optional.empty());

    /** In 50 of 100 scenarios the valley is calm, in 75 the hills are, in 25 both; the function is at level 3. */
    private static final ConditionInputs INPUTS = Readings.of(
            100,
            (scenario, month, area) -> area.equals("valley") ? (scenario < 50 ? 0 : 5) : (scenario >= 25 ? 0 : 5),
            new CapabilityLevels() {
                @Override
                public int level(int scenario, int month, String function) {
                    return 3;
                }

                @Override
                public boolean heldBefore(int assessmentsAgo, String function, int level) {
                    return true;
                }
            });

    @Test
    void the_bounds_hold_whatever_conditions_have_to_do_with_one_another() {
        Review review = assess(gate("valley", "hills"), 0.9, 0.9).reviews().get(6);
        assertThat(review.open()).isEqualTo(0.25);
        assertThat(review.lower()).isCloseTo(0.25, within(1e-12));
        assertThat(review.upper()).isCloseTo(0.5, within(1e-12));
        assertThat(review.date()).isEqualTo(START.plusMonths(6));
    }

    @Test
    void it_says_how_often_each_condition_fails() {
        Review review = assess(gate("valley", "hills"), 0.9, 0.9).reviews().get(6);
        assertThat(review.failing())
                .containsExactly(new GateOutlook.Failing("valley", 0.5), new GateOutlook.Failing("hills", 0.25));
    }

    @Test
    void a_gate_whose_conditions_hold_on_the_planning_date_is_open() {
        assertThat(assess(gate("able"), 0.9, 0.9).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void a_pool_that_is_not_sure_enough_closes_the_gate() {
        assertThat(assess(gate("able"), 0.5, 0.5).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void a_party_that_sees_it_otherwise_than_the_joint_pool_makes_it_contested() {
        assertThat(assess(gate("able"), 0.99, 0.7).status()).isEqualTo(Status.CONTESTED);
        assertThat(assess(gate("able"), 0.9, 0.3).status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void a_condition_that_nobody_measures_makes_it_unmeasured() {
        assertThat(assess(gate("able", "trust"), 0.9, 0.9).status()).isEqualTo(Status.UNMEASURED);
    }

    @Test
    void a_waiver_in_force_is_shown_as_one_and_a_later_one_is_not() {
        assertThat(assess(waived(0), 0.9, 0.9).status()).isEqualTo(Status.WAIVED);
        assertThat(assess(waived(3), 0.9, 0.9).status()).isEqualTo(Status.CLOSED);
        Review after = assess(waived(3), 0.9, 0.9).reviews().get(3);
        assertThat(List.of(after.open(), after.lower(), after.upper())).containsOnly(1.0);
    }

    /** The joint pool is the mean of two parties' pools, which give level 3 these probabilities. */
    private static GateOutlook assess(Gate gate, double one, double other) {
        Map<String, Condition> conditions =
                Stream.of(VALLEY, HILLS, ABLE, TRUST).collect(Collectors.toMap(Condition::id, Function.identity()));
        FunctionOutlook command = new FunctionOutlook(
                "command",
                new FunctionOutlook.Assessed(START, levels((one + other) / 2), 2),
                List.of(
                        new FunctionOutlook.PartyPool("one", levels(one), 1),
                        new FunctionOutlook.PartyPool("other", levels(other), 1)),
                Math.abs(one - other),
                List.of(),
                List.of());
        GatePaths paths = GatePaths.read(List.copyOf(conditions.values()), List.of(gate), INPUTS);
        return GateAssessment.assess(conditions, Map.of("command", command), paths)
                .getFirst();
    }

    private static LevelDistribution levels(double three) {
        return new LevelDistribution(List.of(1 - three, 0.0, 0.0, three));
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

package org.endstate.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.condition.Condition;
import org.endstate.mission.Label;
import org.endstate.timeline.Frontier;
import org.endstate.timeline.OptionAppraisal;
import org.endstate.timeline.OptionAppraisal.InformationValue;
import org.endstate.timeline.OptionAppraisal.JointConfidence;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.TimelinePlanner.Timeline;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

/** What the appraisals say of missions whose answers are known by hand. */
class AppraisalTest {

    private static final ThreePoint TEN = ThreePoint.certain(10);
    private static final ThreePoint TWENTY = ThreePoint.certain(20);
    private static final ThreePoint ABOUT_TEN = new ThreePoint(5, 10, 30);
    private static final ThreePoint ABOUT_TWENTY = new ThreePoint(10, 20, 40);

    @Test
    void where_nothing_is_uncertain_nothing_is_gained_lost_or_worth_knowing() {
        for (OptionAppraisal appraisal :
                plan(SmallMission.preparing(TEN, TWENTY)).appraisals()) {
            assertThat(appraisal.optimism().gap_days().mean()).isZero();
            assertThat(appraisal.optimism().report().gain_days().mean()).isZero();
            assertThat(appraisal.announcement().later().mean_days().mean()).isZero();
            assertThat(appraisal.announcement().starts())
                    .allSatisfy(start -> assertThat(start.met().value()).isEqualTo(1));
            assertThat(appraisal.values())
                    .allSatisfy(value ->
                            assertThat(value.sooner().mean_days().mean()).isZero());
            assertThat(appraisal.joint())
                    .allSatisfy(joint -> assertThat(joint.all().value()).isEqualTo(1));
        }
    }

    @Test
    void all_at_once_is_never_likelier_than_any_part() {
        Timeline timeline = plan(uncertain());
        for (OptionAppraisal appraisal : timeline.appraisals()) {
            for (JointConfidence joint : appraisal.joint()) {
                for (Probability part : List.of(joint.date(), joint.quality(), joint.presence())) {
                    assertThat(joint.all().value()).isLessThanOrEqualTo(part.value());
                }
            }
        }
        assertThat(timeline.appraisals().getFirst().joint()).isNotEmpty();
    }

    /** The two parts of the date-certain option exclude each other: who waits for no gate is always at risk. */
    @Test
    void parts_that_exclude_each_other_are_never_kept_at_once() {
        Condition never = new Condition.Unmeasured("c", Label.of("Signed"), Optional.empty());
        JointConfidence joint = appraisal(
                        plan(SmallMission.preparing(TEN, TWENTY)
                                .gate("b", never)
                                .agreed(LocalDate.of(2024, 6, 1), false)),
                        OptionKind.DATE_CERTAIN)
                .joint()
                .getFirst();
        assertThat(joint.date().value()).isEqualTo(1);
        assertThat(joint.quality().value()).isZero();
        assertThat(joint.all().value()).isZero();
    }

    @Test
    void a_gate_that_opens_on_a_known_date_is_worth_nothing_to_know() {
        Condition certain = new Condition.DateReached("c", Label.of("Date"), LocalDate.of(2024, 3, 1));
        Timeline timeline = plan(SmallMission.preparing(ABOUT_TEN, ABOUT_TWENTY).gate("b", certain));
        for (OptionAppraisal appraisal : timeline.appraisals()) {
            InformationValue gate = appraisal.values().getFirst();
            assertThat(gate.gate()).contains("gate-b");
            assertThat(gate.sooner().mean_days().mean()).isZero();
            assertThat(gate.sooner().p80_days().value()).isZero();
        }
    }

    @Test
    void knowledge_never_makes_later() {
        for (OptionAppraisal appraisal : plan(uncertain()).appraisals()) {
            assertThat(appraisal.values()).isNotEmpty();
            assertThat(appraisal.values())
                    .allSatisfy(value ->
                            assertThat(value.sooner().mean_days().mean()).isNotNegative());
        }
    }

    @Test
    void published_dates_are_kept_as_promised_and_never_sooner_than_free_ones() {
        Timeline timeline = plan(SmallMission.preparing(ABOUT_TEN, ABOUT_TWENTY).scenarios(4_000));
        for (OptionAppraisal appraisal : timeline.appraisals()) {
            assertThat(appraisal.announcement().starts()).hasSize(6).allSatisfy(start -> {
                assertThat(start.start()).isPresent();
                assertThat(start.met().value()).isGreaterThan(0.8 - 0.05);
            });
            assertThat(appraisal.announcement().later().mean_days().low()).isPositive();
            assertThat(appraisal.announcement().later().p80_days().value()).isNotNegative();
        }
    }

    /** Two preparations by one team: the sum of the modes is 30 days, the mean of both triangles 15 + 23.3. */
    @Test
    void the_means_on_all_three_sets_agree_with_the_mission() {
        OptionAppraisal appraisal = appraisal(
                plan(SmallMission.preparing(ABOUT_TEN, ABOUT_TWENTY).scenarios(10_000)), OptionKind.CONDITIONS_BASED);
        assertThat(appraisal.optimism().report().mean_days().mean()).isCloseTo(15 + 70 / 3.0 + 2, within(0.5));
        assertThat(appraisal.optimism().search().mean_days().mean()).isCloseTo(15 + 70 / 3.0 + 2, within(1.5));
        assertThat(appraisal.optimism().choice().mean_days().mean()).isCloseTo(15 + 70 / 3.0 + 2, within(1.5));
    }

    @Test
    void waiting_longer_risks_less_and_takes_longer_along_the_frontier() {
        Condition signed = new Condition.Unmeasured(
                "c",
                Label.of("Signed"),
                Optional.of(new Condition.Estimate(0.4, LocalDate.of(2024, 6, 1), List.of("host", "lead"))));
        List<Frontier.Point> points =
                plan(SmallMission.preparing(ABOUT_TEN, ABOUT_TWENTY).gate("b", signed)).frontier().points().stream()
                        .filter(point -> point.cell().movement() == 1)
                        .toList();
        assertThat(points).hasSize(3);
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).hold_days())
                    .isGreaterThan(points.get(i - 1).hold_days());
            assertThat(points.get(i).atRisk().mean())
                    .isLessThan(points.get(i - 1).atRisk().mean());
            assertThat(points.get(i).vacated().p80().orElse(LocalDate.MAX))
                    .isAfter(points.get(i - 1).vacated().p80().orElse(LocalDate.MAX));
        }
    }

    private static SmallMission uncertain() {
        return SmallMission.preparing(ABOUT_TEN, ABOUT_TWENTY)
                .gate(
                        "b",
                        new Condition.Unmeasured(
                                "c",
                                Label.of("Signed"),
                                Optional.of(new Condition.Estimate(
                                        0.4, LocalDate.of(2024, 6, 1), List.of("host", "lead")))))
                .agreed(LocalDate.of(2024, 4, 1), false);
    }

    private static Timeline plan(SmallMission mission) {
        PlanOutcome outcome = PlanMission.run(mission.dossier(), "test", 2, Watch.NONE);
        assertThat(outcome).isInstanceOf(PlanOutcome.Planned.class);
        return ((PlanOutcome.Planned) outcome).result().timeline();
    }

    private static OptionAppraisal appraisal(Timeline timeline, OptionKind kind) {
        return timeline.appraisals().stream()
                .filter(appraisal -> appraisal.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}

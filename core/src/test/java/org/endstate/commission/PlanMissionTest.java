package org.endstate.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.condition.Condition;
import org.endstate.mission.Label;
import org.endstate.timeline.Cause;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.PlanningSettings;
import org.endstate.uncertainty.ThreePoint;
import org.endstate.words.PlanWords;
import org.junit.jupiter.api.Test;

/**
 * The pipeline on two sites whose answers are known by hand. Preparing takes 10 and 20 days with one team, so the plan
 * is out after 32 days: the last convoy leaves on 1 February 2024 (day 31).
 */
class PlanMissionTest {

    private static final PlanWords WORDS = PlanWords.in(Locale.ENGLISH);

    private static final ThreePoint TEN = ThreePoint.certain(10);
    private static final ThreePoint TWENTY = ThreePoint.certain(20);

    @Test
    void without_variance_every_scenario_is_the_plan() {
        for (OptionForecast option : options(SmallMission.preparing(TEN, TWENTY))) {
            MilestoneForecast out = option.milestones().getFirst();
            assertThat(out.planned()).contains(LocalDate.of(2024, 2, 1));
            assertThat(out.reached().p10()).isEqualTo(out.planned());
            assertThat(out.reached().p90()).isEqualTo(out.planned());
            assertThat(out.causes())
                    .allSatisfy(share -> assertThat(share.meanDays()).isZero());
            option.course()
                    .strength()
                    .forEach(point -> assertThat(point.persons().p90()).isEqualTo(point.planned()));
        }
    }

    @Test
    void with_no_limits_the_plan_is_the_critical_path() {
        MilestoneForecast out = options(SmallMission.preparing(TEN, TWENTY).teams(2))
                .getFirst()
                .milestones()
                .getFirst();
        assertThat(out.planned()).contains(LocalDate.of(2024, 1, 22));
    }

    /**
     * The gate's statement comes true with a constant monthly chance; by 1 March, the second review, with probability
     * 0.4. Site b is handed over on the day of the review at the earliest, so it is vacated by 2 March exactly if the
     * gate is open by 1 March.
     */
    @Test
    void the_probability_of_the_agreed_date_is_the_probability_of_the_gate() {
        Condition signed = new Condition.Unmeasured(
                "c",
                Label.of("Signed"),
                Optional.of(new Condition.Estimate(0.4, LocalDate.of(2024, 3, 1), List.of("host", "lead"))));
        List<OptionForecast> options = options(SmallMission.preparing(TEN, TWENTY)
                .gate("b", signed)
                .agreed(LocalDate.of(2024, 3, 2), false)
                .confidence(0.3)
                .scenarios(10_000));
        OptionForecast.Probability waiting = byAgreed(options, OptionKind.CONDITIONS_BASED);
        assertThat(0.4).isBetween(waiting.low() - 0.005, waiting.high() + 0.005);
        assertThat(byAgreed(options, OptionKind.DATE_CERTAIN).value()).isEqualTo(1);
        MilestoneForecast out =
                option(options, OptionKind.CONDITIONS_BASED).milestones().getFirst();
        assertThat(out.causes().getFirst().cause()).isEqualTo(new Cause(Cause.Kind.GATE, "gate-b"));
    }

    @Test
    void a_site_handed_over_before_its_gate_opens_is_counted_as_handed_at_risk() {
        Condition never = new Condition.Unmeasured("c", Label.of("Signed"), Optional.empty());
        OptionForecast.Loss loss = option(
                        options(SmallMission.preparing(TEN, TWENTY).gate("b", never)), OptionKind.DATE_CERTAIN)
                .course()
                .losses()
                .getFirst();
        assertThat(loss).isEqualTo(new OptionForecast.Loss(OptionForecast.Loss.Kind.HANDED_AT_RISK, 1, 1));
    }

    @Test
    void a_gate_that_nobody_measures_never_lets_the_conditions_based_option_finish() {
        Condition never = new Condition.Unmeasured("c", Label.of("Signed"), Optional.empty());
        MilestoneForecast out = option(
                        options(SmallMission.preparing(TEN, TWENTY).gate("b", never)), OptionKind.CONDITIONS_BASED)
                .milestones()
                .getFirst();
        assertThat(out.planned()).isEmpty();
        assertThat(out.reached().p10()).isEmpty();
        assertThat(out.beyond()).isEqualTo(1);
    }

    @Test
    void the_longest_horizon_that_settings_allow_can_be_planned() {
        Condition never = new Condition.Unmeasured("c", Label.of("Signed"), Optional.empty());
        SmallMission mission = SmallMission.preparing(TEN, TWENTY)
                .gate("b", never)
                .horizon(PlanningSettings.Simulation.LONGEST_HORIZON_months)
                .scenarios(10);
        assertThat(option(options(mission), OptionKind.CONDITIONS_BASED)
                        .milestones()
                        .getFirst()
                        .beyond())
                .isEqualTo(1);
    }

    @Test
    void a_date_certain_mission_leaves_on_the_date_with_work_undone() {
        OptionForecast option = option(
                options(SmallMission.preparing(TEN, TWENTY).agreed(LocalDate.of(2024, 1, 20), false)),
                OptionKind.DATE_CERTAIN);
        assertThat(option.milestones().getFirst().reached().p90()).contains(LocalDate.of(2024, 1, 20));
        assertThat(option.sites())
                .extracting(OptionForecast.SiteForecast::forced)
                .containsExactly(0.0, 1.0);
        assertThat(option.course().losses())
                .contains(new OptionForecast.Loss(OptionForecast.Loss.Kind.NO_HANDOVER, 1, 1));
    }

    @Test
    void a_hard_date_that_the_work_cannot_meet_names_what_conflicts() {
        PlanOutcome outcome = PlanMission.run(
                SmallMission.preparing(TEN, TWENTY)
                        .agreed(LocalDate.of(2024, 1, 25), true)
                        .dossier(),
                "test",
                1,
                Watch.NONE);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PlanOutcome.NoTimeline.class,
                        no -> assertThat(no.conflict().stream().map(WORDS::of))
                                .contains("capacity of 'Team' (1 per day; 1 more on every day would do)")
                                .anyMatch(words -> words.startsWith("site 'Site ")
                                        && words.contains("vacated by 2024-01-25 (2024-02-01 would do)")));
    }

    /**
     * One team prepares one site after the other, 10 and 20 days: on 13 January the first site is empty and the second
     * is being prepared; strength falls evenly from 100 to its guard of 10.
     */
    @Test
    void a_ceiling_is_kept_in_the_scenarios_that_have_come_down_to_it() {
        LocalDate date = LocalDate.of(2024, 1, 13);
        assertThat(underCeiling(SmallMission.preparing(TEN, TWENTY)
                                .agreed(date, false)
                                .ceiling(95))
                        .value())
                .isEqualTo(1);
        assertThat(underCeiling(SmallMission.preparing(TEN, TWENTY)
                                .agreed(date, false)
                                .ceiling(80))
                        .value())
                .isZero();
    }

    private static OptionForecast.Probability underCeiling(SmallMission mission) {
        return option(options(mission), OptionKind.CONDITIONS_BASED)
                .milestones()
                .getFirst()
                .underCeiling()
                .orElseThrow();
    }

    /** Without gates and agreed dates the options differ in nothing, and meet the same futures. */
    @Test
    void all_options_meet_the_same_durations() {
        List<OptionForecast> options =
                options(SmallMission.preparing(new ThreePoint(5, 10, 25), new ThreePoint(10, 20, 40)));
        assertThat(options.get(0).milestones().getFirst().reached())
                .isEqualTo(options.get(1).milestones().getFirst().reached())
                .isEqualTo(options.get(2).milestones().getFirst().reached());
        assertThat(options.get(0).course()).isEqualTo(options.get(2).course());
        assertThat(options.get(0).milestones().getFirst().reached().p10())
                .isNotEqualTo(options.get(0).milestones().getFirst().reached().p90());
    }

    @Test
    void a_watch_can_stop_the_run() {
        Watch impatient = new Watch() {
            @Override
            public void progress(Stage stage, long done, long total) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThat(PlanMission.run(SmallMission.preparing(TEN, TWENTY).dossier(), "test", 1, impatient))
                .isInstanceOf(PlanOutcome.Stopped.class);
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        SmallMission mission = SmallMission.preparing(new ThreePoint(5, 10, 30), new ThreePoint(10, 20, 40))
                .agreed(LocalDate.of(2024, 3, 1), false);
        assertThat(PlanMission.run(mission.dossier(), "test", 2, Watch.NONE))
                .isEqualTo(PlanMission.run(mission.dossier(), "test", 1, Watch.NONE));
    }

    private static List<OptionForecast> options(SmallMission mission) {
        PlanOutcome outcome = PlanMission.run(mission.dossier(), "test", 2, Watch.NONE);
        assertThat(outcome).isInstanceOf(PlanOutcome.Planned.class);
        return ((PlanOutcome.Planned) outcome).result().options();
    }

    private static OptionForecast option(List<OptionForecast> options, OptionKind kind) {
        return options.stream()
                .filter(option -> option.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static OptionForecast.Probability byAgreed(List<OptionForecast> options, OptionKind kind) {
        return option(options, kind).milestones().getFirst().byAgreed().orElseThrow();
    }
}

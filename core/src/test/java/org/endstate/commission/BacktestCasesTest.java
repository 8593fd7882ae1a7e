package org.endstate.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.agreement.Clause;
import org.endstate.condition.Condition;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actual.Event;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.DatedUnit;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.Predictor;
import org.endstate.oversight.ScoredUnit;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

/**
 * Site a is prepared in 10 days, then b in 20, by one team; each is handed over in a day and left in a day. So a is
 * left on 12 January 2024, the last day of days 0 to 11, and b on 1 February.
 */
class BacktestCasesTest {

    private static final LocalDate AGREED = LocalDate.of(2024, 2, 10);

    @Test
    void a_plan_without_chance_is_scored_by_its_distance_from_what_happened() {
        ScoredUnit out = scored(Clause.Kind.DATE_CERTAIN, report("r1", "out", Event.TROOPS_LEFT, "2024-02-05"))
                .getFirst();
        assertThat(out.unit().slip_days()).isEqualTo(-5);
        assertThat(out.of(Predictor.INSIDE).p50()).isEqualTo(-9);
        assertThat(out.of(Predictor.INSIDE).crps()).isEqualTo(4);
        assertThat(out.of(Predictor.MEAN_DURATIONS).crps()).isEqualTo(4);
        assertThat(out.of(Predictor.ANNOUNCED).crps()).isEqualTo(5);
    }

    @Test
    void a_site_has_the_date_of_its_milestone() {
        List<ScoredUnit> units = scored(Clause.Kind.DATE_CERTAIN, report("r1", "a", Event.TROOPS_LEFT, "2024-01-12"));
        assertThat(units).singleElement().satisfies(unit -> {
            assertThat(unit.unit().unit()).isEqualTo(new DatedUnit.Unit.AtSite("a"));
            assertThat(unit.unit().dates().announced()).isEqualTo(AGREED);
            assertThat(unit.of(Predictor.INSIDE).crps()).isZero();
        });
    }

    @Test
    void a_milestone_is_reached_when_its_last_site_is_left() {
        List<ScoredUnit> units = scored(
                Clause.Kind.DATE_CERTAIN,
                report("r1", "a", Event.TROOPS_LEFT, "2024-01-12"),
                report("r2", "b", Event.TROOPS_LEFT, "2024-02-03"));
        assertThat(units.getFirst().unit().isMilestone()).isTrue();
        assertThat(units.getFirst().unit().dates().actual()).isEqualTo("2024-02-03");
        assertThat(units).hasSize(3);
    }

    @Test
    void where_nobody_reports_that_the_force_left_the_signature_counts_and_is_named() {
        ScoredUnit site = scored(Clause.Kind.DATE_CERTAIN, report("r1", "a", Event.DOCUMENT_SIGNED, "2024-01-11"))
                .getFirst();
        assertThat(site.unit().told()).isEqualTo(new DatedUnit.Told(Event.DOCUMENT_SIGNED, 1));
    }

    /** The condition is never met, so conditions-based never leaves; date-certain does not wait. */
    @Test
    void a_conditional_clause_is_planned_by_conditions_and_a_certain_one_by_the_date() {
        Actual left = report("r1", "out", Event.TROOPS_LEFT, "2024-02-05");
        ScoredUnit conditional = scored(Clause.Kind.CONDITIONAL, left).getFirst();
        ScoredUnit certain = scored(Clause.Kind.DATE_CERTAIN, left).getFirst();
        assertThat(conditional.unit().driver()).isEqualTo(PastExit.Driver.CONDITIONS);
        assertThat(conditional.of(Predictor.INSIDE).p10()).isGreaterThan(600);
        assertThat(certain.unit().driver()).isEqualTo(PastExit.Driver.DEADLINE);
        assertThat(certain.of(Predictor.INSIDE).p90()).isLessThanOrEqualTo(1);
    }

    @Test
    void what_no_clause_promises_is_not_scored() {
        CasesResult result =
                run(Clause.Kind.PROCEDURAL, Watch.NONE, report("r1", "out", Event.TROOPS_LEFT, "2024-02-05"));
        assertThat(result.scores().units()).isEmpty();
        assertThat(result.unscored()).containsExactly("small");
    }

    @Test
    void losses_are_what_reports_speak_of_and_otherwise_unknown() {
        CasesResult result = run(
                Clause.Kind.DATE_CERTAIN,
                Watch.NONE,
                report("r1", "out", Event.TROOPS_LEFT, "2024-02-05"),
                state("r2", "a", Actual.State.HELD_BY_OTHERS),
                state("r3", "b", Actual.State.HELD_BY_OTHERS),
                report("r4", "b", Event.DOCUMENT_SIGNED, "2024-02-04"));
        assertThat(seen(result, Loss.Kind.CUSTODY_NOT_TAKEN)).contains(2);
        assertThat(seen(result, Loss.Kind.NO_HANDOVER)).contains(1);
        assertThat(seen(result, Loss.Kind.NO_CLEARANCE)).isEmpty();
        assertThat(seen(result, Loss.Kind.EQUIPMENT_LEFT)).isEmpty();
    }

    private static Optional<Integer> seen(CasesResult result, Loss.Kind kind) {
        return result.losses().stream()
                .filter(loss -> loss.predicted().kind() == kind)
                .findFirst()
                .orElseThrow()
                .seen();
    }

    @Test
    void a_watch_that_stops_it_gets_no_result() {
        Watch stopping = new Watch() {
            @Override
            public void progress(Stage stage, long done, long total) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        CaseStudy study = study(Clause.Kind.DATE_CERTAIN, report("r1", "out", Event.TROOPS_LEFT, "2024-02-05"));
        assertThat(BacktestCases.run(List.of(study), "endstate test", 1, stopping))
                .isEmpty();
    }

    private static List<ScoredUnit> scored(Clause.Kind kind, Actual... reports) {
        return run(kind, Watch.NONE, reports).scores().units();
    }

    private static CasesResult run(Clause.Kind kind, Watch watch, Actual... reports) {
        return BacktestCases.run(List.of(study(kind, reports)), "endstate test", 1, watch)
                .orElseThrow();
    }

    private static CaseStudy study(Clause.Kind kind, Actual... reports) {
        Dossier small = SmallMission.preparing(ThreePoint.certain(10), ThreePoint.certain(20))
                .agreed(AGREED, false)
                .gate("b", new Condition.DateReached("never", Label.of("Never"), LocalDate.of(2040, 1, 1)))
                .scenarios(50)
                .dossier();
        Clause clause = new Clause(
                "k1",
                Label.of("Out by February."),
                kind,
                Clause.State.AGREED,
                List.of("out"),
                List.of(),
                new Sourcing.Assumed("invented"));
        Dossier dossier = new Dossier(
                small.mission(),
                small.inputs(),
                new Dossier.Commitments(
                        small.commitments().conditions(), small.commitments().gates(), List.of(clause)),
                small.settings(),
                small.origin());
        return new CaseStudy(dossier, new Actuals(List.of(reports)));
    }

    private static Actual state(String id, String unit, Actual.State state) {
        return actual(id, new Actual.Happening(unit, Event.STATE_OBSERVED, word(state)), "2024-03-01");
    }

    private static String word(Actual.State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Actual report(String id, String unit, Event event, String day) {
        return actual(id, new Actual.Happening(unit, event, ""), day);
    }

    private static Actual actual(String id, Actual.Happening what, String day) {
        LocalDate date = LocalDate.parse(day);
        return new Actual(id, what, new Actual.When(date, Actual.Precision.DAY), date, List.of(), Optional.empty(), "");
    }
}

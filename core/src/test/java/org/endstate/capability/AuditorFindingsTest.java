package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.endstate.capability.FindingsFixture.coverage;
import static org.endstate.capability.FindingsFixture.history;
import static org.endstate.capability.FindingsFixture.standard;
import static org.endstate.capability.FindingsFixture.unstated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.Evidence.Kind;
import org.endstate.capability.Evidence.Release;
import org.endstate.capability.Evidence.Verification;
import org.endstate.capability.History.Change;
import org.endstate.capability.LevelStanding.Status;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.FunctionStandard;
import org.endstate.capability.framework.Succession;
import org.endstate.mission.Function;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

/**
 * What auditors of past missions complained of, one test each: that it is visible in the results a report reads. The
 * findings: GAO-12-951T (1), Afghanistan Analysts Network 2009–13 (2), GAO-08-143R (3), GAO-07-612T (4), SIGAR 10-11
 * and 2016 (5), SIGAR 14-33 (6), ISAF's classification of October 2014 (7), the Iraq Inquiry on Basra 2007 (8) and on
 * June 2006 (9), the Department of Defense's forecast of September 2007 (10), the eighteen benchmarks of 2007 (11), the
 * metrics after June 2009 and Mosul 2014 (12), Downes-Martin 2011 (13), DODIG-2017-074 (14), the Lead Inspector General
 * 2023 (15).
 */
class AuditorFindingsTest {

    private static final LevelRule RULE = LevelRule.of(3, 2);

    /** 1. The top rating went from "independent" to "independent with advisers", and more units had it. */
    @Test
    void a_lowered_definition_shows_the_old_series_beside_the_new() {
        Succession lowered = new Succession.Crosswalk(Map.of("logistics", List.of(0, 1, 2, 2, 3, 4)));
        Series series = new Series(history(3, lowered)).panel(0, 2).panel(90, 2).panel(200, 3);
        List<History.Rule> rules = series.outlook(210).history().rules();
        assertThat(rules).extracting(History.Rule::change).containsExactly(Change.FIRST, Change.LOWERED);
        List<History.Point> old = rules.getFirst().points();
        List<History.Point> renewed = rules.getLast().points();
        assertThat(old).hasSize(3).allMatch(point -> point.atThreshold() < 0.1);
        assertThat(renewed).hasSize(3).allMatch(point -> point.atThreshold() > 0.9);
        assertThat(renewed).extracting(History.Point::madeUnder).containsExactly(1, 1, 2);
    }

    /** 2. So many changes that no series exists. */
    @Test
    void every_change_of_the_measure_is_listed_and_a_break_ends_the_series() {
        Series series = new Series(history(3, new Succession.Break("another scale")))
                .panel(0, 3)
                .panel(90, 3)
                .panel(200, 3);
        History history = series.outlook(210).history();
        assertThat(history.rules()).extracting(History.Rule::change).containsExactly(Change.FIRST, Change.BROKEN);
        assertThat(history.rules().getFirst().points()).hasSize(2);
        assertThat(history.rules().getLast().points()).hasSize(1);
        assertThat(history.assessments()).hasSize(1);
        LevelStanding standing = series.standing(RULE, 210);
        assertThat(standing.readings()).extracting(LevelStanding.Reading::run).containsExactly(1);
        assertThat(standing.status()).isEqualTo(Status.NOT_REACHED);
    }

    /** 2. "Governance criteria dropped completely." */
    @Test
    void a_function_that_a_new_version_no_longer_knows_is_listed_as_dropped() {
        Framework first = FindingsFixture.version(1, Optional.empty(), List.of(standard(3)));
        Framework second = FindingsFixture.version(2, Optional.of(new Succession.Crosswalk(Map.of())), List.of());
        Series series = new Series(new FrameworkHistory("f", Label.of("F"), List.of(first, second))).panel(0, 3);
        assertThat(series.outlook(210).history().rules())
                .extracting(History.Rule::change)
                .containsExactly(Change.FIRST, Change.DROPPED);
    }

    /** 3. "Independent" of what? */
    @Test
    void independent_is_computed_from_the_enablers_present() {
        Framework framework = history(3, new Succession.Crosswalk(Map.of())).latest();
        assertThat(framework.allowedAt(3)).containsExactly("advisers", "surveillance");
        assertThat(framework.allowedAt(4)).containsExactly("surveillance");
        FunctionRecord record = new Series().panel(0, 5).read();
        assertThat(record.assessments().getFirst().basis().enablers()).contains(java.util.Set.of("surveillance"));
        LevelStanding withSupport =
                LevelStanding.of(LevelRule.of(5, 1), record, Series.PRINCIPALS, framework.allowedAt(5), Series.START);
        assertThat(withSupport.status()).isEqualTo(Status.NOT_REACHED);
        assertThat(withSupport.readings().getFirst().shortfalls())
                .containsExactly(new Shortfall.EnablersBeyond(List.of("surveillance")));
        LevelStanding listed =
                LevelStanding.of(LevelRule.of(4, 1), record, Series.PRINCIPALS, framework.allowedAt(4), Series.START);
        assertThat(listed.status()).isEqualTo(Status.REACHED);
    }

    /** 3. What nobody stated is not the same as none. */
    @Test
    void independence_of_what_nobody_stated_cannot_be_told() {
        Series series = new Series().panel(0, 5, 5, unstated(Kind.EXERCISE), unstated(Kind.THIRD_PARTY));
        CapabilityInputs inputs = series.inputs();
        List<Judgement> silent =
                inputs.judgements().stream().map(FindingsFixture::silent).toList();
        FunctionRecord record = FunctionRecord.of(
                        new CapabilityInputs(inputs.measure(), silent, inputs.evidence(), List.of()))
                .getFirst();
        LevelStanding standing =
                LevelStanding.of(LevelRule.of(5, 1), record, Series.PRINCIPALS, List.of(), Series.START);
        assertThat(standing.readings().getFirst().shortfalls()).containsExactly(new Shortfall.EnablersUnstated());
    }

    /** 4. Unit ratings vanished in aggregates. */
    @Test
    void units_are_counted_and_each_stays_visible_beside_the_function() {
        Coverage coverage = coverage();
        assertThat(coverage.all()).isEqualTo(3);
        assertThat(coverage.assessedSince(Series.START)).isEqualTo(2);
        assertThat(coverage.atLeast(3, 0.8, Series.START)).isEqualTo(1);
        assertThat(coverage.shareOfStrength(Series.START).orElseThrow()).isCloseTo(0.75, within(1e-12));
        assertThat(coverage.units().get(1).latest().orElseThrow().joint().at(1)).isCloseTo(0.95, within(1e-9));
        assertThat(coverage.units().get(2).latest()).isEmpty();
    }

    /** 5. Ratings nobody verified. */
    @Test
    void a_rating_that_nobody_verified_does_not_count_and_says_so() {
        Verification unverified = new Verification(List.of(), "", "visit", Release.PARTIES);
        LevelStanding standing = new Series()
                .panel(0, 4, 4, Series.item(0, Kind.INSPECTION, unverified), Series.item(0, Kind.THIRD_PARTY))
                .standing(LevelRule.of(3, 1), 10);
        assertThat(standing.status()).isEqualTo(Status.NOT_REACHED);
        assertThat(standing.readings().getFirst().shortfalls()).containsExactly(new Shortfall.Unobserved());
    }

    /** 6. Coverage shrank exactly when it was needed; the last colour was carried on. */
    @Test
    void coverage_and_age_are_visible_and_age_widens_what_is_known() {
        assertThat(coverage().assessedSince(Series.START.plusDays(1))).isZero();
        FunctionOutlook fresh = new Series().panel(0, 3).outlook(0);
        FunctionOutlook stale = new Series().panel(0, 3).outlook(720);
        assertThat(stale.now().asOf()).isEqualTo(Series.START);
        assertThat(stale.kept().getFirst().levels().at(3))
                .isLessThan(fresh.kept().getFirst().levels().at(3) - 0.2);
    }

    /** 7. Ratings classified when they were inconvenient. */
    @Test
    void what_is_withheld_is_counted_as_withheld() {
        Verification withheld = new Verification(Series.PRINCIPALS, "", "annex", Release.WITHHELD);
        Basis basis = new Series()
                .panel(0, 3, 3, Series.item(0, Kind.INSPECTION, withheld), Series.item(0, Kind.THIRD_PARTY))
                .outlook(10)
                .history()
                .assessments()
                .getFirst()
                .basis();
        assertThat(basis.withheld()).isEqualTo(1);
        assertThat(basis.cited()).hasSize(2);
    }

    /** 8. Dates led, conditions followed. */
    @Test
    void a_date_that_no_assessment_can_keep_up_with_is_visible() {
        LevelStanding standing = new Series().panel(0, 3).standing(LevelRule.of(3, 4), 30);
        LocalDate promised = Series.START.plusDays(200);
        assertThat(standing.ahead().earliest())
                .isEqualTo(Series.START.plusDays(270))
                .isAfter(promised);
    }

    /** 9. Two services of one party judged the same force "on target" and "discouraging". */
    @Test
    void two_experts_of_one_party_who_disagree_are_both_visible() {
        Judgement one = new Judgement("logistics", "ministry", "host", Series.START, 1, Series.sure(4), "on target");
        Judgement other = new Judgement("logistics", "staff", "host", Series.START, 1, Series.sure(1), "discouraging");
        Assessment assessment =
                FunctionRecord.of(List.of(one, other)).getFirst().assessments().getFirst();
        assertThat(assessment.said().parties().getFirst().dissent()).isGreaterThan(0.9);
        assertThat(assessment.judgements())
                .extracting(Judgement::reason)
                .containsExactlyInAnyOrder("on target", "discouraging");
    }

    /** 10. Forecasts slid, and nobody kept the old ones. */
    @Test
    void past_forecasts_stand_beside_what_was_found() {
        List<History.PastForecast> forecasts = new Series()
                .panel(0, 2)
                .panel(365, 2)
                .panel(730, 1)
                .outlook(740)
                .history()
                .forecasts();
        assertThat(forecasts)
                .extracting(History.PastForecast::of)
                .containsExactly(Series.START.plusDays(365), Series.START.plusDays(730));
        History.PastForecast last = forecasts.getLast();
        assertThat(last.madeOn()).isEqualTo(Series.START.plusDays(365));
        assertThat(last.forecast().at(1)).isLessThan(0.5);
        assertThat(last.found().at(1)).isCloseTo(0.95, within(1e-9));
    }

    /** 10. A forecast of the past uses nothing that came later. */
    @Test
    void a_past_forecast_knows_nothing_of_what_came_later() {
        History before = new Series().panel(0, 2).panel(365, 2).outlook(370).history();
        History after = new Series()
                .panel(0, 2)
                .panel(365, 2)
                .panel(730, 5)
                .outlook(740)
                .history();
        assertThat(after.forecasts().getFirst()).isEqualTo(before.forecasts().getFirst());
        assertThat(after.assessments().subList(0, 2)).isEqualTo(before.assessments());
    }

    /** 11. Met or not met hides how near it is. */
    @Test
    void a_level_not_reached_says_how_near_it_is_and_why() {
        LevelStanding standing = new Series().panel(0, 3).panel(30, 3).standing(RULE, 40);
        assertThat(standing.status()).isEqualTo(Status.NOT_REACHED);
        LevelStanding.Reading latest = standing.readings().getLast();
        assertThat(latest.run()).isEqualTo(1);
        assertThat(latest.joint().least()).isGreaterThan(0.9);
        assertThat(latest.parties()).hasSize(2);
        assertThat(latest.shortfalls()).containsExactly(new Shortfall.TooSoon(30));
    }

    /** 12. Host reports entered the metrics and raised the baseline. */
    @Test
    void party_reports_are_counted_apart_and_their_entry_breaks_the_series() {
        Series series = new Series()
                .panel(0, 3)
                .panel(
                        90,
                        3,
                        3,
                        Series.item(90, Kind.EXERCISE),
                        Series.item(90, Kind.THIRD_PARTY),
                        Series.item(90, Kind.HOST_REPORT));
        Assessment latest = series.outlook(100).history().assessments().getLast();
        assertThat(latest.basis().byKind())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Kind.EXERCISE, 1, Kind.THIRD_PARTY, 1, Kind.HOST_REPORT, 1));
        assertThat(latest.basis().partyReports()).containsExactly(Kind.HOST_REPORT);
        assertThat(series.standing(RULE, 100).readings().getLast().shortfalls())
                .containsExactly(new Shortfall.SourcesChanged());
    }

    /** 12. Mosul 2014: less than a third of the soldiers were there; all were paid. */
    @Test
    void present_and_verified_is_not_assigned_and_not_paid() {
        Unit.Personnel personnel =
                coverage().units().getFirst().unit().personnel().orElseThrow();
        assertThat(personnel.assigned()).hasValue(600);
        assertThat(personnel.presentVerified()).hasValue(190);
        assertThat(personnel.paid()).hasValue(640);
    }

    /** 13. Means of ordinal levels. */
    @Test
    void experts_sure_of_levels_1_and_5_are_not_of_level_3() {
        FunctionOutlook outlook = new Series().panel(0, 1, 5).outlook(0);
        assertThat(outlook.now().levels().at(3)).isCloseTo(0.01, within(1e-9));
        assertThat(outlook.now().levels().at(1)).isCloseTo(0.48, within(1e-9));
        assertThat(outlook.now().levels().at(5)).isCloseTo(0.48, within(1e-9));
        assertThat(outlook.disagreement()).isGreaterThan(0.9);
    }

    /** 14. Courses without a standard. */
    @Test
    void a_function_without_an_observable_descriptor_for_each_level_is_refused() {
        assertThatThrownBy(() -> new FunctionStandard(
                        "training", Label.of("Training"), OptionalInt.empty(), List.of(Label.of("Courses are held"))))
                .hasMessageContaining("not one for each level");
    }

    /** 15. Deficits in some functions disappear behind progress in others. */
    @Test
    void the_weakest_essential_function_is_always_named() {
        List<Function> functions = List.of(
                new Function("logistics", Label.of("Logistics"), 3, true),
                new Function("command", Label.of("Command"), 3, true),
                new Function("fires", Label.of("Fires"), 3, false));
        List<FunctionRecord> records = FunctionRecord.of(List.of(
                new Judgement("logistics", "a", "host", Series.START, 1, Series.sure(2), ""),
                new Judgement("command", "a", "host", Series.START, 1, Series.sure(4), ""),
                new Judgement("fires", "a", "host", Series.START, 1, Series.sure(0), "")));
        List<FunctionOutlook> outlooks = CapabilityAssessment.assess(Frameworks.inputs(), records, Series.START, 3);
        RollUp rollUp = RollUp.of(functions, outlooks);
        assertThat(rollUp.weakest()).contains("logistics");
        assertThat(rollUp.upper()).isCloseTo(0.03, within(1e-9));
        assertThat(rollUp.lower()).isZero();
        assertThat(RollUp.of(functions, outlooks.subList(1, 3)).weakest()).contains("logistics");
        assertThat(RollUp.of(functions, outlooks.subList(1, 3)).unassessed()).containsExactly("logistics");
    }
}

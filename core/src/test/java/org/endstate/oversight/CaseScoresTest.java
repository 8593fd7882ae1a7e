package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.oversight.PastExit.Driver;
import org.endstate.uncertainty.WeightedSample;
import org.junit.jupiter.api.Test;

class CaseScoresTest {

    private static final LocalDate PLANNED = LocalDate.parse("2020-01-01");
    private static final LocalDate ANNOUNCED = PLANNED.plusDays(100);

    private static final List<PastExit> EXITS =
            List.of(exit("alpha", 10), exit("beta", 20), exit("gamma", 30), exit("delta", 40));

    /** Whatever happens in a case, even absurdly late, the weights it is scored with stay as they were. */
    @Test
    void a_fit_never_sees_the_case_it_is_scored_on() {
        List<InsideView> others = List.of(view("beta", 20, 12), view("beta", 25, 8), view("gamma", 30, 26));
        for (int slip : new int[] {-90, 0, 10, 50, 5000}) {
            List<InsideView> views = Stream.concat(Stream.of(view("alpha", slip, 10)), others.stream())
                    .toList();
            List<PastExit> exits = Stream.concat(
                            Stream.of(exit("alpha", slip)), EXITS.stream().skip(1))
                    .toList();
            ScoredUnit alpha = CaseScores.of(views, exits).units().getFirst();
            ScoredUnit before = CaseScores.of(
                            Stream.concat(Stream.of(view("alpha", 10, 10)), others.stream())
                                    .toList(),
                            EXITS)
                    .units()
                    .getFirst();
            assertThat(alpha.weights()).as("slip of %d days", slip).isEqualTo(before.weights());
            for (Predictor predictor : Predictor.values()) {
                assertThat(alpha.of(predictor).p90())
                        .as("%s at a slip of %d days", predictor, slip)
                        .isEqualTo(before.of(predictor).p90());
            }
        }
    }

    @Test
    void a_case_that_others_are_fitted_on_does_move_their_weights() {
        List<InsideView> exact = List.of(view("alpha", 20, 20), view("beta", 20, 20));
        List<InsideView> wrong = List.of(view("alpha", 20, 90), view("beta", 20, 20));
        assertThat(new OutsideWeight(exact, new PastSlips(EXITS)).without("beta"))
                .isZero();
        assertThat(new OutsideWeight(wrong, new PastSlips(EXITS)).without("beta"))
                .isEqualTo(1);
    }

    @Test
    void with_no_other_case_the_simulation_stands_alone() {
        assertThat(new OutsideWeight(List.of(view("alpha", 20, 90)), new PastSlips(EXITS)).without("alpha"))
                .isZero();
    }

    @Test
    void the_slips_of_a_case_are_not_among_those_it_is_forecast_from() {
        WeightedSample slips = new PastSlips(EXITS).without(Set.of("alpha", "delta"), unit("alpha", 0));
        assertThat(slips.quantile(0.5)).isEqualTo(20);
        assertThat(slips.quantile(1)).isEqualTo(30);
    }

    @Test
    void an_exit_that_is_still_open_has_no_slip() {
        List<PastExit> exits = List.of(
                exit("beta", 20),
                new PastExit("gamma", "all out", Driver.CONDITIONS, ANNOUNCED, Optional.empty(), "X1"));
        assertThat(new PastSlips(exits)
                        .without(Set.of("alpha"), unit("alpha", 0))
                        .quantile(1))
                .isEqualTo(20);
    }

    /** Half as long a time to the announced date makes half the slip. */
    @Test
    void pace_is_a_share_of_the_time_to_the_announced_date() {
        DatedUnit longer = new DatedUnit(
                "beta",
                new DatedUnit.Unit.AtSite("camp"),
                Driver.CONDITIONS,
                new DatedUnit.Dates(PLANNED, PLANNED.plusDays(200), PLANNED.plusDays(260)),
                new DatedUnit.Told(Actual.Event.TROOPS_LEFT, 1));
        assertThat(new Pace(List.of(longer))
                        .without(Set.of("alpha"), unit("alpha", 0))
                        .quantile(0.5))
                .isEqualTo(30);
    }

    @Test
    void sites_keep_the_pace_of_sites_and_milestones_that_of_milestones() {
        Pace pace = new Pace(List.of(unit("beta", -40), milestone("beta", 5)));
        assertThat(pace.without(Set.of("alpha"), unit("alpha", 0)).quantile(1)).isEqualTo(-40);
        assertThat(pace.without(Set.of("alpha"), milestone("alpha", 0)).quantile(1))
                .isEqualTo(5);
    }

    @Test
    void without_any_other_case_pace_knows_the_announced_date_alone() {
        assertThat(new Pace(List.of()).without(Set.of(), unit("alpha", 0)).mean())
                .isZero();
    }

    /**
     * By hand: |20 - 0| = 20 for the announced date; the mean of 20 and 0 is 10; the case of one unit counts as one.
     */
    @Test
    void means_are_over_units_or_over_cases() {
        CaseScores scores =
                CaseScores.of(List.of(view("alpha", 20, 0), view("alpha", 20, 0), view("beta", 0, 0)), EXITS);
        assertThat(scores.meanCrps(Predictor.ANNOUNCED)).isCloseTo(40.0 / 3, within(1e-12));
        assertThat(scores.meanCrpsByCase(Predictor.ANNOUNCED)).isEqualTo(10);
        assertThat(scores.where(unit -> unit.mission().equals("beta")).meanCrps(Predictor.ANNOUNCED))
                .isZero();
    }

    @Test
    void a_date_is_covered_when_it_lies_in_the_central_eighty_percent() {
        CaseScores scores = CaseScores.of(List.of(view("alpha", 20, 20), view("beta", 20, 21)), EXITS);
        assertThat(scores.coverage(Predictor.INSIDE)).isEqualTo(0.5);
    }

    @Test
    void the_best_rival_is_a_rival() {
        CaseScores scores = CaseScores.of(List.of(view("alpha", 20, 20), view("beta", 20, 20)), EXITS);
        assertThat(scores.bestRival()).isEqualTo(Predictor.OUTSIDE);
        assertThat(scores.ratio(Predictor.INSIDE)).isZero();
    }

    private static PastExit exit(String mission, int slip) {
        return new PastExit(
                mission, "all out", Driver.CONDITIONS, ANNOUNCED, Optional.of(ANNOUNCED.plusDays(slip)), "X1");
    }

    private static InsideView view(String mission, int slip, int simulated) {
        return new InsideView(unit(mission, slip), WeightedSample.of(new double[] {simulated}), 60);
    }

    private static DatedUnit unit(String mission, int slip) {
        return dated(mission, new DatedUnit.Unit.AtSite("camp"), slip);
    }

    private static DatedUnit milestone(String mission, int slip) {
        return dated(mission, new DatedUnit.Unit.OfMilestone("all-out"), slip);
    }

    private static DatedUnit dated(String mission, DatedUnit.Unit unit, int slip) {
        return new DatedUnit(
                mission,
                unit,
                Driver.CONDITIONS,
                new DatedUnit.Dates(PLANNED, ANNOUNCED, ANNOUNCED.plusDays(slip)),
                new DatedUnit.Told(Actual.Event.TROOPS_LEFT, 1));
    }
}

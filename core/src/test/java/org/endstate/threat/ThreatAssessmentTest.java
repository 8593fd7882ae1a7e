package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.threat.AreaOutlook.Month;
import org.endstate.threat.AreaOutlook.Past;
import org.endstate.threat.ThreatPaths.Horizon;
import org.endstate.uncertainty.Band;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class ThreatAssessmentTest {

    private static final Draws DRAWS = Draws.of(2024);

    @Test
    void past_months_say_whether_they_were_allotted() {
        AreaOutlook north = assess(
                        Records.thenTotals(new int[][] {{4, 9}, {0, 1}}, new int[] {20}, 0.75, 0.25),
                        YearMonth.of(2020, 4))
                .getFirst();
        assertThat(north.area()).isEqualTo("a0");
        assertThat(north.past())
                .containsExactly(
                        new Past(YearMonth.of(2020, 1), 4, false),
                        new Past(YearMonth.of(2020, 2), 9, false),
                        new Past(YearMonth.of(2020, 3), 15, true));
    }

    @Test
    void forecast_and_baseline_begin_in_the_month_of_the_planning_date() {
        AreaOutlook area =
                assess(Records.located(new int[] {4, 9}), YearMonth.of(2020, 6)).getFirst();
        assertThat(area.months()).hasSize(6).first().extracting(Month::month).isEqualTo(YearMonth.of(2020, 6));
        assertThat(area.baseline()).hasSize(6).last().extracting(Month::month).isEqualTo(YearMonth.of(2020, 11));
    }

    /** Past 4 (weight 2^(−1/6) of 1 + 2^(−1/6)) and 9: the median is 9, the mean 4·0.4712 + 9·0.5288 = 6.644. */
    @Test
    void the_forecast_repeats_the_past() {
        Month month = assess(Records.located(new int[] {4, 9}), YearMonth.of(2020, 3))
                .getFirst()
                .months()
                .getFirst();
        assertThat(month.deaths()).isEqualTo(new Band(4, 9, 9, 9));
        assertThat(month.mean()).isCloseTo(6.644, within(0.2));
    }

    /**
     * Quantiles of Poisson(9): 5, 9, 11, 13 (scipy 1.x, {@code stats.poisson.ppf}); P(X ≤ 11) is 0.803, so that 2,000
     * draws may say 12.
     */
    @Test
    void the_baseline_repeats_the_last_month() {
        Month month = assess(Records.located(new int[] {4, 9}), YearMonth.of(2020, 3))
                .getFirst()
                .baseline()
                .getLast();
        assertThat(month.deaths()).isIn(new Band(5, 9, 11, 13), new Band(5, 9, 12, 13));
    }

    @Test
    void level_probabilities_sum_to_one() {
        List<AreaOutlook> areas =
                assess(Records.located(new int[] {4, 90, 0, 3}, new int[] {0, 0, 0, 0}), YearMonth.of(2020, 5));
        assertThat(areas)
                .flatMap(AreaOutlook::months)
                .allSatisfy(month -> assertThat(
                                month.levels().stream().mapToDouble(p -> p).sum())
                        .isCloseTo(1, within(1e-12)));
        assertThat(areas.getLast().months())
                .allSatisfy(month -> assertThat(month.levels()).containsExactly(1.0, 0.0, 0.0, 0.0, 0.0, 0.0));
    }

    @Test
    void skill_is_shown_only_where_the_record_is_long_enough() {
        assertThat(assess(Records.located(new int[23]), YearMonth.of(2022, 1))
                        .getFirst()
                        .skill())
                .isEmpty();
        assertThat(assess(Records.located(new int[24]), YearMonth.of(2022, 1))
                        .getFirst()
                        .skill())
                .hasValueSatisfying(skill -> assertThat(skill.forecasts()).isEqualTo(12));
    }

    @Test
    void the_same_draws_give_the_same_outlook() {
        DeathsByMonth record =
                Records.located(IntStream.range(0, 40).map(i -> i * 7 % 11).toArray());
        assertThat(assess(record, YearMonth.of(2023, 5))).isEqualTo(assess(record, YearMonth.of(2023, 5)));
    }

    private static List<AreaOutlook> assess(DeathsByMonth record, YearMonth first) {
        ForecastMethod own = OwnHistory.of(new OwnHistory.Settings(6, 48, 3));
        ThreatPaths paths = ThreatPaths.simulate(
                own.fit(record.series(), DRAWS),
                new Horizon(first, 6),
                2000,
                ThreatScale.DEFAULT,
                DRAWS.split("paths"));
        return ThreatAssessment.assess(record, own, paths, ThreatScale.DEFAULT, 2024);
    }
}

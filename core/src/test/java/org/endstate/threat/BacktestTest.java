package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.threat.Backtest.Comparison;
import org.endstate.threat.Backtest.Scores;
import org.endstate.uncertainty.Crps;
import org.endstate.uncertainty.Poisson;
import org.junit.jupiter.api.Test;

class BacktestTest {

    @Test
    void less_than_two_years_of_located_months_are_too_short() {
        assertThat(Backtest.find(Records.located(new int[23]))).isEmpty();
    }

    /** 48 located months: origins in months 12 to 36, of which there are 25, twelve forecasts each. */
    @Test
    void every_origin_is_forecast_twelve_months_ahead() {
        Backtest test = of(new int[48], new int[48]);
        assertThat(test.areas()).extracting(Comparison::forecasts).containsExactly(25 * 12, 25 * 12);
        assertThat(test.overall().forecasts()).isEqualTo(2 * 25 * 12);
    }

    @Test
    void at_most_the_last_36_origins_are_used() {
        assertThat(of(new int[120]).overall().forecasts()).isEqualTo(36 * 12);
    }

    @Test
    void months_known_as_totals_take_no_part() {
        DeathsByMonth record = Records.thenTotals(new int[][] {new int[24]}, new int[] {50, 60, 70}, 1);
        Backtest test = Backtest.find(record).orElseThrow();
        assertThat(test.until()).isEqualTo(YearMonth.of(2021, 12));
        assertThat(test.overall().own()).isEqualTo(new Scores(0, 0, 1));
    }

    /** Twelve months of 2, then twelve of 5; one origin. Every certain forecast of 2 misses by 3. */
    @Test
    void forecasts_use_only_what_lies_before_the_origin() {
        int[] row = new int[24];
        Arrays.fill(row, 0, 12, 2);
        Arrays.fill(row, 12, 24, 5);
        Comparison overall = of(row).overall();
        assertThat(overall.forecasts()).isEqualTo(12);
        assertThat(overall.own().crps()).isCloseTo(3, within(1e-12));
        assertThat(overall.own().coverage90()).isZero();
        assertThat(overall.own().logCrps()).isCloseTo(StrictMath.log1p(5) - StrictMath.log1p(2), within(1e-12));
        assertThat(overall.conflictology12().crps()).isCloseTo(3, within(1e-12));
        assertThat(overall.zero().crps()).isCloseTo(5, within(1e-12));
        assertThat(overall.zero().logCrps()).isCloseTo(StrictMath.log1p(5), within(1e-12));
        assertThat(overall.zero().coverage90()).isZero();
        assertThat(overall.last().crps()).isCloseTo(Crps.of(Poisson.of(2), 5), within(1e-12));
        assertThat(overall.last().coverage90()).isEqualTo(1);
    }

    @Test
    void overall_scores_are_the_means_over_areas() {
        int[] row = IntStream.range(0, 60).map(i -> i * 7 % 11).toArray();
        Backtest test = of(row, new int[60]);
        assertThat(test.areas().getLast().own().crps()).isZero();
        assertThat(test.overall().own().crps())
                .isCloseTo(test.areas().getFirst().own().crps() / 2, within(1e-12));
    }

    @Test
    void an_area_shows_its_own_scores() {
        int[] row = IntStream.range(0, 60).map(i -> i * 7 % 11).toArray();
        Backtest test = of(new int[60], row);
        Comparison second = test.areas().getLast();
        assertThat(test.skill(1))
                .isEqualTo(new AreaOutlook.Skill(
                        36 * 12,
                        YearMonth.of(2024, 12),
                        second.own().crps(),
                        second.last().crps(),
                        second.conflictology12().crps(),
                        second.own().coverage90()));
    }

    private static Backtest of(int[]... rows) {
        return Backtest.find(Records.located(rows)).orElseThrow();
    }
}

package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.uncertainty.Crps;
import org.endstate.uncertainty.Poisson;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final ForecastMethod METHOD = Conflictology.of(12);

    @Test
    void less_than_two_years_of_located_months_are_too_short() {
        assertThat(Backtest.find(Records.located(new int[23]), METHOD, 1)).isEmpty();
    }

    /** 48 located months: origins after 12, 18 … 36 months, of which there are 5, twelve forecasts each. */
    @Test
    void an_origin_every_half_year_is_forecast_twelve_months_ahead() {
        Backtest test = of(new int[48], new int[48]);
        assertThat(test.skill(0).forecasts()).isEqualTo(5 * 12);
        assertThat(test.scores().forecasts()).isEqualTo(2 * 5 * 12);
    }

    @Test
    void at_most_the_last_six_origins_are_used() {
        assertThat(of(new int[120]).scores().forecasts()).isEqualTo(6 * 12);
    }

    @Test
    void months_known_as_totals_take_no_part() {
        DeathsByMonth record = Records.thenTotals(new int[][] {new int[24]}, new int[] {50, 60, 70}, 1);
        Backtest test = Backtest.find(record, METHOD, 1).orElseThrow();
        assertThat(test.until()).isEqualTo(YearMonth.of(2021, 12));
        assertThat(test.skill(0).crps()).isZero();
        assertThat(test.skill(0).coverage90()).isEqualTo(1);
    }

    /** Twelve months of 2, then twelve of 5; one origin. Every certain forecast of 2 misses by 3. */
    @Test
    void forecasts_use_only_what_lies_before_the_origin() {
        int[] row = new int[24];
        Arrays.fill(row, 0, 12, 2);
        Arrays.fill(row, 12, 24, 5);
        AreaOutlook.Skill skill = of(row).skill(0);
        assertThat(skill.forecasts()).isEqualTo(12);
        assertThat(skill.crps()).isCloseTo(3, within(1e-12));
        assertThat(skill.coverage90()).isZero();
        assertThat(skill.crpsConflictology12()).isCloseTo(3, within(1e-12));
        assertThat(skill.crpsLast()).isCloseTo(Crps.of(Poisson.of(2), 5), within(0.3));
    }

    @Test
    void an_area_shows_its_own_scores() {
        int[] row = IntStream.range(0, 60).map(i -> i * 7 % 11).toArray();
        Backtest test = of(new int[60], row);
        assertThat(test.skill(0).crps()).isZero();
        assertThat(test.skill(1).crps() / 2).isCloseTo(test.scores().mean(Score.CRPS, 0), within(1e-12));
    }

    private static Backtest of(int[]... rows) {
        return Backtest.find(Records.located(rows), METHOD, 1).orElseThrow();
    }
}

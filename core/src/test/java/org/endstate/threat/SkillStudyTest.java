package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.SkillStudy.Settings;
import org.endstate.threat.SkillStudy.Window;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class SkillStudyTest {

    private static final List<ForecastMethod> METHODS =
            List.of(Conflictology.of(12), new ZeroDeaths(), OwnHistory.of(OwnHistory.Settings.DEFAULT));
    private static final Settings SETTINGS = new Settings(100, ThreatScale.DEFAULT, 1);
    private static final List<Window> WINDOWS = SkillStudy.years(2005, 2008);

    private static SkillTable run(MonthlySeries series) {
        return SkillStudy.run(series, WINDOWS, METHODS, SETTINGS, (done, all) -> true)
                .orElseThrow();
    }

    /** Twelve months of unit 0 with 3 deaths, of unit 1 with none: zero is wrong by 3 in half of the forecasts. */
    @Test
    void every_forecast_counts_the_same() {
        SkillTable table = run(Histories.of(240, new int[] {3}, new int[] {0}).build());
        assertThat(table.forecasts()).isEqualTo(4 * 2 * 12);
        assertThat(table.mean(Score.CRPS, 0)).isZero();
        assertThat(table.mean(Score.CRPS, 1)).isEqualTo(1.5);
        assertThat(table.mean(Score.COVERAGE_90, 1)).isEqualTo(0.5);
        assertThat(table.mean(Score.LOG_CRPS, 1)).isCloseTo(StrictMath.log(4) / 2, within(1e-12));
        assertThat(table.mean(Score.INTERVAL_90, 1)).isEqualTo(20 * 1.5);
        assertThat(table.mean(Score.LEVEL_RPS, 0)).isZero();
        assertThat(table.ofUnit(1).mean(Score.CRPS, 1)).isZero();
        assertThat(table.active().mean(Score.CRPS, 1)).isEqualTo(3);
        assertThat(table.active().forecasts()).isEqualTo(4 * 12);
    }

    /** Level 2 (3 to 10 deaths) where level 0 was said: RPS two of five thresholds missed; "2 or lower" was right. */
    @Test
    void levels_are_scored_on_the_mean_of_three_months() {
        SkillTable table = run(Histories.of(240, new int[] {3}).build());
        assertThat(table.mean(Score.LEVEL_RPS, 1)).isCloseTo(0.4, within(1e-12));
        assertThat(table.mean(Score.LEVEL_BRIER, 1)).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_forecast_knows_nothing_of_what_comes_after_its_origin() {
        MonthlySeries.Builder other = Histories.changing();
        MonthlySeries series = Histories.changing().build();
        int origin = series.index(YearMonth.of(2004, 10));
        IntStream.range(origin + 3, 240).forEach(month -> other.count(3, month, 9999));
        SkillTable one = run(series).inWindow(0);
        SkillTable two = run(other.build()).inWindow(0);
        for (int unit = 0; unit < 3; unit++) {
            assertThat(two.ofUnit(unit).mean(Score.CRPS, 2))
                    .isEqualTo(one.ofUnit(unit).mean(Score.CRPS, 2));
        }
    }

    @Test
    void months_that_were_not_recorded_are_not_scored() {
        SkillTable table = run(Histories.withHoles());
        assertThat(table.ofUnit(4).forecasts()).isZero();
        assertThat(table.ofUnit(3).forecasts()).isEqualTo(4 * 12);
        assertThat(table.ofUnit(0).forecasts()).isLessThan(4 * 12);
        assertThat(table.ofUnit(4).mean(Score.CRPS, 0)).isNaN();
    }

    @Test
    void the_table_does_not_depend_on_the_number_of_threads() {
        MonthlySeries series = Histories.changing().build();
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool four = new ForkJoinPool(4)) {
            SkillTable alone = one.submit(() -> run(series)).join();
            SkillTable together = four.submit(() -> run(series)).join();
            for (Score score : Score.values()) {
                assertThat(together.mean(score, 2)).isEqualTo(alone.mean(score, 2));
            }
        }
    }

    @Test
    void a_watch_hears_every_forecast_and_can_stop() {
        MonthlySeries series = Histories.changing().build();
        assertThat(SkillStudy.run(series, WINDOWS, METHODS, SETTINGS, (done, all) -> {
                    assertThat(all).isEqualTo(12);
                    return done < 5;
                }))
                .isEmpty();
    }

    /** Ratios 1/2 and 2 in two windows: geometric mean 1, whatever their size. */
    @Test
    void the_geometric_mean_weighs_windows_alike() {
        int[] row = new int[240];
        IntStream.range(60, 72).forEach(month -> row[month] = 2);
        IntStream.range(72, 240).forEach(month -> row[month] = 300);
        SkillTable table = run(Histories.of(240, row).build());
        double product = DoubleStream.of(0, 1, 2, 3)
                .map(window -> table.inWindow((int) window).mean(Score.CRPS, 2)
                        / table.inWindow((int) window).mean(Score.CRPS, 1))
                .reduce(1, (a, b) -> a * b);
        assertThat(table.geometricMeanRatio(2, 1)).isCloseTo(StrictMath.pow(product, 0.25), within(1e-12));
    }

    @Test
    void the_worst_units_of_each_window_are_left_out() {
        SkillTable table = run(
                Histories.of(240, new int[] {90}, new int[] {3}, new int[] {50}).build());
        SkillTable left = table.withoutWorst(1, 2);
        assertThat(left.mean(Score.CRPS, 1)).isEqualTo(3);
        assertThat(left.forecasts()).isEqualTo(4 * 12);
    }

    @Test
    void the_interval_of_the_ratio_draws_whole_units() {
        MonthlySeries series = Histories.changing().build();
        SkillTable.Ratio ratio = run(series).ratio(2, 1, Draws.of(1));
        assertThat(ratio.low()).isLessThan(ratio.ratio());
        assertThat(ratio.high()).isGreaterThan(ratio.ratio());
        assertThat(run(Histories.of(240, new int[] {3}).build())
                        .ratio(1, 1, Draws.of(1))
                        .low())
                .isEqualTo(1);
    }

    @Test
    void shares_of_the_transform_sum_to_one() {
        List<Double> shares = run(Histories.changing().build()).transform(2);
        assertThat(shares).hasSize(10);
        assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_window_has_months_after_its_origin() {
        assertThatThrownBy(() -> new Window(YearMonth.of(2004, 10), 0, 3)).hasMessageContaining("[0]");
        assertThatThrownBy(() -> new Window(YearMonth.of(2004, 10), 3, 2)).hasMessageContaining("[2]");
        assertThatThrownBy(() -> new Settings(0, ThreatScale.DEFAULT, 1)).hasMessageContaining("[0]");
    }
}

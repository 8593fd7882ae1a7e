package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.OwnHistory.Settings;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnHistoryTest implements AllotmentContract {

    private static final Draws DRAWS = Draws.of(2024);
    private static final Settings HALF_YEAR = new Settings(6, 48, 3);
    private static final int SCENARIOS = 40_000;

    @Override
    public ForecastMethod method() {
        return OwnHistory.of(HALF_YEAR);
    }

    private static Forecaster fit(DeathsByMonth record) {
        return fit(record, HALF_YEAR);
    }

    private static Forecaster fit(DeathsByMonth record, Settings settings) {
        return OwnHistory.of(settings).fit(record.series(), DRAWS);
    }

    @Override
    public int largest(MonthlySeries history) {
        return Histories.largest(history);
    }

    @Test
    void weights_halve_with_every_half_life() {
        double[] weights = new Settings(6, 48, 3).weights(13);
        assertThat(weights[12]).isEqualTo(1);
        assertThat(weights[6]).isCloseTo(0.5, within(1e-12));
        assertThat(weights[0]).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void an_infinite_half_life_weighs_all_months_alike() {
        assertThat(new Settings(Double.POSITIVE_INFINITY, 48, 3).weights(5)).containsOnly(1);
    }

    @Test
    void nothing_older_than_the_window_comes_back() {
        int[] row = new int[60];
        Arrays.fill(row, 0, 12, 1000);
        Forecaster history = fit(Records.located(row));
        int[] deaths = new int[5000];
        history.fill(DRAWS, deaths.length, deaths);
        assertThat(deaths).containsOnly(0);
    }

    /** Every past month has its own count, so that draws tell which month they are; four standard errors. */
    @Test
    void in_blocks_of_one_month_each_draw_has_the_exact_weight() {
        double[] drawn = drawnShares(new Settings(6, 48, 1), 20, 1);
        double[] exact = shares(new Settings(6, 48, 1).weights(48));
        for (int i = 0; i < 48; i++) {
            assertThat(drawn[i]).as("past month " + i).isCloseTo(exact[i], within(standardErrors(exact[i])));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 47})
    void blocks_leave_the_weight_of_a_single_month_as_it_is_but_for_the_cut(int monthAhead) {
        double[] drawn = drawnShares(HALF_YEAR, monthAhead + 1, 1);
        double[] exact = shares(HALF_YEAR.weights(48));
        for (int i = 0; i < 48; i++) {
            assertThat(drawn[i]).as("past month " + i).isCloseTo(exact[i], within(standardErrors(exact[i]) + 0.003));
        }
    }

    /** The chain of past months, step by step: distribution after each move, without drawing. */
    @Test
    void the_cut_disturbs_a_single_month_by_less_than_the_weight_that_was_cut() {
        double[] weights = shares(HALF_YEAR.weights(48));
        double[] now = weights.clone();
        for (int step = 0; step < 60; step++) {
            double begins = 1 / 3.0 + 2 / 3.0 * now[47];
            double[] next = new double[48];
            for (int i = 0; i < 48; i++) {
                next[i] = begins * weights[i] + (i == 0 ? 0 : 2 / 3.0 * now[i - 1]);
            }
            now = next;
        }
        double distance = 0;
        for (int i = 0; i < 48; i++) {
            distance += Math.abs(now[i] - weights[i]) / 2;
        }
        assertThat(distance).isPositive().isLessThan(StrictMath.pow(2, -48 / 6.0));
    }

    /** A block ends with 1/3, or because the record ends, which it does after the latest month. */
    @Test
    void months_follow_each_other_in_blocks_of_a_mean_length() {
        int[] index = new int[SCENARIOS];
        fit(Records.located(IntStream.range(0, 48).toArray())).fill(DRAWS, SCENARIOS, index);
        long moves =
                IntStream.range(1, SCENARIOS).filter(i -> index[i - 1] < 47).count();
        long follows = IntStream.range(1, SCENARIOS)
                .filter(i -> index[i] == index[i - 1] + 1)
                .count();
        double[] weights = shares(HALF_YEAR.weights(48));
        double byChance = IntStream.range(1, 48)
                        .mapToDouble(i -> weights[i - 1] * weights[i])
                        .sum()
                / (1 - weights[47]);
        assertThat((double) follows / moves).isCloseTo(2 / 3.0 + byChance / 3, within(0.01));
    }

    @Test
    void what_struck_two_areas_together_strikes_them_together_again() {
        int[] row = IntStream.range(0, 48).toArray();
        int[] doubled = IntStream.of(row).map(i -> 2 * i).toArray();
        int[] deaths = new int[2 * 1000];
        fit(Records.located(row, doubled)).fill(DRAWS, 1000, deaths);
        assertThat(IntStream.range(0, 1000)).allMatch(i -> deaths[2 * i + 1] == 2 * deaths[2 * i]);
    }

    @Test
    void allotted_deaths_add_up_to_the_total_that_was_recorded() {
        DeathsByMonth record = Records.thenTotals(new int[0][], new int[] {7, 0, 31}, 0.5, 0.3, 0.2);
        int[] deaths = new int[3 * 1000];
        fit(record).fill(DRAWS, 1000, deaths);
        assertThat(IntStream.range(0, 1000).map(i -> deaths[3 * i] + deaths[3 * i + 1] + deaths[3 * i + 2]))
                .containsOnly(7, 0, 31);
    }

    /** Binomial(40, 0.3): mean 12, variance 8.4; 256 pasts, four standard errors. */
    @Test
    void the_allotment_of_a_total_is_uncertain() {
        Forecaster history = fit(Records.thenTotals(new int[0][], new int[] {40}, 0.3, 0.7));
        double[] first = IntStream.range(0, 2000)
                .mapToDouble(i -> {
                    int[] deaths = new int[2];
                    history.fill(DRAWS.split(i), 1, deaths);
                    return deaths[0];
                })
                .toArray();
        double mean = DoubleStream.of(first).average().orElseThrow();
        double variance =
                DoubleStream.of(first).map(d -> (d - 12) * (d - 12)).average().orElseThrow();
        assertThat(mean).isCloseTo(12, within(4 * StrictMath.sqrt(8.4 / Pasts.DRAWN)));
        assertThat(variance).isCloseTo(8.4, within(4 * 8.4 * StrictMath.sqrt(2.0 / Pasts.DRAWN)));
    }

    @Test
    void a_scenario_never_meets_two_versions_of_one_past_month() {
        Forecaster history = fit(Records.thenTotals(new int[0][], new int[] {40}, 0.3, 0.7));
        int[] deaths = new int[2 * 24];
        history.fill(DRAWS, 24, deaths);
        assertThat(IntStream.range(0, 24).map(i -> deaths[2 * i]).distinct().count())
                .isEqualTo(1);
    }

    @Test
    void settings_out_of_range_are_refused() {
        assertThatThrownBy(() -> new Settings(0, 48, 3)).hasMessageContaining("[0.0]");
        assertThatThrownBy(() -> new Settings(6, 0, 3)).hasMessageContaining("[0]");
        assertThatThrownBy(() -> new Settings(6, 48, Double.NaN)).hasMessageContaining("[NaN]");
    }

    /** How often each of 48 past months was drawn as the last of so many months ahead. */
    private static double[] drawnShares(Settings settings, int months, int areas) {
        Forecaster history = fit(Records.located(IntStream.range(0, 48).toArray()), settings);
        double[] drawn = new double[48];
        int[] index = new int[months * areas];
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            history.fill(DRAWS.split(scenario), months, index);
            drawn[index[months - 1]] += 1.0 / SCENARIOS;
        }
        return drawn;
    }

    private static double[] shares(double[] weights) {
        double sum = DoubleStream.of(weights).sum();
        return DoubleStream.of(weights).map(weight -> weight / sum).toArray();
    }

    private static double standardErrors(double share) {
        return 4 * StrictMath.sqrt(share * (1 - share) / SCENARIOS);
    }
}

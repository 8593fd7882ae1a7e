package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrpsTest {

    @ParameterizedTest
    @ValueSource(doubles = {-3, 2, 7.5})
    void of_one_value_is_the_absolute_error(double y) {
        assertThat(Crps.of(new double[] {2}, y)).isEqualTo(Math.abs(2 - y));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 7, 40})
    void of_sorted_counts_is_that_of_the_sample_on_any_rising_scale(int y) {
        int[] sorted = {0, 0, 0, 2, 2, 5, 11, 11, 30};
        double[] sample = IntStream.of(sorted).asDoubleStream().toArray();
        double[] logs = IntStream.of(sorted).mapToDouble(StrictMath::log1p).toArray();
        assertThat(Crps.ofSorted(sorted, count -> count, y)).isCloseTo(Crps.of(sample, y), within(1e-12));
        assertThat(Crps.ofSorted(sorted, StrictMath::log1p, y))
                .isCloseTo(Crps.of(logs, StrictMath.log1p(y)), within(1e-12));
    }

    /**
     * σ·[z·(2Φ(z) − 1) + 2φ(z) − 1/√π] with z = (y − μ)/σ: Gneiting and Raftery 2007, section 4.2. The sample is 20,000
     * quantiles, which leaves an error below 10⁻³.
     */
    @ParameterizedTest
    @ValueSource(doubles = {10, 12, 4.5, 25})
    void of_a_normal_sample_is_the_closed_form(double y) {
        double[] sample = IntStream.range(0, 20_000)
                .mapToDouble(i -> 10 + 3 * Normal.quantile((i + 0.5) / 20_000))
                .toArray();
        double z = (y - 10) / 3;
        double density = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
        double exact = 3 * (z * (2 * Normal.cumulative(z) - 1) + 2 * density - 1 / StrictMath.sqrt(StrictMath.PI));
        assertThat(Crps.of(sample, y)).isCloseTo(exact, within(1e-3));
    }

    /**
     * (y − μ)·(2F(y) − 1) + 2μ·f(y) − μ·e^(−2μ)·(I₀(2μ) + I₁(2μ)) for a whole y: Wei and Held, "Calibration Tests for
     * Count Data", TEST 23, 2014.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 20})
    void of_a_poisson_table_is_the_closed_form(int y) {
        double mean = 4.2;
        double cumulative = 0;
        double mass = StrictMath.exp(-mean);
        for (int k = 0; k <= y; k++) {
            mass = k == 0 ? mass : mass * mean / k;
            cumulative += mass;
        }
        double spread = mean * StrictMath.exp(-2 * mean) * (bessel(0, 2 * mean) + bessel(1, 2 * mean));
        double exact = (y - mean) * (2 * cumulative - 1) + 2 * mean * mass - spread;
        assertThat(Crps.of(Poisson.of(mean), y)).isCloseTo(exact, within(1e-9));
    }

    /** I_n(x) = Σ (x/2)^(2k+n) / (k!·(k+n)!), for n = 0 or 1. */
    private static double bessel(int n, double x) {
        double term = n == 0 ? 1 : x / 2;
        double sum = 0;
        for (int k = 0; k < 100; k++) {
            sum += term;
            term *= x * x / 4 / ((k + 1) * (k + 1 + n));
        }
        return sum;
    }

    @Test
    void equals_the_mean_over_all_pairs() {
        Draws draws = Draws.of(2024);
        double[] values =
                IntStream.range(0, 40).mapToDouble(i -> draws.below(9, i)).toArray();
        double[] weights = IntStream.range(0, 40)
                .mapToDouble(i -> draws.split("weights").uniform(i))
                .toArray();
        for (double y : new double[] {-4, 0, 3, 3.7, 8, 30}) {
            assertThat(Crps.of(WeightedSample.of(values, weights), y))
                    .isCloseTo(overAllPairs(values, weights, y), within(1e-12));
        }
    }

    private static double overAllPairs(double[] values, double[] weights, double y) {
        double sum = IntStream.range(0, 40).mapToDouble(i -> weights[i]).sum();
        double error = 0;
        double spread = 0;
        for (int i = 0; i < 40; i++) {
            error += weights[i] / sum * Math.abs(values[i] - y);
            for (int j = 0; j < 40; j++) {
                spread += weights[i] * weights[j] / (sum * sum) * Math.abs(values[i] - values[j]);
            }
        }
        return error - spread / 2;
    }

    /** Values 1, 2, 6 and outcome 3: mean error 2, mean distance 20/9, so 2 − 10/9. */
    @Test
    void of_three_values_can_be_checked_by_hand() {
        assertThat(Crps.of(new double[] {6, 1, 2}, 3)).isCloseTo(2 - 10.0 / 9, within(1e-12));
    }

    @Test
    void saying_what_one_believes_scores_best() {
        WeightedSample belief = Poisson.of(4);
        for (double said : new double[] {2, 3, 5, 8}) {
            assertThat(expected(belief, belief)).isLessThan(expected(Poisson.of(said), belief));
        }
    }

    private static double expected(WeightedSample said, WeightedSample belief) {
        return IntStream.range(0, 1000)
                .mapToDouble(i -> Crps.of(said, belief.quantile((i + 0.5) / 1000)))
                .sum();
    }

    @Test
    void an_outcome_is_finite() {
        assertThatThrownBy(() -> Crps.of(new double[] {1}, Double.NaN)).hasMessageContaining("[NaN]");
    }
}

package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

    private static final Quantiles FIVE = Quantiles.of(new int[] {40, 15, 50, 20, 35});

    /** R 4, {@code quantile(c(15, 20, 35, 40, 50), p, type = 1)}. */
    @ParameterizedTest
    @CsvSource({"0.05, 15", "0.2, 15", "0.21, 20", "0.4, 20", "0.5, 35", "0.8, 40", "0.9, 50", "1, 50"})
    void a_quantile_is_the_smallest_value_whose_share_reaches_p(double p, double value) {
        assertThat(FIVE.at(p)).isEqualTo(value);
    }

    @Test
    void a_share_that_rounds_up_does_not_skip_a_value() {
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(Quantiles.of(ten).at(0.1 + 0.2)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 0.2", "34.9, 0.4", "50, 1", "99, 1"})
    void a_share_counts_values_up_to_and_including(double x, double share) {
        assertThat(FIVE.shareUpTo(x)).isEqualTo(share);
    }

    @Test
    void equal_values_count_each() {
        Quantiles sample = Quantiles.of(new int[] {3, 3, 3, 9});
        assertThat(sample.shareUpTo(3)).isEqualTo(0.75);
        assertThat(sample.at(0.75)).isEqualTo(3);
        assertThat(sample.size()).isEqualTo(4);
    }

    @Test
    void the_mean_is_arithmetic() {
        assertThat(FIVE.mean()).isEqualTo(32);
    }

    @Test
    void never_is_later_than_every_date() {
        Quantiles dates = Quantiles.of(new double[] {Double.POSITIVE_INFINITY, 10, 20});
        assertThat(dates.at(0.5)).isEqualTo(20);
        assertThat(dates.at(0.9)).isInfinite();
        assertThat(dates.mean()).isInfinite();
    }

    @Test
    void the_sample_is_copied() {
        double[] sample = {1, 2};
        Quantiles quantiles = Quantiles.of(sample);
        sample[0] = 99;
        assertThat(quantiles.at(0.5)).isEqualTo(1);
    }

    @Test
    void a_band_is_four_quantiles() {
        assertThat(Band.of(FIVE)).isEqualTo(new Band(15, 35, 40, 50));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.01, Double.NaN})
    void a_probability_is_above_0_and_at_most_1(double p) {
        assertThatThrownBy(() -> FIVE.at(p)).hasMessageContaining("is not in (0,1]");
    }

    @Test
    void no_values_or_no_number_have_no_quantiles() {
        assertThatThrownBy(() -> Quantiles.of(new double[0])).hasMessageContaining("no values");
        assertThatThrownBy(() -> Quantiles.of(new double[] {1, Double.NaN})).hasMessageContaining("NaN");
    }

    /** {@code numpy.quantile([0, 1, 5, 9, 20], [0.05, 0.5, 0.9])}: 0.2, 5, 15.6. */
    @Test
    void interpolated_quantiles_are_those_of_numpy() {
        int[] sorted = {0, 1, 5, 9, 20};
        assertThat(Quantiles.interpolated(sorted, 0.05)).isCloseTo(0.2, within(1e-12));
        assertThat(Quantiles.interpolated(sorted, 0.5)).isEqualTo(5);
        assertThat(Quantiles.interpolated(sorted, 0.9)).isCloseTo(15.6, within(1e-12));
        assertThat(Quantiles.interpolated(sorted, 1)).isEqualTo(20);
    }

    @Test
    void quantiles_of_sorted_counts_are_counts_that_were_drawn() {
        int[] sorted = {0, 1, 5, 9, 20};
        assertThat(Quantiles.ofSorted(sorted, 0.05)).isZero();
        assertThat(Quantiles.ofSorted(sorted, 0.5)).isEqualTo(5);
        assertThat(Quantiles.ofSorted(sorted, 0.81)).isEqualTo(20);
    }
}

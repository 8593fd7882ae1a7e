package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedSampleTest {

    /** 10 with 1/2, 20 with 1/8, 30 with 3/8. */
    private static final WeightedSample THREE = WeightedSample.of(new double[] {30, 10, 20}, new double[] {3, 4, 1});

    @ParameterizedTest
    @CsvSource({"0, 10", "0.5, 10", "0.51, 20", "0.625, 20", "0.63, 30", "1, 30"})
    void a_quantile_is_the_smallest_value_whose_share_reaches_p(double p, double value) {
        assertThat(THREE.quantile(p)).isEqualTo(value);
    }

    @Test
    void the_mean_is_weighted() {
        assertThat(THREE.mean()).isCloseTo(5 + 2.5 + 11.25, within(1e-12));
    }

    @Test
    void a_value_without_weight_is_never_drawn() {
        WeightedSample sample = WeightedSample.of(new double[] {1, 2, 3}, new double[] {0, 1, 0});
        assertThat(sample.quantile(0)).isEqualTo(2);
        assertThat(sample.quantile(1)).isEqualTo(2);
    }

    @Test
    void values_are_finite_and_weights_not_negative() {
        assertThatThrownBy(() -> WeightedSample.of(new double[0])).hasMessageContaining("[0] values");
        assertThatThrownBy(() -> WeightedSample.of(new double[] {1}, new double[] {1, 1}))
                .hasMessageContaining("[2] weights");
        assertThatThrownBy(() -> WeightedSample.of(new double[] {Double.NaN})).hasMessageContaining("NaN");
        assertThatThrownBy(() -> WeightedSample.of(new double[] {1}, new double[] {0}))
                .hasMessageContaining("more than 0");
        assertThatThrownBy(() -> WeightedSample.of(new double[] {1, 2}, new double[] {-1, 2}))
                .hasMessageContaining("[-1.0]");
        assertThatThrownBy(() -> THREE.quantile(-0.1)).hasMessageContaining("[-0.1]");
    }

    @Test
    void a_share_counts_every_value_up_to_x() {
        WeightedSample sample = WeightedSample.of(new double[] {1, 2, 2, 5});
        assertThat(sample.shareUpTo(0)).isZero();
        assertThat(sample.shareUpTo(1)).isEqualTo(0.25);
        assertThat(sample.shareUpTo(2)).isEqualTo(0.75);
        assertThat(sample.shareUpTo(4.9)).isEqualTo(0.75);
        assertThat(sample.shareUpTo(5)).isEqualTo(1);
    }

    /** By hand: a quarter lies below 2, and half of it at 2. */
    @Test
    void a_value_falls_in_the_middle_of_its_own_step() {
        assertThat(WeightedSample.of(new double[] {1, 2, 2, 5}).transform(2)).isEqualTo(0.5);
        assertThat(WeightedSample.of(new double[] {1}).transform(1)).isEqualTo(0.5);
        assertThat(WeightedSample.of(new double[] {1}).transform(0)).isZero();
    }

    @Test
    void a_pool_gives_each_side_its_weight_however_many_values_it_has() {
        WeightedSample one = WeightedSample.of(new double[] {0});
        WeightedSample four = WeightedSample.of(new double[] {10, 20, 30, 40});
        assertThat(one.mixedWith(four, 0.25).shareUpTo(0)).isEqualTo(0.75);
        assertThat(one.mixedWith(four, 0).quantile(1)).isZero();
        assertThat(one.mixedWith(four, 1).quantile(0)).isEqualTo(10);
    }
}

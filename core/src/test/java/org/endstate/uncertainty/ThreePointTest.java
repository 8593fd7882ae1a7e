package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreePointTest {

    private static final ThreePoint TWO_THREE_SEVEN = new ThreePoint(2, 3, 7);

    @Test
    void the_range_ends_at_low_and_high() {
        assertThat(TWO_THREE_SEVEN.quantile(0)).isEqualTo(2);
        assertThat(TWO_THREE_SEVEN.quantile(1)).isEqualTo(7);
    }

    /** F(mode) = (mode − low) / (high − low) = 1/5. */
    @Test
    void the_mode_is_at_its_share_of_the_range() {
        assertThat(TWO_THREE_SEVEN.quantile(0.2)).isCloseTo(3, within(1e-12));
    }

    /** 1 − F(x) = (7 − x)² / 20 above the mode: the median is 7 − √10. */
    @Test
    void the_median_is_that_of_the_triangle() {
        assertThat(TWO_THREE_SEVEN.quantile(0.5)).isCloseTo(7 - StrictMath.sqrt(10), within(1e-12));
    }

    @Test
    void the_mean_is_the_mean_of_the_quantiles() {
        double mean = IntStream.range(0, 10_000)
                        .mapToDouble(i -> TWO_THREE_SEVEN.quantile((i + 0.5) / 10_000))
                        .sum()
                / 10_000;
        assertThat(mean).isCloseTo(TWO_THREE_SEVEN.mean(), within(1e-4));
    }

    @Test
    void quantiles_never_fall() {
        for (ThreePoint estimate :
                new ThreePoint[] {new ThreePoint(0, 0, 5), new ThreePoint(0, 5, 5), TWO_THREE_SEVEN}) {
            assertThat(IntStream.rangeClosed(0, 100).mapToObj(i -> estimate.quantile(i / 100.0)))
                    .isSorted();
        }
    }

    @Test
    void a_certain_value_has_one_quantile() {
        ThreePoint certain = ThreePoint.certain(4);
        assertThat(certain.isCertain()).isTrue();
        assertThat(certain.mean()).isEqualTo(4);
        assertThat(new double[] {certain.quantile(0), certain.quantile(0.3), certain.quantile(1)})
                .containsOnly(4);
    }

    @Test
    void three_points_must_rise_and_be_finite() {
        assertThatThrownBy(() -> new ThreePoint(2, 1, 3)).hasMessageContaining("[2.0, 1.0, 3.0]");
        assertThatThrownBy(() -> new ThreePoint(2, 4, 3)).hasMessageContaining("rising");
        assertThatThrownBy(() -> new ThreePoint(Double.NaN, 1, 3)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new ThreePoint(0, 1, Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
    }

    @Test
    void a_probability_is_between_0_and_1() {
        assertThatThrownBy(() -> TWO_THREE_SEVEN.quantile(1.1)).hasMessageContaining("[1.1]");
        assertThatThrownBy(() -> TWO_THREE_SEVEN.quantile(Double.NaN)).hasMessageContaining("[NaN]");
    }
}

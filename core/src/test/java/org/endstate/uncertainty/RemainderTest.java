package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemainderTest {

    private static final ThreePoint TWO_THREE_SEVEN = new ThreePoint(2, 3, 7);

    @Test
    void before_the_lowest_value_only_the_time_spent_is_gone() {
        Remainder left = new Remainder(TWO_THREE_SEVEN, 1.5);
        assertThat(left.low()).isEqualTo(0.5);
        assertThat(left.quantile(0.3)).isCloseTo(TWO_THREE_SEVEN.quantile(0.3) - 1.5, within(1e-12));
        assertThat(left.mean()).isCloseTo(2.5, within(1e-12));
    }

    /** Beyond the mode the density falls in a line to the highest value: a third of what is left, on average. */
    @Test
    void beyond_the_mode_a_third_of_the_range_is_left_on_average() {
        Remainder left = new Remainder(TWO_THREE_SEVEN, 4);
        assertThat(left.mean()).isCloseTo(1, within(1e-12));
        assertThat(left.quantile(0)).isCloseTo(0, within(1e-12));
        assertThat(left.quantile(1)).isCloseTo(3, within(1e-12));
        assertThat(left.quantile(0.75)).isCloseTo(1.5, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 2.2, 2.5, 2.9, 3, 5, 6.9})
    void the_mean_is_the_mean_of_the_quantiles(double spent) {
        Remainder left = new Remainder(TWO_THREE_SEVEN, spent);
        double mean = IntStream.range(0, 10_000)
                        .mapToDouble(i -> left.quantile((i + 0.5) / 10_000))
                        .sum()
                / 10_000;
        assertThat(mean).isCloseTo(left.mean(), within(1e-4));
    }

    @Test
    void what_is_certain_stays_certain() {
        Remainder left = new Remainder(ThreePoint.certain(5), 2);
        assertThat(left.isCertain()).isTrue();
        assertThat(left.mean()).isEqualTo(3);
        assertThat(left.quantile(0.9)).isEqualTo(3);
    }

    @Test
    void nothing_is_left_of_what_has_run_out() {
        assertThatThrownBy(() -> new Remainder(TWO_THREE_SEVEN, 7)).hasMessageContaining("Nothing is left");
    }
}

package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalScoreTest {

    /** By hand from the definition: width 8, and 2/0.1 = 20 times the miss. */
    @ParameterizedTest
    @CsvSource({"2, 8", "5, 8", "10, 8", "0, 48", "13, 68"})
    void is_the_width_and_a_penalty_for_the_miss(double y, double score) {
        assertThat(IntervalScore.of(2, 10, 0.1, y)).isEqualTo(score);
    }

    @Test
    void an_interval_has_an_order_and_leaves_something_out() {
        assertThatThrownBy(() -> IntervalScore.of(3, 2, 0.1, 2)).hasMessageContaining("[3.0, 2.0]");
        assertThatThrownBy(() -> IntervalScore.of(2, 3, 0, 2)).hasMessageContaining("[0.0]");
        assertThatThrownBy(() -> IntervalScore.of(Double.NaN, 3, 0.1, 2)).hasMessageContaining("NaN");
    }
}

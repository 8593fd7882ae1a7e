package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrierScoreTest implements EventScoreContract {

    @Override
    public double score(double p, boolean happened) {
        return BrierScore.of(p, happened);
    }

    /** By hand from the definition. */
    @ParameterizedTest
    @CsvSource({"1, true, 0", "0, true, 1", "0.5, false, 0.25", "0.8, true, 0.04", "0.8, false, 0.64"})
    void is_the_squared_miss(double p, boolean happened, double score) {
        assertThat(BrierScore.of(p, happened)).isCloseTo(score, within(1e-15));
    }

    @Test
    void a_probability_is_in_its_range() {
        assertThatThrownBy(() -> BrierScore.of(1.2, true)).hasMessageContaining("[1.2]");
        assertThatThrownBy(() -> BrierScore.of(Double.NaN, true)).hasMessageContaining("[NaN]");
    }
}

package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LogScoreTest {

    @Nested
    class OfAnEvent implements EventScoreContract {

        @Override
        public double score(double p, boolean happened) {
            return LogScore.of(p, happened);
        }
    }

    @Nested
    class OfLevels implements LevelScoreContract {

        @Override
        public double score(double[] levels, int level) {
            return LogScore.of(levels, level);
        }
    }

    @Test
    void is_the_surprise_in_nats() {
        assertThat(LogScore.of(0.5, true)).isCloseTo(StrictMath.log(2), within(1e-15));
        assertThat(LogScore.of(0.25, false)).isCloseTo(StrictMath.log(4 / 3.0), within(1e-15));
        assertThat(LogScore.of(new double[] {0.1, 0.9}, 0)).isCloseTo(StrictMath.log(10), within(1e-15));
    }

    @Test
    void a_certainty_that_came_true_scores_zero_and_one_that_did_not_infinity() {
        assertThat(LogScore.of(1, true)).isEqualTo(0);
        assertThat(LogScore.of(1, false)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(LogScore.of(new double[] {1, 0}, 1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void refuses_what_is_no_probability() {
        assertThatThrownBy(() -> LogScore.of(-0.1, true)).hasMessageContaining("[-0.1]");
        assertThatThrownBy(() -> LogScore.of(new double[] {0.5, 0.4}, 0)).hasMessageContaining("[0.9]");
    }
}

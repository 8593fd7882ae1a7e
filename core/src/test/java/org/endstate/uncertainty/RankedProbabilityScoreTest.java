package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankedProbabilityScoreTest implements LevelScoreContract {

    @Override
    public double score(double[] levels, int level) {
        return RankedProbabilityScore.of(levels, level);
    }

    /** By hand: F = 0.2, 0.7 against 0, 1 is (0.04 + 0.09) / 2. */
    @Test
    void is_the_mean_brier_score_of_at_most_each_level() {
        double[] levels = {0.2, 0.5, 0.3};
        assertThat(RankedProbabilityScore.of(levels, 1)).isCloseTo(0.065, within(1e-15));
        assertThat(RankedProbabilityScore.of(levels, 1))
                .isCloseTo((BrierScore.of(0.2, false) + BrierScore.of(0.7, true)) / 2, within(1e-15));
    }

    @Test
    void of_two_levels_it_is_the_brier_score() {
        assertThat(RankedProbabilityScore.of(new double[] {0.3, 0.7}, 1))
                .isCloseTo(BrierScore.of(0.7, true), within(1e-15));
    }

    @Test
    void a_near_miss_is_a_smaller_miss() {
        double[] levels = {1, 0, 0, 0, 0, 0};
        assertThat(RankedProbabilityScore.of(levels, 0)).isEqualTo(0);
        assertThat(RankedProbabilityScore.of(levels, 1)).isCloseTo(0.2, within(1e-15));
        assertThat(RankedProbabilityScore.of(levels, 5)).isEqualTo(1);
    }

    @Test
    void refuses_a_level_that_was_not_forecast() {
        assertThatThrownBy(() -> RankedProbabilityScore.of(new double[] {0.5, 0.5}, 2))
                .hasMessageContaining("[2]");
        assertThatThrownBy(() -> RankedProbabilityScore.of(new double[] {1}, 0)).hasMessageContaining("[1]");
        assertThatThrownBy(() -> RankedProbabilityScore.of(new double[] {0.5, Double.NaN}, 0))
                .hasMessageContaining("[NaN]");
    }
}

package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A belief is the scale s of a quantity that is uniform on (0, s); its 80 % quantile is 0.8 s. */
class PinballScoreTest implements ProperScoreContract<Double> {

    @Override
    public double score(Double report, double outcome) {
        return PinballScore.of(0.8 * report, 0.8, outcome);
    }

    @Override
    public double outcome(Double belief, Draws draws, long index) {
        return belief * draws.uniform(index);
    }

    @Override
    public List<Double> beliefs() {
        return List.of(1.0, 1.1, 3.0, 10.0);
    }

    /** By hand from the definition. */
    @ParameterizedTest
    @CsvSource({"10, 0.9, 10, 0", "10, 0.9, 8, 0.2", "10, 0.9, 12, 1.8", "-3, 0.25, -1, 0.5"})
    void a_value_above_costs_p_per_unit_and_one_below_the_rest(double quantile, double p, double y, double score) {
        assertThat(PinballScore.of(quantile, p, y)).isCloseTo(score, within(1e-12));
    }

    /** Gneiting and Raftery 2007: the CRPS is twice the integral of the pinball score over all probabilities. */
    @Test
    void the_mean_over_all_probabilities_is_half_the_crps() {
        double[] sample = {1, 2, 4, 7};
        WeightedSample forecast = WeightedSample.of(sample);
        int steps = 4000;
        double mean = IntStream.range(0, steps)
                .mapToDouble(i -> (i + 0.5) / steps)
                .map(p -> PinballScore.of(forecast.quantile(p), p, 3.3))
                .average()
                .orElseThrow();
        assertThat(2 * mean).isCloseTo(Crps.of(sample, 3.3), within(1e-6));
    }

    @Test
    void refuses_what_is_no_quantile() {
        assertThatThrownBy(() -> PinballScore.of(1, 0, 1)).hasMessageContaining("[0.0]");
        assertThatThrownBy(() -> PinballScore.of(Double.NaN, 0.5, 1)).hasMessageContaining("[NaN]");
        assertThatThrownBy(() -> PinballScore.of(1, 0.5, Double.POSITIVE_INFINITY))
                .hasMessageContaining("[Infinity]");
    }
}

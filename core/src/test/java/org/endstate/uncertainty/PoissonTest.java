package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {

    /** From scipy 1.x, {@code stats.poisson.ppf}. */
    @ParameterizedTest
    @CsvSource({"0.05, 1", "0.5, 4", "0.95, 8"})
    void quantiles_agree_with_the_tables(double p, double count) {
        assertThat(Poisson.of(4.2).quantile(p)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.3, 1, 17.25, 5000, 500_000})
    void the_mean_is_the_mean(double mean) {
        assertThat(Poisson.of(mean).mean()).isCloseTo(mean, within(1e-9 * mean + 1e-15));
    }

    @Test
    void nothing_happens_at_mean_0() {
        assertThat(Poisson.of(0).quantile(1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, 1e10})
    void the_mean_is_a_count(double mean) {
        assertThatThrownBy(() -> Poisson.of(mean)).hasMessageContaining("is not in [0,10⁹]");
    }
}

package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

    /** From scipy 1.x, {@code stats.norm.ppf}; eight decimals. */
    @ParameterizedTest
    @CsvSource({"0.001, -3.09023231", "0.5, 0", "0.9, 1.28155157", "0.975, 1.95996398"})
    void quantiles_agree_with_the_tables(double p, double z) {
        assertThat(Normal.quantile(p)).isCloseTo(z, within(1e-8));
        assertThat(Normal.cumulative(z)).isCloseTo(p, within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 0.02, 0.5, 0.77, 1 - 1e-9})
    void the_quantile_undoes_the_distribution_function(double p) {
        assertThat(Normal.cumulative(Normal.quantile(p))).isCloseTo(p, within(1e-3 * Math.min(p, 1 - p)));
    }

    @Test
    void the_distribution_is_symmetric() {
        assertThat(Normal.quantile(0.2)).isCloseTo(-Normal.quantile(0.8), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void the_ends_and_beyond_have_no_quantile(double p) {
        assertThatThrownBy(() -> Normal.quantile(p)).hasMessageContaining("is not inside (0,1)");
    }
}

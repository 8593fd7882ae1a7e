package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanIntervalTest {

    /** Printed tables of Student's t, to their last digit. */
    @ParameterizedTest
    @CsvSource({"0.95, 1, 6.314", "0.95, 9, 1.833", "0.975, 4, 2.776", "0.975, 30, 2.042", "0.99, 19, 2.539"})
    void the_quantiles_are_those_of_the_tables(double p, int freedom, double t) {
        assertThat(MeanInterval.studentQuantile(p, freedom)).isCloseTo(t, within(5e-4));
    }

    /** By hand: mean 2, standard error 1/√3, t(0.95, 2) = 2.919986. */
    @Test
    void is_the_mean_and_as_many_standard_errors_as_student_asks_for() {
        MeanInterval interval = MeanInterval.of(new double[] {1, 2, 3}, 0.9);
        assertThat(interval.mean()).isCloseTo(2, within(1e-12));
        assertThat(interval.high() - interval.mean()).isCloseTo(2.919986 / Math.sqrt(3), within(1e-6));
        assertThat(interval.mean() - interval.low()).isCloseTo(2.919986 / Math.sqrt(3), within(1e-6));
    }

    @Test
    void equal_values_leave_no_doubt() {
        assertThat(MeanInterval.of(new double[] {4, 4}, 0.9)).isEqualTo(new MeanInterval(4, 4, 4));
    }

    /**
     * 1,000 samples of 5 normal values: 900 intervals should hold the mean, give or take 3 standard deviations of 9.5.
     */
    @Test
    void holds_the_mean_as_often_as_it_says() {
        Draws draws = Draws.of(1908);
        long held = IntStream.range(0, 1000)
                .mapToObj(i -> MeanInterval.of(
                        IntStream.range(0, 5)
                                .mapToDouble(j -> draws.split(i).normal(j))
                                .toArray(),
                        0.9))
                .filter(interval -> interval.low() <= 0 && 0 <= interval.high())
                .count();
        assertThat(held).isBetween(872L, 928L);
    }

    @Test
    void one_value_has_no_interval() {
        assertThatThrownBy(() -> MeanInterval.of(new double[] {1}, 0.9)).hasMessageContaining("[1]");
        assertThatThrownBy(() -> MeanInterval.of(new double[] {1, 2}, 1)).hasMessageContaining("[1.0]");
    }
}

package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FourierResamplingTest {

    @Test
    void as_many_points_are_left_as_they_are() {
        assertThat(FourierResampling.of(4, 4).apply(new int[] {3, 0, 7, 1}))
                .containsExactly(new double[] {3, 0, 7, 1}, within(1e-12));
    }

    /** {@code scipy.signal.resample([3, 0, 7, 1, 12, 5], 9)} and {@code ([4, 0, 9, 2, 1], 8)}. */
    @Test
    void gives_what_scipy_gives_for_an_even_and_an_odd_number_of_points() {
        assertThat(FourierResampling.of(6, 9).apply(new int[] {3, 0, 7, 1, 12, 5}))
                .containsExactly(
                        new double[] {
                            3.0000000000,
                            -0.2620372097,
                            2.7068715861,
                            7.0000000000,
                            1.8693754106,
                            3.8440296287,
                            12.0000000000,
                            8.3926617992,
                            3.4490987851
                        },
                        within(1e-8));
        assertThat(FourierResampling.of(5, 8).apply(new int[] {4, 0, 9, 2, 1}))
                .containsExactly(
                        new double[] {
                            4.0000000000,
                            -0.1016124432,
                            1.8293081224,
                            8.2911244851,
                            7.6721359550,
                            0.7054677501,
                            -0.7014440774,
                            3.9050202079
                        },
                        within(1e-8));
    }

    @Test
    void fewer_points_are_refused() {
        assertThatThrownBy(() -> FourierResampling.of(5, 4)).hasMessageContaining("[5]");
    }
}

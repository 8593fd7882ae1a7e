package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.endstate.timeline.OptionForecast.Probability;
import org.junit.jupiter.api.Test;

class WilsonTest {

    @Test
    void the_interval_is_wilsons() {
        // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
        // table I, method 3: 81 of 263 gives 0.2553 to 0.3662.
        Probability probability = Wilson.of(81, 263);
        assertThat(probability.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(probability.high()).isCloseTo(0.3662, within(5e-5));
    }

    @Test
    void never_and_always_are_not_certain() {
        assertThat(Wilson.of(0, 20).high()).isCloseTo(0.1611, within(5e-5));
        assertThat(Wilson.of(20, 20).low()).isCloseTo(0.8389, within(5e-5));
        assertThat(Wilson.of(0, 20).low()).isZero();
    }
}

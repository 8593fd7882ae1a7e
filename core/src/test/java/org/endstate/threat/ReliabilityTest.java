package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private final double[] sums = new double[Reliability.BINS * Reliability.PARTS];

    @Test
    void statements_of_about_one_probability_are_judged_together() {
        Reliability.add(sums, 0, 0.125, false);
        Reliability.add(sums, 0, 0.1875, true);
        Reliability.add(sums, 0, 0.75, true);
        assertThat(Reliability.of(sums).bins())
                .containsExactly(new Reliability.Bin(2, 0.15625, 0.5), new Reliability.Bin(1, 0.75, 1));
    }

    @Test
    void certainty_belongs_to_the_last_bin() {
        Reliability.add(sums, 0, 1, true);
        Reliability.add(sums, 0, 0.9375, false);
        assertThat(Reliability.of(sums).bins()).containsExactly(new Reliability.Bin(2, 0.96875, 0.5));
    }

    @Test
    void without_statements_there_are_no_bins() {
        assertThat(Reliability.of(sums).bins()).isEmpty();
    }
}

package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProbabilityTransformTest {

    private static double[] bins(double below, double upTo) {
        double[] bins = new double[4];
        ProbabilityTransform.add(below, upTo, bins);
        return bins;
    }

    /** From 0.2 to 0.6: 0.05, 0.25 and 0.1 of 0.4. */
    @Test
    void an_outcome_is_spread_evenly_over_its_interval() {
        assertThat(bins(0.2, 0.6)).containsExactly(new double[] {0.125, 0.625, 0.25, 0}, within(1e-12));
    }

    @Test
    void an_outcome_the_forecast_ruled_out_lies_at_one_point() {
        assertThat(bins(0, 0)).containsExactly(1, 0, 0, 0);
        assertThat(bins(1, 1)).containsExactly(0, 0, 0, 1);
    }

    /** Outcomes that are as likely as the forecast says: each bin gets its share. */
    @Test
    void a_calibrated_forecast_gives_a_flat_histogram() {
        double[] bins = new double[10];
        double mean = 2.5;
        double mass = StrictMath.exp(-mean);
        double below = 0;
        double[] one = new double[10];
        for (int k = 0; k < 40; k++) {
            mass = k == 0 ? mass : mass * mean / k;
            Arrays.fill(one, 0);
            double upTo = Math.min(1, below + mass);
            ProbabilityTransform.add(below, upTo, one);
            for (int bin = 0; bin < 10; bin++) {
                bins[bin] += mass * one[bin];
            }
            below = upTo;
        }
        assertThat(bins).containsExactly(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, within(1e-9));
    }

    @Test
    void an_interval_has_an_order() {
        assertThatThrownBy(() -> bins(0.6, 0.2)).hasMessageContaining("[0.6, 0.2]");
    }
}

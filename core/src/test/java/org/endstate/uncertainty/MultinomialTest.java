package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultinomialTest {

    private static final double[] SHARES = {0.5, 0, 0.3, 0.2, 0};

    @Test
    void every_thing_is_given_to_a_class_with_a_share() {
        Multinomial multinomial = Multinomial.of(SHARES);
        for (int total : new int[] {0, 1, 17, 5000, 2_000_000}) {
            int[] counts = new int[7];
            multinomial.draw(total, Draws.of(total), counts, 1);
            assertThat(IntStream.of(counts).sum()).isEqualTo(total);
            assertThat(new int[] {counts[0], counts[2], counts[5], counts[6]}).containsOnly(0);
            assertThat(counts).doesNotContain(-1);
        }
    }

    /** Mean n·p, variance n·p·(1 − p), covariance −n·p·q; four standard errors over 20,000 draws. */
    @Test
    void counts_have_the_moments_of_the_distribution() {
        int draws = 20_000;
        int n = 30;
        double[] sums = new double[4];
        for (int i = 0; i < draws; i++) {
            int[] counts = new int[5];
            Multinomial.of(SHARES).draw(n, Draws.of(9).split(i), counts, 0);
            double first = counts[0] - n * 0.5;
            double third = counts[2] - n * 0.3;
            sums[0] += first / draws;
            sums[1] += third / draws;
            sums[2] += first * first / draws;
            sums[3] += first * third / draws;
        }
        assertThat(sums[0]).isCloseTo(0, within(4 * StrictMath.sqrt(7.5 / draws)));
        assertThat(sums[1]).isCloseTo(0, within(4 * StrictMath.sqrt(6.3 / draws)));
        assertThat(sums[2]).isCloseTo(7.5, within(4 * 7.5 * StrictMath.sqrt(2.0 / draws)));
        assertThat(sums[3]).isCloseTo(-4.5, within(4 * StrictMath.sqrt((7.5 * 6.3 + 4.5 * 4.5) / draws)));
    }

    /** Share of the uniform interval that gives each count, against the mass function of Binomial(4, 0.25). */
    @Test
    void a_binomial_takes_each_count_with_its_probability() {
        double[] expected = {81 / 256.0, 108 / 256.0, 54 / 256.0, 12 / 256.0, 1 / 256.0};
        int[] counts = new int[5];
        IntStream.range(0, 100_000).forEach(i -> counts[Multinomial.binomial(4, 0.25, (i + 0.5) / 100_000)]++);
        for (int k = 0; k <= 4; k++) {
            assertThat(counts[k] / 100_000.0).isCloseTo(expected[k], within(2e-5));
        }
    }

    @Test
    void a_binomial_of_many_trials_does_not_underflow() {
        double sum = IntStream.range(0, 1000)
                .mapToDouble(i -> Multinomial.binomial(1_000_000, 0.2, (i + 0.5) / 1000))
                .sum();
        assertThat(sum / 1000).isCloseTo(200_000, within(5.0));
    }

    @Test
    void a_binomial_stays_in_range_at_both_ends_of_the_uniform() {
        for (double u : new double[] {0x1.0p-54, 0.5, 1 - 0x1.0p-53}) {
            for (double p : new double[] {0, 1e-300, 0.01, 0.5, 0.99, 1 - 0x1.0p-53, 1}) {
                assertThat(Multinomial.binomial(100, p, u)).isBetween(0, 100);
            }
        }
    }

    @Test
    void shares_are_not_negative_and_not_all_0() {
        assertThatThrownBy(() -> Multinomial.of(new double[] {0.5, -0.1})).hasMessageContaining("[-0.1]");
        assertThatThrownBy(() -> Multinomial.of(new double[] {0, 0})).hasMessageContaining("nothing");
        assertThatThrownBy(() -> Multinomial.of(SHARES).draw(-1, Draws.of(1), new int[5], 0))
                .hasMessageContaining("[-1]");
    }
}

package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinnedIgnoranceTest {

    private static int[] thousand(int count) {
        int[] draws = new int[1000];
        Arrays.fill(draws, count);
        return draws;
    }

    /** −log₂(1001/1011) = 0.0143 and −log₂(1/1011) = 9.9815: the rules of the challenge, by hand. */
    @Test
    void the_best_and_the_worst_score_are_those_of_the_challenge() {
        assertThat(BinnedIgnorance.of(thousand(0), 0)).isCloseTo(0.0143, within(1e-4));
        assertThat(BinnedIgnorance.of(thousand(0), 1)).isCloseTo(9.9815, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "3, 5", "6, 10", "11, 25", "26, 50", "51, 100", "101, 250", "251, 500", "501, 1000"})
    void counts_of_one_bin_are_as_good_as_each_other(int first, int last) {
        assertThat(BinnedIgnorance.of(thousand(first), last)).isLessThan(0.02);
        assertThat(BinnedIgnorance.of(thousand(last), last + 1)).isGreaterThan(9);
    }

    @Test
    void what_is_above_a_thousand_is_one_bin() {
        assertThat(BinnedIgnorance.of(thousand(1001), 2_000_000)).isLessThan(0.02);
    }

    /** Three of four draws: 750 of 1,000, hence −log₂(751/1011). */
    @Test
    void fewer_draws_are_counted_in_fractions() {
        assertThat(BinnedIgnorance.of(new int[] {0, 0, 0, 9}, 0))
                .isCloseTo(StrictMath.log(1011.0 / 751) / StrictMath.log(2), within(1e-12));
    }

    /** Halfway between 0 and 30 lie values of every bin up to there, in which no draw lies. */
    @Test
    void interpolation_smears_draws_over_bins_between_them() {
        int[] draws = {0, 0, 30, 30};
        assertThat(BinnedIgnorance.of(draws, 7)).isGreaterThan(9);
        assertThat(BinnedIgnorance.resampled(draws, FourierResampling.of(4, 1000), 7))
                .isLessThan(6);
    }
}

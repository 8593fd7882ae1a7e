package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds on chi-square statistics are its 0.05 % and 99.95 % quantiles (scipy 1.x, {@code stats.chi2.ppf}). */
class DrawsTest {

    private static final int DRAWS = 100_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2024, -1, Long.MIN_VALUE})
    void numbers_are_uniform(long seed) {
        Draws draws = Draws.of(seed);
        assertThat(chiSquare(100, i -> (int) (100 * draws.uniform(i)))).isBetween(59.1, 151.9);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2024, -1})
    void neighbouring_numbers_are_independent(long seed) {
        Draws draws = Draws.of(seed);
        assertThat(chiSquare(256, i -> 16 * draws.below(16, 2L * i) + draws.below(16, 2L * i + 1)))
                .isBetween(187.1, 336.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2024, -1})
    void neighbouring_streams_are_independent(long seed) {
        Draws draws = Draws.of(seed);
        assertThat(chiSquare(
                        256,
                        i -> 16 * draws.split(i).below(16, 0)
                                + draws.split(i + 1).below(16, 0)))
                .isBetween(187.1, 336.0);
    }

    @Test
    void neighbouring_seeds_are_independent() {
        assertThat(chiSquare(
                        256,
                        i -> 16 * Draws.of(i).below(16, 7) + Draws.of(i + 1).below(16, 7)))
                .isBetween(187.1, 336.0);
    }

    @Test
    void two_streams_split_by_name_do_not_move_together() {
        Draws threat = Draws.of(2024).split("threat");
        Draws capability = Draws.of(2024).split("capability");
        double correlation = IntStream.range(0, DRAWS)
                        .mapToDouble(i -> threat.normal(i) * capability.normal(i))
                        .sum()
                / DRAWS;
        assertThat(correlation).isCloseTo(0, within(4 / StrictMath.sqrt(DRAWS)));
    }

    @Test
    void streams_never_share_a_number() {
        Set<Double> seen = new HashSet<>();
        for (int stream = 0; stream < 100; stream++) {
            Draws draws = Draws.of(7).split("site").split(stream);
            for (int i = 0; i < 100; i++) {
                seen.add(draws.uniform(i));
            }
        }
        assertThat(seen).hasSize(100 * 100);
    }

    @Test
    void the_order_of_calls_does_not_matter() {
        Draws draws = Draws.of(2024).split("threat");
        double[] forward = IntStream.range(0, 100).mapToDouble(draws::uniform).toArray();
        double[] backward =
                IntStream.range(0, 100).mapToDouble(i -> draws.uniform(99 - i)).toArray();
        assertThat(IntStream.range(0, 100).allMatch(i -> forward[i] == backward[99 - i]))
                .isTrue();
    }

    @Test
    void the_same_seed_names_and_index_give_the_same_number() {
        assertThat(Draws.of(5).split("threat").split(3).uniform(8))
                .isEqualTo(Draws.of(5).split("threat").split(3).uniform(8));
    }

    @Test
    void seed_name_and_index_each_matter() {
        double number = Draws.of(5).split("threat").split(3).uniform(8);
        assertThat(Set.of(
                        number,
                        Draws.of(6).split("threat").split(3).uniform(8),
                        Draws.of(5).split("treaht").split(3).uniform(8),
                        Draws.of(5).split("threat").split(4).uniform(8),
                        Draws.of(5).split(3).split("threat").uniform(8),
                        Draws.of(5).split("threat").split(3).uniform(9)))
                .hasSize(6);
    }

    @Test
    void two_options_meet_the_same_scenario() {
        Draws dateCertain = Draws.of(2024).split(17);
        Draws hybrid = Draws.of(2024).split(17);
        hybrid.uniform(0);
        assertThat(hybrid.split("permission").normal(3))
                .isEqualTo(dateCertain.split("permission").normal(3));
    }

    @Test
    void a_number_is_never_0_or_1() {
        Draws draws = Draws.of(11);
        assertThat(IntStream.range(0, DRAWS).mapToDouble(draws::uniform)).allMatch(u -> u > 0 && u < 1);
    }

    @Test
    void integers_stay_below_their_bound_and_reach_every_value() {
        Draws draws = Draws.of(11);
        assertThat(IntStream.range(0, 1000)
                        .map(i -> draws.below(7, i))
                        .distinct()
                        .sorted())
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(IntStream.range(0, 100).map(i -> draws.below(1, i))).containsOnly(0);
        assertThat(IntStream.range(0, 1000).map(i -> draws.below(Integer.MAX_VALUE, i)))
                .allMatch(i -> i >= 0);
    }

    @Test
    void integers_below_a_bound_are_equally_likely() {
        Draws draws = Draws.of(3);
        assertThat(chiSquare(100, i -> draws.below(100, i))).isBetween(59.1, 151.9);
    }

    @Test
    void normal_deviates_have_mean_0_and_variance_1() {
        Draws draws = Draws.of(2024);
        double[] z = IntStream.range(0, DRAWS).mapToDouble(draws::normal).toArray();
        double mean = IntStream.range(0, DRAWS).mapToDouble(i -> z[i]).sum() / DRAWS;
        double square = IntStream.range(0, DRAWS).mapToDouble(i -> z[i] * z[i]).sum() / DRAWS;
        assertThat(mean).isCloseTo(0, within(4 / StrictMath.sqrt(DRAWS)));
        assertThat(square).isCloseTo(1, within(4 * StrictMath.sqrt(2.0 / DRAWS)));
    }

    @Test
    void a_bound_must_be_positive() {
        assertThatThrownBy(() -> Draws.of(1).below(0, 0)).hasMessageContaining("[0]");
    }

    private static double chiSquare(int bins, IntFunction<Integer> bin) {
        int[] counts = new int[bins];
        IntStream.range(0, DRAWS).forEach(i -> counts[bin.apply(i)]++);
        double expected = (double) DRAWS / bins;
        return IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }
}

package org.endstate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/** What every pooling rule must do. */
interface PoolingRuleContract {

    PoolingRule rule();

    @Test
    default void a_pool_is_a_distribution() {
        for (int i = 0; i < 50; i++) {
            double[] pool = pool(beliefs(i, 5, 4), weights(i, 5));
            assertThat(DoubleStream.of(pool).sum()).isCloseTo(1, within(1e-12));
            assertThat(DoubleStream.of(pool)).allMatch(p -> p >= 0);
        }
    }

    @Test
    default void unanimous_experts_are_repeated() {
        double[] belief = beliefs(1, 1, 4)[0];
        assertThat(pool(new double[][] {belief, belief, belief}, weights(1, 3))).containsExactly(belief, within(1e-12));
    }

    @Test
    default void experts_have_no_order() {
        double[][] beliefs = beliefs(2, 4, 5);
        double[] weights = weights(2, 4);
        double[][] turned = {beliefs[2], beliefs[0], beliefs[3], beliefs[1]};
        double[] turnedWeights = {weights[2], weights[0], weights[3], weights[1]};
        assertThat(pool(turned, turnedWeights)).containsExactly(pool(beliefs, weights), within(1e-12));
    }

    @Test
    default void cells_have_no_order() {
        double[][] beliefs = beliefs(3, 3, 4);
        double[][] turned = new double[3][];
        for (int e = 0; e < 3; e++) {
            turned[e] = new double[] {beliefs[e][3], beliefs[e][1], beliefs[e][0], beliefs[e][2]};
        }
        double[] pool = pool(beliefs, weights(3, 3));
        assertThat(pool(turned, weights(3, 3)))
                .containsExactly(new double[] {pool[3], pool[1], pool[0], pool[2]}, within(1e-12));
    }

    @Test
    default void an_expert_without_weight_changes_nothing_not_even_by_holding_things_impossible() {
        double[][] beliefs = beliefs(4, 2, 3);
        double[][] more = {beliefs[0], beliefs[1], {0, 1, 0}};
        assertThat(pool(more, new double[] {0.3, 0.7, 0}))
                .containsExactly(pool(beliefs, new double[] {0.3, 0.7}), within(1e-12));
    }

    @Test
    default void an_expert_with_all_the_weight_is_the_pool() {
        double[][] beliefs = beliefs(5, 3, 6);
        assertThat(pool(beliefs, new double[] {0, 1, 0})).containsExactly(beliefs[1], within(1e-12));
    }

    @Test
    default void an_expert_split_in_two_with_half_the_weight_each_changes_nothing() {
        double[][] beliefs = beliefs(6, 2, 4);
        double[][] split = {beliefs[0], beliefs[0], beliefs[1]};
        assertThat(pool(split, new double[] {0.2, 0.2, 0.6}))
                .containsExactly(pool(beliefs, new double[] {0.4, 0.6}), within(1e-12));
    }

    @Test
    default void the_pool_of_pools_is_the_pool() {
        double[][] beliefs = beliefs(7, 4, 4);
        double[] first = pool(new double[][] {beliefs[0], beliefs[1]}, new double[] {0.5, 0.5});
        double[] second = pool(new double[][] {beliefs[2], beliefs[3]}, new double[] {0.25, 0.75});
        assertThat(pool(new double[][] {first, second}, new double[] {0.5, 0.5}))
                .containsExactly(pool(beliefs, new double[] {0.25, 0.25, 0.125, 0.375}), within(1e-12));
    }

    @Test
    default void what_all_hold_impossible_stays_impossible() {
        double[][] beliefs = {{0.2, 0, 0.8}, {0.6, 0, 0.4}};
        assertThat(pool(beliefs, new double[] {0.5, 0.5})[1]).isEqualTo(0);
    }

    private double[] pool(double[][] beliefs, double[] weights) {
        return rule().pool(beliefs, weights).orElseThrow();
    }

    private static double[][] beliefs(long seed, int experts, int cells) {
        return IntStream.range(0, experts)
                .mapToObj(e -> weights(1000 * seed + e, cells))
                .toArray(double[][]::new);
    }

    private static double[] weights(long seed, int number) {
        double[] raw =
                IntStream.range(0, number).mapToDouble(Draws.of(seed)::uniform).toArray();
        double sum = DoubleStream.of(raw).sum();
        return DoubleStream.of(raw).map(w -> w / sum).toArray();
    }
}

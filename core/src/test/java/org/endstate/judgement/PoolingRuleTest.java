package org.endstate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PoolingRuleTest {

    private static final double[] HALF = {0.5, 0.5};

    @Nested
    class Linear implements PoolingRuleContract {

        @Override
        public PoolingRule rule() {
            return PoolingRule.LINEAR;
        }

        @Test
        void is_the_mean() {
            assertThat(PoolingRule.LINEAR
                            .pool(new double[][] {{0.2, 0.8}, {0.6, 0.4}}, HALF)
                            .orElseThrow())
                    .containsExactly(new double[] {0.4, 0.6}, within(1e-15));
        }

        @Test
        void cells_may_be_joined_before_or_after() {
            double[][] fine = {{0.1, 0.2, 0.7}, {0.3, 0.5, 0.2}};
            double[][] coarse = {{0.3, 0.7}, {0.8, 0.2}};
            double[] pooled = PoolingRule.LINEAR.pool(fine, HALF).orElseThrow();
            assertThat(PoolingRule.LINEAR.pool(coarse, HALF).orElseThrow())
                    .containsExactly(new double[] {pooled[0] + pooled[1], pooled[2]}, within(1e-15));
        }
    }

    @Nested
    class Logarithmic implements PoolingRuleContract {

        @Override
        public PoolingRule rule() {
            return PoolingRule.LOGARITHMIC;
        }

        /** Of an event it is the mean of the log odds: odds 1/4 and 9 give √(9/4) = 3/2. */
        @Test
        void is_the_mean_of_the_log_odds() {
            assertThat(PoolingRule.LOGARITHMIC
                            .pool(new double[][] {{0.2, 0.8}, {0.9, 0.1}}, HALF)
                            .orElseThrow())
                    .containsExactly(new double[] {0.6, 0.4}, within(1e-15));
        }

        /** Genest and Zidek 1986: "externally Bayesian". */
        @Test
        void evidence_may_come_before_or_after() {
            double[] likelihood = {0.9, 0.3, 0.1};
            double[][] before = {{0.1, 0.2, 0.7}, {0.3, 0.5, 0.2}};
            double[][] after = {updated(before[0], likelihood), updated(before[1], likelihood)};
            double[] pooled = PoolingRule.LOGARITHMIC.pool(before, HALF).orElseThrow();
            assertThat(PoolingRule.LOGARITHMIC.pool(after, HALF).orElseThrow())
                    .containsExactly(updated(pooled, likelihood), within(1e-15));
        }

        private static double[] updated(double[] prior, double[] likelihood) {
            double[] posterior = new double[prior.length];
            double sum = 0;
            for (int i = 0; i < prior.length; i++) {
                posterior[i] = prior[i] * likelihood[i];
                sum += posterior[i];
            }
            for (int i = 0; i < prior.length; i++) {
                posterior[i] /= sum;
            }
            return posterior;
        }

        @Test
        void experts_who_exclude_each_other_leave_nothing() {
            assertThat(PoolingRule.LOGARITHMIC.pool(new double[][] {{1, 0}, {0, 1}}, HALF))
                    .isEmpty();
        }
    }

    @Test
    void quantile_averaging_is_refused_with_the_reason() {
        assertThat(PoolingRule.named("quantile-averaging"))
                .isInstanceOfSatisfying(
                        PoolingRule.Choice.Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("17 of 33")
                                .contains("Maybe choose linear"));
    }

    @Test
    void the_rules_have_names_and_no_other_is_known() {
        assertThat(PoolingRule.named("linear")).isEqualTo(new PoolingRule.Choice.Offered(PoolingRule.LINEAR));
        assertThat(PoolingRule.named("logarithmic")).isEqualTo(new PoolingRule.Choice.Offered(PoolingRule.LOGARITHMIC));
        assertThat(PoolingRule.named("median")).isEqualTo(new PoolingRule.Choice.Unknown());
    }
}

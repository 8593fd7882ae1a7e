package org.endstate.judgement;

import java.util.Optional;

/**
 * How distributions are combined into one. Both rules take the probabilities that experts give to the same cells: an
 * event and its opposite, levels, or the stretches between all named values of a quantity.
 */
public enum PoolingRule {

    /**
     * The weighted mean of the probabilities, the default: as wide as the disagreement, and no expert can veto (Stone,
     * "The opinion pool", Annals of Mathematical Statistics 32, 1961).
     */
    LINEAR {
        @Override
        Optional<double[]> pool(double[][] cells, double[] weights) {
            double[] pooled = new double[cells[0].length];
            for (int e = 0; e < cells.length; e++) {
                for (int cell = 0; cell < pooled.length; cell++) {
                    pooled[cell] += weights[e] * cells[e][cell];
                }
            }
            return Optional.of(pooled);
        }
    },

    /**
     * The weighted geometric mean of the probabilities, scaled to sum to 1: narrower where all agree, the same whether
     * evidence arrives before or after pooling; but a single expert with a weight who holds something impossible makes
     * it so (Genest and Zidek, "Combining probability distributions", Statistical Science 1, 1986).
     */
    LOGARITHMIC {
        @Override
        Optional<double[]> pool(double[][] cells, double[] weights) {
            double[] pooled = new double[cells[0].length];
            double sum = 0;
            for (int cell = 0; cell < pooled.length; cell++) {
                double logarithm = 0;
                for (int e = 0; e < cells.length; e++) {
                    logarithm += weights[e] == 0 ? 0 : weights[e] * StrictMath.log(cells[e][cell]);
                }
                pooled[cell] = StrictMath.exp(logarithm);
                sum += pooled[cell];
            }
            for (int cell = 0; cell < pooled.length; cell++) {
                pooled[cell] = pooled[cell] / sum;
            }
            return sum > 0 ? Optional.of(pooled) : Optional.empty();
        }
    };

    /** A rule by its name. */
    public sealed interface Choice {

        /** The rule is offered. */
        record Offered(PoolingRule rule) implements Choice {}

        /** The rule is known, and not offered for this reason. */
        record Refused(String reason) implements Choice {}

        /** No rule has this name. */
        record Unknown() implements Choice {}
    }

    /** The rule of this name: linear or logarithmic, and why no other. */
    public static Choice named(String name) {
        return switch (name) {
            case "linear" -> new Choice.Offered(LINEAR);
            case "logarithmic" -> new Choice.Offered(LOGARITHMIC);
            case "quantile-averaging" ->
                new Choice.Refused("Quantiles are not averaged: experts who contradict one another would then look as"
                        + " sure as each of them alone. With equal weights, averaged quantiles failed the test of"
                        + " statistical accuracy (below 0.05) in 17 of 33 audited studies, the linear pool in 1.\n"
                        + "Maybe choose linear.");
            default -> new Choice.Unknown();
        };
    }

    /**
     * The pooled probabilities; empty where every cell is held impossible by someone with a weight.
     *
     * @param cells by expert, at least one expert; each sums to 1
     * @param weights by expert, summing to 1
     */
    abstract Optional<double[]> pool(double[][] cells, double[] weights);
}

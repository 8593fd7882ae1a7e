package org.endstate.judgement;

import java.util.List;

/** What one expert believes of one item. A single value is no belief: whoever knows it says so with certainty 1. */
public sealed interface Belief {

    /** Of an event: the probability that it happens. */
    record Probability(double p) implements Belief {
        public Probability {
            checkProbability(p);
        }
    }

    /**
     * Of a quantity: its quantiles at the probabilities of the study.
     *
     * @param values finite and strictly rising, at least two
     */
    record Quantiles(List<Double> values) implements Belief {
        public Quantiles {
            values = List.copyOf(values);
            if (values.size() < 2 || !values.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("Quantiles " + values + " are not two or more finite numbers.");
            }
            for (int i = 1; i < values.size(); i++) {
                if (!(values.get(i) > values.get(i - 1))) {
                    throw new IllegalArgumentException("Quantiles " + values + " do not rise strictly.");
                }
            }
        }
    }

    /**
     * Of a quantity: some quantiles of which others are missing. It is neither scored nor pooled; but the values it
     * names are part of the range that the experts think possible.
     *
     * @param values finite
     */
    record Incomplete(List<Double> values) implements Belief {
        public Incomplete {
            values = List.copyOf(values);
            if (!values.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("Quantiles " + values + " are not finite numbers.");
            }
        }
    }

    /**
     * Of ordered levels: the probability of each, lowest level first.
     *
     * @param probabilities each in [0,1], summing to 1 within 1e-9
     */
    record Levels(List<Double> probabilities) implements Belief {
        public Levels {
            probabilities = List.copyOf(probabilities);
            double sum = 0;
            for (double p : probabilities) {
                checkProbability(p);
                sum += p;
            }
            if (!(StrictMath.abs(sum - 1) <= 1e-9)) {
                throw new IllegalArgumentException("The probabilities of the levels sum to [" + sum + "], not to 1.");
            }
        }

        /** P(level ≥ threshold). */
        public double atLeast(int threshold) {
            double sum = 0;
            for (int level = probabilities.size() - 1; level >= Math.max(0, threshold); level--) {
                sum += probabilities.get(level);
            }
            return Math.min(1, sum);
        }
    }

    private static void checkProbability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A probability [" + p + "] is not in [0,1].");
        }
    }
}

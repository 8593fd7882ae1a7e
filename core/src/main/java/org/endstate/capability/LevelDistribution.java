package org.endstate.capability;

import java.util.List;

/**
 * Probabilities of the levels of one function, lowest level first.
 *
 * @param probabilities each in [0,1], summing to 1 within 1e-9
 */
public record LevelDistribution(List<Double> probabilities) {

    public LevelDistribution {
        probabilities = List.copyOf(probabilities);
        double sum = 0;
        for (double p : probabilities) {
            if (!(p >= 0 && p <= 1 + 1e-12)) {
                throw new IllegalArgumentException("A level's probability [" + p + "] is not in [0,1].");
            }
            sum += p;
        }
        if (!(StrictMath.abs(sum - 1) < 1e-9)) {
            throw new IllegalArgumentException("The probabilities of the levels sum to " + sum + ", not to 1.");
        }
    }

    /** Scales non-negative weights, at least one of them positive, to a distribution. */
    public static LevelDistribution ofWeights(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("The weights of the levels sum to " + sum + ".");
        }
        Double[] scaled = new Double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            scaled[i] = weights[i] / sum;
        }
        return new LevelDistribution(List.of(scaled));
    }

    public int levels() {
        return probabilities.size();
    }

    public double at(int level) {
        return probabilities.get(level);
    }

    /** P(level ≥ threshold). */
    public double atLeast(int threshold) {
        double sum = 0;
        for (int level = levels() - 1; level >= Math.max(0, threshold); level--) {
            sum += at(level);
        }
        return Math.min(1, sum);
    }

    /** The largest difference between the two distributions' P(level ≥ l) over all levels l, in [0,1]. */
    public double gap(LevelDistribution other) {
        double most = 0;
        for (int level = 1; level < levels(); level++) {
            most = Math.max(most, Math.abs(atLeast(level) - other.atLeast(level)));
        }
        return most;
    }

    /** The distribution of the levels that these levels stand for, one for each. */
    LevelDistribution mapped(List<Integer> to) {
        double[] weights = new double[levels()];
        for (int level = 0; level < weights.length; level++) {
            weights[to.get(level)] += at(level);
        }
        return ofWeights(weights);
    }
}

package org.endstate.uncertainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A distribution on finitely many values, each with a weight: an ensemble, a weighted history, or a discrete
 * distribution cut where its tails no longer matter. Immutable.
 */
public final class WeightedSample {

    /** Below this a difference of cumulative shares is rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double[] cumulative;

    private WeightedSample(double[] values, double[] cumulative) {
        this.values = values;
        this.cumulative = cumulative;
    }

    /** Equally likely values. */
    public static WeightedSample of(double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return of(values, weights);
    }

    /** Takes copies. Values are finite; weights are not negative, need not sum to 1, and one is positive. */
    public static WeightedSample of(double[] values, double[] weights) {
        if (values.length == 0 || values.length != weights.length) {
            throw new IllegalArgumentException(
                    "A sample of [" + values.length + "] values has [" + weights.length + "] weights.");
        }
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sorted = new double[order.length];
        double[] cumulative = new double[order.length];
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            sorted[i] = finite(values[order[i]]);
            sum += notNegative(weights[order[i]]);
            cumulative[i] = sum;
        }
        return new WeightedSample(sorted, shares(cumulative, sum));
    }

    private static double[] shares(double[] cumulative, double sum) {
        if (!(sum > 0)) {
            throw new IllegalArgumentException("The weights of a sample sum to [" + sum + "], not to more than 0.");
        }
        for (int i = 0; i < cumulative.length; i++) {
            cumulative[i] = cumulative[i] / sum;
        }
        return cumulative;
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A value [" + value + "] of a sample is not finite.");
        }
        return value;
    }

    private static double notNegative(double weight) {
        if (!(weight >= 0) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException("A weight [" + weight + "] of a sample is not in [0,∞).");
        }
        return weight;
    }

    /** The smallest value whose cumulative share reaches p, for p in [0,1]; p = 0 gives the smallest with a weight. */
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A probability [" + p + "] is not in [0,1].");
        }
        double target = Math.max(p - ROUNDING, Double.MIN_VALUE);
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values[low];
    }

    /** The weight of the values up to x, as a share of all. */
    public double shareUpTo(double x) {
        int upTo = Arrays.binarySearch(values, Math.nextUp(x));
        int below = upTo < 0 ? -upTo - 1 : firstOf(upTo);
        return below == 0 ? 0 : cumulative[below - 1];
    }

    private int firstOf(int index) {
        int first = index;
        while (first > 0 && values[first - 1] == values[index]) {
            first--;
        }
        return first;
    }

    /**
     * Where x falls in the distribution: the share below it and half of the share at it (the mid-distribution transform
     * of Parzen, "Quantile Probability and Statistical Data Modeling", Statistical Science 19, 2004). Over many
     * forecasts that are right it is even on [0,1], as near as steps allow.
     */
    public double transform(double x) {
        return (shareUpTo(Math.nextDown(x)) + shareUpTo(x)) / 2;
    }

    /**
     * This sample with a weight of 1 − w and the other with a weight of w in [0,1]: the linear pool of two forecasts.
     */
    public WeightedSample mixedWith(WeightedSample other, double w) {
        if (!(w >= 0 && w <= 1)) {
            throw new IllegalArgumentException("A weight [" + w + "] of a pool is not in [0,1].");
        }
        double[] all = Arrays.copyOf(values, values.length + other.values.length);
        System.arraycopy(other.values, 0, all, values.length, other.values.length);
        double[] weights = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            weights[i] = i < values.length ? (1 - w) * weight(i) : w * other.weight(i - values.length);
        }
        return of(all, weights);
    }

    private double weight(int index) {
        return Math.max(0, cumulative[index] - (index == 0 ? 0 : cumulative[index - 1]));
    }

    /** The weighted arithmetic mean. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * (cumulative[i] - (i == 0 ? 0 : cumulative[i - 1]));
        }
        return sum;
    }

    /** ∫ (F(x) − 1{y ≤ x})² dx, the integral behind {@link Crps}. */
    double squaredGap(double y) {
        double sum = Math.max(0, values[0] - y) + Math.max(0, y - values[values.length - 1]);
        for (int i = 0; i + 1 < values.length; i++) {
            double below = Math.clamp(y, values[i], values[i + 1]) - values[i];
            double above = values[i + 1] - values[i] - below;
            double share = cumulative[i];
            sum += below * share * share + above * (1 - share) * (1 - share);
        }
        return sum;
    }
}

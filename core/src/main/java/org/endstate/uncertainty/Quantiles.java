package org.endstate.uncertainty;

import java.util.Arrays;

/**
 * Empirical quantiles of a sample, by the inverse of its distribution function (type 1 of Hyndman and Fan, "Sample
 * Quantiles in Statistical Packages", The American Statistician 50, 1996): the smallest observed value whose share of
 * the sample reaches p. It is always a value that was drawn, so dates stay dates and counts stay counts.
 */
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Takes a copy; the sample holds at least one value and no NaN. Positive infinity may stand for "never". */
    public static Quantiles of(double[] sample) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("A sample of no values has no quantiles.");
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        if (Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("A sample with NaN has no quantiles.");
        }
        return new Quantiles(sorted);
    }

    /** As {@link #of(double[])}, for whole numbers. */
    public static Quantiles of(int[] sample) {
        return of(Arrays.stream(sample).asDoubleStream().toArray());
    }

    /** The p-quantile, for p in (0,1]. */
    public double at(double p) {
        return sorted[rank(p, sorted.length)];
    }

    /** The p-quantile of counts in rising order, for p in (0,1]. */
    public static int ofSorted(int[] sorted, double p) {
        return sorted[rank(p, sorted.length)];
    }

    private static int rank(double p, int size) {
        if (!(p > 0 && p <= 1)) {
            throw new IllegalArgumentException("A probability [" + p + "] is not in (0,1].");
        }
        return Math.max(0, (int) StrictMath.ceil(p * size - 1e-9) - 1);
    }

    /**
     * The p-quantile with straight lines between the values, for p in [0,1]: type 7 of Hyndman and Fan, the default of
     * numpy. For scores that others have computed so, not for reports.
     */
    public static double interpolated(int[] sorted, double p) {
        if (!(p >= 0 && p <= 1) || sorted.length == 0) {
            throw new IllegalArgumentException(
                    "There is no [" + p + "]-quantile of a sample of [" + sorted.length + "] values.");
        }
        double rank = p * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * ((double) sorted[above] - sorted[below]);
    }

    /** The share of the sample that is at most x. */
    public double shareUpTo(double x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / sorted.length;
    }

    /** The arithmetic mean; infinite where a value is. */
    public double mean() {
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum / sorted.length;
    }

    public int size() {
        return sorted.length;
    }
}

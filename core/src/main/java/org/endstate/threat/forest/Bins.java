package org.endstate.threat.forest;

import java.util.Arrays;

/**
 * Cuts each feature into at most 64 bins of about as many rows, at values that occur. Bin b holds what is above cut b −
 * 1 and at most cut b; the last is open. Immutable.
 */
final class Bins {

    static final int MOST = 64;

    private final double[][] cuts;

    private Bins(double[][] cuts) {
        this.cuts = cuts;
    }

    /** @param columns the values of each feature in every row; at least one row */
    static Bins of(double[][] columns) {
        return new Bins(Arrays.stream(columns).parallel().map(Bins::cuts).toArray(double[][]::new));
    }

    /** Each cut shares what is left above it evenly among the bins that are left. */
    private static double[] cuts(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        double largest = sorted[sorted.length - 1];
        double[] cuts = new double[MOST - 1];
        int count = 0;
        int from = 0;
        while (count < cuts.length) {
            double cut = sorted[from + (sorted.length - from - 1) / (MOST - count)];
            if (cut == largest) {
                break;
            }
            cuts[count++] = cut;
            while (sorted[from] <= cut) {
                from++;
            }
        }
        return Arrays.copyOf(cuts, count);
    }

    /** How many bins a feature has. */
    int count(int feature) {
        return cuts[feature].length + 1;
    }

    byte bin(int feature, double value) {
        double[] of = cuts[feature];
        int low = 0;
        int high = of.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value <= of[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (byte) low;
    }

    /** The bins of one value per feature. */
    byte[] bin(double[] values) {
        byte[] binned = new byte[values.length];
        for (int feature = 0; feature < values.length; feature++) {
            binned[feature] = bin(feature, values[feature]);
        }
        return binned;
    }
}

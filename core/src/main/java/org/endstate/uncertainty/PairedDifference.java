package org.endstate.uncertainty;

import java.util.Arrays;

/**
 * How much larger one quantity is than another that was seen in the same futures: of the means, with Student's interval
 * of the differences pair by pair, and of the 80 % quantiles, with the percentile interval of resampled pairs (Efron
 * and Tibshirani, "An Introduction to the Bootstrap", 1993, section 13.3). Both intervals are of 95 %.
 *
 * @param pairs how many futures
 * @param mean_days difference of the means
 * @param p80_days difference of the 80 % quantiles
 */
public record PairedDifference(int pairs, MeanInterval mean_days, Shift p80_days) {

    private static final double CONFIDENCE = 0.95;
    private static final int RESAMPLES = 400;
    private static final double P80 = 0.8;

    /** A difference of quantiles with its interval. */
    public record Shift(double value, double low, double high) {}

    /**
     * The first minus the second.
     *
     * @param draws for resampling; the same for all comparisons that are to be compared
     */
    public static PairedDifference of(double[] one, double[] other, Draws draws) {
        double[] differences = new double[one.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = one[i] - other[i];
        }
        return new PairedDifference(
                one.length, MeanInterval.of(differences, CONFIDENCE), shift(one, other, draws.split("resamples")));
    }

    private static Shift shift(double[] one, double[] other, Draws draws) {
        double value = Quantiles.of(one).at(P80) - Quantiles.of(other).at(P80);
        if (Arrays.equals(one, other)) {
            return new Shift(value, value, value);
        }
        double[] shifts = new double[RESAMPLES];
        double[] first = new double[one.length];
        double[] second = new double[one.length];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            Draws stream = draws.split(resample);
            for (int i = 0; i < first.length; i++) {
                int drawn = stream.below(first.length, i);
                first[i] = one[drawn];
                second[i] = other[drawn];
            }
            shifts[resample] =
                    Quantiles.of(first).at(P80) - Quantiles.of(second).at(P80);
        }
        Quantiles all = Quantiles.of(shifts);
        double tail = (1 - CONFIDENCE) / 2;
        return new Shift(value, all.at(tail), all.at(1 - tail));
    }
}

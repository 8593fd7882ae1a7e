package org.endstate.uncertainty;

import org.hipparchus.special.Beta;

/**
 * The mean of a sample with a central confidence interval by Student's t. Values should be independent and not too
 * skewed; of fewer than about ten the interval says little more than "unknown".
 *
 * @param low end of the interval
 * @param high end of the interval
 */
public record MeanInterval(double mean, double low, double high) {

    private static final int HALVINGS = 100;

    /**
     * The interval of a sample.
     *
     * @param sample two or more finite values
     * @param confidence in (0,1), such as 0.9
     */
    public static MeanInterval of(double[] sample, double confidence) {
        if (sample.length < 2 || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "A sample of [" + sample.length + "] has no interval of confidence [" + confidence + "].");
        }
        double mean = 0;
        for (double value : sample) {
            mean += value / sample.length;
        }
        double squares = 0;
        for (double value : sample) {
            squares += (value - mean) * (value - mean);
        }
        double error = StrictMath.sqrt(squares / (sample.length - 1) / sample.length);
        double reach = error == 0 ? 0 : error * studentQuantile((1 + confidence) / 2, sample.length - 1);
        return new MeanInterval(mean, mean - reach, mean + reach);
    }

    /** The t with P(T ≤ t) = p, for p above 1/2. */
    static double studentQuantile(double p, int freedom) {
        double low = 0;
        double high = 1;
        while (studentCumulative(high, freedom) < p) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (studentCumulative(middle, freedom) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double studentCumulative(double t, int freedom) {
        return 1 - Beta.regularizedBeta(freedom / (freedom + t * t), freedom / 2.0, 0.5) / 2;
    }
}

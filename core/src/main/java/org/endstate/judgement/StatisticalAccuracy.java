package org.endstate.judgement;

import org.hipparchus.special.Gamma;

/**
 * How well realisations fall between quantiles as often as the quantiles say, also called calibration.
 *
 * <p>With s the share of realisations in each bin and p its probability, 2 N Σ s ln(s/p) is nearly chi-square with one
 * degree of freedom less than there are bins; the score is the probability of a larger value (Cooke 1991, section
 * 8.4.1; see {@link Weighting}). Hipparchus computes the incomplete gamma function in pure Java, so the same bits come
 * out on every machine.
 */
final class StatisticalAccuracy {

    private static final double PRECISION = 1e-15;
    private static final int MOST_STEPS = 10_000;

    private StatisticalAccuracy() {}

    /**
     * The score of the realisations counted in each bin.
     *
     * @param probabilities of the bins, summing to 1
     * @param trials the number N to be judged by, with the power of the test as a factor
     */
    static double of(int[] counts, double[] probabilities, double trials) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        double divergence = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0) {
                double share = (double) counts[bin] / all;
                divergence += share * StrictMath.log(share / probabilities[bin]);
            }
        }
        double half = trials * divergence;
        return half <= 0 ? 1 : Gamma.regularizedGammaQ((counts.length - 1) / 2.0, half, PRECISION, MOST_STEPS);
    }
}

package org.endstate.uncertainty;

import java.util.function.IntToDoubleFunction;

/**
 * The continuous ranked probability score, in the unit of the forecast quantity; 0 is perfect and smaller is better.
 * Proper: nobody scores better by saying other than what he believes.
 *
 * <p>For a sample, CRPS = mean|x − y| − ½ mean|x − x'| over all pairs, i.e. with 1/m² (Gneiting and Raftery, "Strictly
 * Proper Scoring Rules, Prediction, and Estimation", Journal of the American Statistical Association 102, 2007,
 * equations 20 and 21). It is computed as the equal integral ∫ (F(x) − 1{y ≤ x})² dx over the sorted sample, which
 * takes O(m log m) and is a sum of squares, so nothing cancels. Of one value it is the absolute error.
 */
public final class Crps {

    private Crps() {}

    /** The score of equally likely values. */
    public static double of(double[] sample, double y) {
        return of(WeightedSample.of(sample), y);
    }

    /**
     * The score of equally likely counts on another scale.
     *
     * @param sorted at least one count, in rising order
     * @param scale rises strictly; called once per distinct count
     */
    public static double ofSorted(int[] sorted, IntToDoubleFunction scale, int y) {
        int size = sorted.length;
        double outcome = scale.applyAsDouble(y);
        double left = scale.applyAsDouble(sorted[0]);
        double sum = Math.max(0, left - outcome);
        for (int i = 1; i < size; i++) {
            if (sorted[i] > sorted[i - 1]) {
                double right = scale.applyAsDouble(sorted[i]);
                double below = Math.clamp(outcome, left, right) - left;
                double share = (double) i / size;
                sum += below * share * share + (right - left - below) * (1 - share) * (1 - share);
                left = right;
            }
        }
        return sum + Math.max(0, outcome - left);
    }

    /** The score of a weighted sample when y came true. */
    public static double of(WeightedSample forecast, double y) {
        if (!Double.isFinite(y)) {
            throw new IllegalArgumentException("An outcome [" + y + "] is not finite.");
        }
        return forecast.squaredGap(y);
    }
}

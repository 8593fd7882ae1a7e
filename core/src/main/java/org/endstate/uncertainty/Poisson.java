package org.endstate.uncertainty;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The Poisson distribution as a table of whole numbers. */
public final class Poisson {

    /** Terms this small next to the largest one are left out. */
    private static final double NEGLIGIBLE = 1e-17;

    private Poisson() {}

    /**
     * The distribution with this mean, not negative and at most a billion. Terms are found by recursion from the mode
     * on, relative to the mode's, so that no mean underflows; less than 10⁻¹⁴ of the probability is left out.
     */
    public static WeightedSample of(double mean) {
        if (!(mean >= 0 && mean <= 1e9)) {
            throw new IllegalArgumentException("A mean [" + mean + "] of a count is not in [0,10⁹].");
        }
        int mode = (int) mean;
        int reach = 20 + (int) (10 * StrictMath.sqrt(mean));
        int from = Math.max(0, mode - reach);
        double[] weights = new double[mode + reach - from + 1];
        weights[mode - from] = 1;
        for (int k = mode - 1; k >= from && weights[k + 1 - from] > NEGLIGIBLE; k--) {
            weights[k - from] = weights[k + 1 - from] * (k + 1) / mean;
        }
        for (int k = mode + 1; k <= mode + reach && weights[k - 1 - from] > NEGLIGIBLE; k++) {
            weights[k - from] = weights[k - 1 - from] * mean / k;
        }
        int[] used =
                IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
        return WeightedSample.of(
                Arrays.stream(used).mapToDouble(i -> from + i).toArray(),
                Arrays.stream(used).mapToDouble(i -> weights[i]).toArray());
    }
}

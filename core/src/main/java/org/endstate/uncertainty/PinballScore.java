package org.endstate.uncertainty;

/**
 * The score of one quantile, in the unit of the forecast quantity; 0 is perfect and smaller is better. Proper for the
 * quantile.
 *
 * <p>(1{y ≤ q} − τ)(q − y): a value above the quantile costs τ per unit, one below costs 1 − τ (Koenker and Bassett,
 * "Regression Quantiles", Econometrica 46, 1978; Gneiting and Raftery, Journal of the American Statistical Association
 * 102, 2007, section 6.1). The mean over all τ in (0,1) is half the {@link Crps}.
 */
public final class PinballScore {

    private PinballScore() {}

    /**
     * The score of a quantile when y came true.
     *
     * @param p in (0,1): the probability τ of lying below the quantile
     */
    public static double of(double quantile, double p, double y) {
        if (!Double.isFinite(quantile) || !Double.isFinite(y) || !(p > 0 && p < 1)) {
            throw new IllegalArgumentException(
                    "A quantile [" + quantile + "] for the probability [" + p + "] cannot be scored by [" + y + "].");
        }
        return y <= quantile ? (1 - p) * (quantile - y) : p * (y - quantile);
    }
}

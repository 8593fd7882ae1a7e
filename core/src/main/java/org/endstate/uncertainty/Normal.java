package org.endstate.uncertainty;

import org.hipparchus.special.Erf;

/** The standard normal distribution, as far as simulation needs it. */
public final class Normal {

    private static final double ROOT_TWO = StrictMath.sqrt(2);

    private Normal() {}

    /** P(Z ≤ z). */
    public static double cumulative(double z) {
        return 0.5 * Erf.erfc(-z / ROOT_TWO);
    }

    /** The z with P(Z ≤ z) = p, for p in (0,1). */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("A probability [" + p + "] is not inside (0,1).");
        }
        return ROOT_TWO * Erf.erfInv(2 * p - 1);
    }
}

package org.endstate.uncertainty;

import org.hipparchus.special.Gamma;

/**
 * Puts a number of like things into classes at random: the multinomial distribution, drawn class by class as binomials
 * of what is left.
 *
 * <p>A binomial is drawn by subtracting probabilities from a uniform number, from the mode outwards, in about as many
 * steps as its standard deviation (Kemp, "A modal method for generating binomial variables", Communications in
 * Statistics – Theory and Methods 15, 1986).
 */
public final class Multinomial {

    private static final double NEGLIGIBLE = 1e-18;

    private final double[] conditional;

    private Multinomial(double[] conditional) {
        this.conditional = conditional;
    }

    /** Classes with these shares: not negative, one positive; they need not sum to 1. */
    public static Multinomial of(double[] shares) {
        double[] conditional = new double[shares.length];
        double rest = 0;
        for (int i = shares.length - 1; i >= 0; i--) {
            if (!(shares[i] >= 0) || !Double.isFinite(shares[i])) {
                throw new IllegalArgumentException("A share [" + shares[i] + "] is not in [0,∞).");
            }
            rest += shares[i];
            conditional[i] = rest > 0 ? shares[i] / rest : 0;
        }
        if (!(rest > 0)) {
            throw new IllegalArgumentException("Shares that are all 0 give nothing away.");
        }
        return new Multinomial(conditional);
    }

    /** One draw of {@code total} things, written to {@code counts} from {@code from} on, class after class. */
    public void draw(int total, Draws draws, int[] counts, int from) {
        if (total < 0) {
            throw new IllegalArgumentException("A total [" + total + "] is negative.");
        }
        int left = total;
        for (int i = 0; i < conditional.length; i++) {
            int count = binomial(left, conditional[i], draws.uniform(i));
            counts[from + i] = count;
            left -= count;
        }
    }

    /** The binomial count that the uniform number u in (0,1) stands for. */
    static int binomial(int trials, double p, double u) {
        if (trials == 0 || p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return trials;
        }
        return fromMode(trials, p, u);
    }

    private static int fromMode(int trials, double p, double u) {
        int mode = Math.min(trials, (int) ((trials + 1.0) * p));
        double odds = p / (1 - p);
        double down = mass(trials, p, mode);
        double up = down;
        double left = u - down;
        for (int step = 1; left > 0 && down + up > NEGLIGIBLE; step++) {
            int low = mode - step;
            down = low < 0 ? 0 : down * (low + 1) / ((trials - low) * odds);
            left -= down;
            if (down > 0 && left <= 0) {
                return low;
            }
            int high = mode + step;
            up = high > trials ? 0 : up * (trials - high + 1) * odds / high;
            left -= up;
            if (up > 0 && left <= 0) {
                return high;
            }
        }
        return mode;
    }

    private static double mass(int trials, double p, int count) {
        double logChoices =
                Gamma.logGamma(trials + 1.0) - Gamma.logGamma(count + 1.0) - Gamma.logGamma(trials - count + 1.0);
        return StrictMath.exp(logChoices + count * StrictMath.log(p) + (trials - count) * StrictMath.log1p(-p));
    }
}

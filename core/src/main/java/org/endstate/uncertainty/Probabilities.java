package org.endstate.uncertainty;

/** What a score asks of the probabilities it is given. */
final class Probabilities {

    /** How far rounding may take a sum of probabilities from 1. */
    private static final double ROUNDING = 1e-9;

    private Probabilities() {}

    static double checked(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A probability [" + p + "] is not in [0,1].");
        }
        return p;
    }

    /** The same array, of which level is an index. */
    static double[] checked(double[] levels, int level) {
        if (level < 0 || level >= levels.length) {
            throw new IllegalArgumentException(
                    "The level [" + level + "] that came true is not one of the " + levels.length + " forecast.");
        }
        double sum = 0;
        for (double p : levels) {
            sum += checked(p);
        }
        if (!(StrictMath.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("The probabilities of the levels sum to [" + sum + "], not to 1.");
        }
        return levels;
    }
}

package org.endstate.uncertainty;

/**
 * Scores of a forecast of which of several ordered levels comes true; 0 is perfect and smaller is better. Both are
 * proper (Gneiting and Raftery 2007, sections 3.1 and 4.2; see {@link Crps}).
 */
public final class LevelScore {

    private LevelScore() {}

    /** Brier score in its original form, summed over levels, in [0,2]: a near miss costs as much as a far one. */
    public static double brier(double[] probabilities, int level) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double miss = probabilities[i] - (i == level ? 1 : 0);
            sum += miss * miss;
        }
        return sum;
    }

    /** Ranked probability score, summed over the levels but the last: a far miss costs more than a near one. */
    public static double ranked(double[] probabilities, int level) {
        double sum = 0;
        double upTo = 0;
        for (int i = 0; i + 1 < probabilities.length; i++) {
            upTo += probabilities[i];
            double miss = upTo - (level <= i ? 1 : 0);
            sum += miss * miss;
        }
        return sum;
    }
}

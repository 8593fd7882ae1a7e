package org.endstate.uncertainty;

/**
 * The ranked probability score of ordered levels; 0 is perfect and 1 the worst. Proper.
 *
 * <p>RPS = Σ (F(l) − 1{y ≤ l})² / (K − 1), the sum over all levels l but the last of K: the mean {@link BrierScore} of
 * the events "at most level l". So a forecast one level off is punished less than one three levels off, and no distance
 * between levels is assumed beyond their order. Epstein, "A scoring system for probability forecasts of ranked
 * categories", Journal of Applied Meteorology 8, 1969, in the form of Murphy, "A note on the ranked probability score",
 * the same journal 10, 1971, divided by K − 1 so that scales of different length compare.
 */
public final class RankedProbabilityScore {

    private RankedProbabilityScore() {}

    /**
     * The score of the probabilities of levels 0, 1, 2 …, summing to 1, when this level came true.
     *
     * @param levels at least two
     */
    public static double of(double[] levels, int level) {
        if (levels.length < 2) {
            throw new IllegalArgumentException("A scale of [" + levels.length + "] levels leaves nothing to forecast.");
        }
        Probabilities.checked(levels, level);
        double sum = 0;
        double atMost = 0;
        for (int l = 0; l + 1 < levels.length; l++) {
            atMost += levels[l];
            double miss = atMost - (level <= l ? 1 : 0);
            sum += miss * miss;
        }
        return sum / (levels.length - 1);
    }
}

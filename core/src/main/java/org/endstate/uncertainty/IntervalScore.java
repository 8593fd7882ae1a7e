package org.endstate.uncertainty;

/**
 * The score of a central prediction interval; smaller is better: its width, and 2/α times the distance by which it
 * missed (Gneiting and Raftery 2007, equation 43; see {@link Crps}).
 */
public final class IntervalScore {

    private IntervalScore() {}

    /**
     * The score when y came true.
     *
     * @param alpha in (0,1): what the interval leaves out, 0.1 for a 90 % interval
     */
    public static double of(double low, double high, double alpha, double y) {
        if (!(low <= high) || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException(
                    "An interval [" + low + ", " + high + "] that leaves out [" + alpha + "] cannot be scored.");
        }
        return high - low + 2 / alpha * (Math.max(0, low - y) + Math.max(0, y - high));
    }
}

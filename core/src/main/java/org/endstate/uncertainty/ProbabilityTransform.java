package org.endstate.uncertainty;

/**
 * Where outcomes fall in their forecasts: the histogram of the probability integral transform, flat where forecasts are
 * calibrated, hump-shaped where they are too wide, U-shaped where they are too narrow.
 *
 * <p>For counts the transform is not one number but the interval from F(y − 1) to F(y), over which it is spread evenly:
 * the non-randomised histogram of Czado, Gneiting and Held, "Predictive Model Assessment for Count Data", Biometrics
 * 65, 2009, section 2.1.
 */
public final class ProbabilityTransform {

    private ProbabilityTransform() {}

    /**
     * Adds one outcome, which weighs 1, to a histogram over [0,1].
     *
     * @param below F(y − 1)
     * @param upTo F(y), not smaller
     * @param bins weights so far
     */
    public static void add(double below, double upTo, double[] bins) {
        int count = bins.length;
        if (!(0 <= below && below <= upTo && upTo <= 1)) {
            throw new IllegalArgumentException("[" + below + ", " + upTo + "] is no interval of probabilities.");
        }
        if (upTo == below) {
            bins[Math.min(count - 1, (int) (below * count))] += 1;
            return;
        }
        for (int bin = 0; bin < count; bin++) {
            double from = Math.max(below, (double) bin / count);
            double to = Math.min(upTo, (bin + 1.0) / count);
            bins[bin] += Math.max(0, to - from) / (upTo - below);
        }
    }
}

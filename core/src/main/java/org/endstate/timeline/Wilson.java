package org.endstate.timeline;

import org.endstate.timeline.OptionForecast.Probability;

/**
 * The Wilson score interval of a simulated probability (Wilson, "Probable Inference, the Law of Succession, and
 * Statistical Inference", JASA 22, 1927), at 95 %.
 */
final class Wilson {

    private static final double Z = 1.959963984540054;

    private Wilson() {}

    static Probability of(long successes, long trials) {
        double share = (double) successes / trials;
        double spread = Z * Z / trials;
        double centre = (share + spread / 2) / (1 + spread);
        double half = Z * StrictMath.sqrt(share * (1 - share) / trials + spread / (4 * trials)) / (1 + spread);
        return new Probability(share, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}

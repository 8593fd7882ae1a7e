package org.endstate.threat;

import java.util.Arrays;
import org.endstate.uncertainty.Poisson;
import org.endstate.uncertainty.WeightedSample;

/**
 * What each method forecasts for one area and any one month ahead, exactly. Every one uses the months of the series
 * strictly before the origin, of which there is at least one.
 */
final class Marginals {

    private static final WeightedSample ZERO = WeightedSample.of(new double[] {0});

    private Marginals() {}

    /** The distribution {@link OwnHistory} samples from, but for the cut described there. */
    static WeightedSample ownHistory(double[] series, int origin, OwnHistory.Settings settings) {
        double[] window = before(series, origin, settings.window());
        return WeightedSample.of(window, settings.weights(window.length));
    }

    static WeightedSample lastMonth(double[] series, int origin) {
        return Poisson.of(series[origin - 1]);
    }

    /** The last months, equally likely. */
    static WeightedSample conflictology(double[] series, int origin, int months) {
        return WeightedSample.of(before(series, origin, months));
    }

    static WeightedSample zero() {
        return ZERO;
    }

    private static double[] before(double[] series, int origin, int months) {
        return Arrays.copyOfRange(series, Math.max(0, origin - months), origin);
    }
}

package org.endstate.uncertainty;

/**
 * The squared error of a probability; 0 is perfect, 1 the worst, 0.25 what "half and half" earns. Proper.
 *
 * <p>Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950. Of an event
 * it is (p − y)², half of Brier's own sum over both outcomes, as is now usual. Ordered levels are scored by
 * {@link RankedProbabilityScore} instead, which knows that a near miss is a smaller one.
 */
public final class BrierScore {

    private BrierScore() {}

    /** The score of the probability p, in [0,1], that an event happens. */
    public static double of(double p, boolean happened) {
        double miss = Probabilities.checked(p) - (happened ? 1 : 0);
        return miss * miss;
    }
}

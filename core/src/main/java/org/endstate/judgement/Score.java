package org.endstate.judgement;

/** A proper score by which forecasters are compared; smaller is better. */
public enum Score {
    /** Of events: {@link org.endstate.uncertainty.BrierScore}. */
    BRIER,
    /** Of events: {@link org.endstate.uncertainty.LogScore}; infinite where the impossible came true. */
    EVENT_LOG,
    /** Of levels: {@link org.endstate.uncertainty.RankedProbabilityScore}. */
    RANKED_PROBABILITY,
    /** Of levels: {@link org.endstate.uncertainty.LogScore}; infinite where the impossible came true. */
    LEVEL_LOG,
    /**
     * Of quantities: the mean {@link org.endstate.uncertainty.PinballScore} of the quantiles, on the item's scale, as a
     * share of the item's intrinsic range without the realisation, so that items of different units can be averaged.
     */
    PINBALL,
    /**
     * Of quantities: the {@link org.endstate.uncertainty.IntervalScore} of the outermost quantiles, as a share of the
     * same range; not given where these leave out different probabilities below and above.
     */
    INTERVAL
}

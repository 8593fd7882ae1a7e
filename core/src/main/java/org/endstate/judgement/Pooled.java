package org.endstate.judgement;

/** What pooling several beliefs gives. */
public sealed interface Pooled {

    /**
     * The combined belief; of a quantity, its quantiles at the probabilities of the study.
     *
     * @param belief never incomplete
     */
    record Of(Belief belief) implements Pooled {}

    /** Everything is held impossible by someone, so that the logarithmic pool has nothing left. */
    record NothingPossible() implements Pooled {}
}

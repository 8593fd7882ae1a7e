package org.endstate.judgement;

/** Who makes a forecast that is scored. */
public sealed interface Forecaster {

    /** One expert. */
    record OfExpert(Expert expert) implements Forecaster {}

    /** The experts of one party, pooled linearly with equal weights. */
    record OfParty(String party) implements Forecaster {}

    /** All parties, pooled linearly with equal weights by party, then by expert: a baseline for every expert. */
    record JointPool() implements Forecaster {}

    /** "As before", without any doubt: the other baseline, on items that say what was true last. */
    record Persistence() implements Forecaster {}
}

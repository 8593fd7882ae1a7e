package org.endstate.uncertainty;

/** How long something takes, not known for certain: a distribution with an exact quantile function. */
public sealed interface Estimate permits ThreePoint, Remainder {

    /** Whether every quantile is the same value. */
    boolean isCertain();

    double mean();

    /** The value that is not exceeded with probability p in [0,1]. */
    double quantile(double p);

    /** The lowest value it can take. */
    double low();

    /** The estimate as it was before anything was spent. */
    ThreePoint whole();

    /** How much has been spent of the whole; 0 at first. */
    double spent();
}

package org.endstate.threat.forest;

/**
 * A recent level at which deaths are measured: a mean of the latest months, weighted by 2^(−age / half-life).
 *
 * @param halfLife_months positive
 * @param mean of deaths, or of their logarithms, on which one extreme month has little hold
 */
public record Base(double halfLife_months, Mean mean) {

    /** What is averaged. */
    public enum Mean {
        ARITHMETIC,
        GEOMETRIC
    }

    public Base {
        if (!(halfLife_months > 0)) {
            throw new IllegalArgumentException("The half-life [" + halfLife_months + "] of a base is not positive.");
        }
    }

    /** The level at the end of the month before {@code end}, plus 1. */
    double scale(Counts counts, int end) {
        double keep = StrictMath.pow(2, -1 / halfLife_months);
        return switch (mean) {
            case ARITHMETIC -> counts.weightedMean(end, keep) + 1;
            case GEOMETRIC -> StrictMath.exp(counts.weightedLogMean(end, keep));
        };
    }
}

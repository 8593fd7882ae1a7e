package org.endstate.judgement;

import java.util.List;

/** The scale on which an expert's probability is spread evenly between two quantiles of a quantity. */
public enum Scale {
    /** The quantity itself. */
    UNI,
    /** The natural logarithm of the quantity, for positive quantities known to an order of magnitude. */
    LOG;

    /** The largest size of a quantity; ranges of such quantities can still be computed. */
    public static final double LARGEST = 1e300;

    /** Quantities that agree to so many digits are the same. */
    private static final double SAME = 1e-12;

    /** Whether the quantity has a place on the scale: a number within ±{@link #LARGEST}, or a positive one on LOG. */
    public boolean holds(double quantity) {
        return StrictMath.abs(quantity) <= LARGEST && (this == UNI || quantity > 0);
    }

    /** Whether the second quantity lies above the first by more than rounding; both have a place on the scale. */
    public boolean separates(double lower, double higher) {
        double from = from(lower);
        double to = from(higher);
        return to - from > SAME * Math.max(StrictMath.abs(from), StrictMath.abs(to));
    }

    double from(double quantity) {
        return this == LOG ? StrictMath.log(quantity) : quantity;
    }

    double[] from(List<Double> quantities) {
        return quantities.stream().mapToDouble(this::from).toArray();
    }

    double toQuantity(double onScale) {
        return this == LOG ? StrictMath.exp(onScale) : onScale;
    }
}

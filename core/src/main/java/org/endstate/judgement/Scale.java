package org.endstate.judgement;

import java.util.List;

/** The scale on which an expert's probability is spread evenly between two quantiles of a quantity. */
public enum Scale {
    /** The quantity itself. */
    UNI,
    /** The natural logarithm of the quantity, for positive quantities known to an order of magnitude. */
    LOG;

    /** Whether the quantity has a place on the scale: any finite number, or a positive one on LOG. */
    public boolean holds(double quantity) {
        return Double.isFinite(quantity) && (this == UNI || quantity > 0);
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

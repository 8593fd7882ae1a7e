package org.endstate.judgement;

/** How far the two parties that differ most on an item are apart. */
public sealed interface Disagreement {

    /** The size of the difference in [0,1], to compare items with. */
    double size();

    /** Of an event: the difference of the probabilities. */
    record OfProbability(double size) implements Disagreement {}

    /**
     * Of levels: the largest difference of P(level ≥ threshold).
     *
     * @param threshold the least level at which it is that large
     */
    record OfLevels(double size, int threshold) implements Disagreement {}

    /**
     * Of a quantity: the area between the two distribution functions, which is the distance that probability would have
     * to be moved to turn one into the other.
     *
     * @param area in the unit of the quantity; on the scale LOG in its natural logarithm, so that 0.69 is a factor of 2
     * @param size the area as a share of the intrinsic range
     */
    record OfQuantity(double area, double size) implements Disagreement {}
}

package org.endstate.mission;

/**
 * A number with its unit definition and its origin.
 *
 * @param value finite
 * @param unit what exactly is counted, in words: sources count people, bases and installations differently
 * @param sourcing cited or assumed
 */
public record Figure(double value, Label unit, Sourcing sourcing) {

    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A figure is not a finite number [" + value + "].");
        }
    }

    /** A figure whose unit is stated in English only. */
    public Figure(double value, String unit, Sourcing sourcing) {
        this(value, Label.of(unit), sourcing);
    }
}

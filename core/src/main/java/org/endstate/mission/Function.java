package org.endstate.mission;

/**
 * What the mission does for the host, and the level at which the host needs it no more.
 *
 * @param threshold level 0–5 that belongs to the adopted framework
 * @param essential whether the mission's end depends on it
 * @param standard the id by which the framework knows it
 */
public record Function(String id, Label name, int threshold, boolean essential, String standard) {

    public Function {
        if (threshold < 0 || threshold > 5) {
            throw new IllegalArgumentException("A function's threshold [" + threshold + "] is not a level 0–5.");
        }
    }

    /** A function that the framework knows by the same id. */
    public Function(String id, Label name, int threshold, boolean essential) {
        this(id, name, threshold, essential, id);
    }
}

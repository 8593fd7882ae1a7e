package org.endstate.provenance;

/**
 * How a result was computed. The version changes whenever the same inputs would give other numbers.
 *
 * @param name stable key of the method
 */
public record Method(String name, int version) {

    @Override
    public String toString() {
        return name + "/" + version;
    }
}

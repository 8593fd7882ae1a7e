package org.endstate.provenance;

import java.util.List;

/** A result together with what it was derived from. */
public record Derived<T>(T value, Method method, List<InputFile> inputs, long seed) {

    public Derived {
        inputs = List.copyOf(inputs);
    }
}

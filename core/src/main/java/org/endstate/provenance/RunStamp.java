package org.endstate.provenance;

import java.util.List;

/**
 * What one run of Endstate was made from. It holds no time of day: the same inputs give the same stamp.
 *
 * @param program name and version of the software
 */
public record RunStamp(String program, List<InputFile> inputs, long seed, int scenarios) {

    public RunStamp {
        inputs = List.copyOf(inputs);
    }
}

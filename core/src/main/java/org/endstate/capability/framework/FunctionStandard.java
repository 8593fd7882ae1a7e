package org.endstate.capability.framework;

import java.util.List;
import java.util.OptionalInt;
import org.endstate.mission.Label;

/**
 * What one function has to show at each level.
 *
 * @param threshold the level at which the host needs the mission no more; empty where the mission says it
 * @param descriptors what can be observed at each level, lowest first
 */
public record FunctionStandard(String id, Label name, OptionalInt threshold, List<Label> descriptors) {

    public FunctionStandard {
        descriptors = List.copyOf(descriptors);
        if (descriptors.size() != Framework.LEVELS) {
            throw new IllegalArgumentException(
                    "The function [" + id + "] has [" + descriptors.size() + "] descriptors, not one for each level.");
        }
    }
}

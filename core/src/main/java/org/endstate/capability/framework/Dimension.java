package org.endstate.capability.framework;

import java.util.List;
import org.endstate.mission.Label;

/**
 * One side of a function that can be judged by itself.
 *
 * @param descriptors what can be observed at each level, lowest first
 */
public record Dimension(String id, Label name, List<Label> descriptors) {

    public Dimension {
        descriptors = List.copyOf(descriptors);
        if (descriptors.size() != Framework.LEVELS) {
            throw new IllegalArgumentException(
                    "The dimension [" + id + "] has [" + descriptors.size() + "] descriptors, not one for each level.");
        }
    }
}

package org.endstate.capability.framework;

import java.util.List;
import org.endstate.mission.Label;

/**
 * One step of the scale.
 *
 * @param without ids of the enablers that must be absent when a force shows this level
 */
public record Level(Label name, List<String> without) {

    public Level {
        without = List.copyOf(without);
    }
}

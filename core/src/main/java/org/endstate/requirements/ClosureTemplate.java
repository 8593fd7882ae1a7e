package org.endstate.requirements;

import java.util.List;
import org.endstate.mission.Label;

/** A work breakdown for closing sites of one kind. Tasks are in an order in which each follows its predecessors. */
public record ClosureTemplate(String id, Label name, List<Task> tasks) {

    public ClosureTemplate {
        tasks = List.copyOf(tasks);
    }
}

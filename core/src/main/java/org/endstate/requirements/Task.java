package org.endstate.requirements;

import java.util.List;
import java.util.Map;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.uncertainty.Estimate;

/** One task of a work breakdown. */
public record Task(String id, Label name, TaskRole role, Effort effort, List<TaskLink> after) {

    public Task {
        after = List.copyOf(after);
    }

    /**
     * What the task takes.
     *
     * @param duration working days of its calendar
     * @param calendar id of the work calendar
     * @param uses units of each resource, by resource id, while the task goes on
     */
    public record Effort(Estimate duration, String calendar, Map<String, Integer> uses, Sourcing sourcing) {
        public Effort {
            uses = Map.copyOf(uses);
            if (!(duration.low() >= 0)) {
                throw new IllegalArgumentException("A duration [" + duration.low() + "] is negative.");
            }
        }
    }

    /** The same task with another effort. */
    public Task with(Effort other) {
        return new Task(id, name, role, other, after);
    }
}

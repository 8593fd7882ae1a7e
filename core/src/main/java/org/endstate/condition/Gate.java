package org.endstate.condition;

import java.util.List;
import java.util.Optional;
import org.endstate.mission.Label;

/**
 * Conditions that must all hold, at one review date, before certain tasks start.
 *
 * @param requires ids of conditions, at least one
 * @param holds the tasks that wait for it
 */
public record Gate(String id, Label name, List<String> requires, List<Hold> holds, Optional<Waiver> waiver) {

    public Gate {
        requires = List.copyOf(requires);
        holds = List.copyOf(holds);
    }

    /** The name of the gate with this id; the id itself where there is none. */
    public static Label named(List<Gate> gates, String id) {
        return gates.stream()
                .filter(gate -> gate.id().equals(id))
                .map(Gate::name)
                .findFirst()
                .orElseGet(() -> Label.of(id));
    }

    /** A task of a site that waits for the gate. */
    public record Hold(String site, String task) {}
}

package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;

/**
 * A force element that can be assessed by itself, such as a battalion.
 *
 * @param functions ids of the functions it serves
 */
public record Unit(
        String id,
        Label name,
        String echelon,
        List<String> functions,
        Optional<Personnel> personnel,
        Sourcing sourcing) {

    public Unit {
        functions = List.copyOf(functions);
    }

    /** Four numbers that are not one another; empty where nobody counted. */
    public record Personnel(
            LocalDate asOf,
            OptionalInt authorised,
            OptionalInt assigned,
            OptionalInt presentVerified,
            OptionalInt paid) {}
}

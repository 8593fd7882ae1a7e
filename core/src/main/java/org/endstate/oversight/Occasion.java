package org.endstate.oversight;

import java.time.LocalDate;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;

/**
 * A day ahead on which what surrounds the mission changes: an election, the end of a mandate, a budget.
 *
 * @param id how the mission folder refers to it
 */
public record Occasion(String id, Label name, LocalDate date, Sourcing sourcing) {}

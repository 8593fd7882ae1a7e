package org.endstate.formats.events;

import java.util.Optional;
import org.endstate.evidence.Event;
import org.endstate.evidence.Unit;

/** Tells which unit a place lies in. */
interface UnitFinder {

    /**
     * The unit; empty if the place lies in none, or it cannot be told.
     *
     * @param line where the place stands in the file, for issues
     * @param issues where doubts go
     */
    Optional<Unit> find(Event.Location where, int line, Issues issues);
}

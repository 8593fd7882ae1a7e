package org.endstate.formats.events;

import java.util.Optional;
import java.util.Set;
import org.endstate.evidence.Event;
import org.endstate.evidence.Unit;

/** Tells which unit a place lies in: at first provisionally, and once all rows are known for good. */
interface UnitFinder {

    /**
     * The provisional unit; empty if the place lies in none, or it cannot be told.
     *
     * @param line where the place stands in the file, for issues
     * @param issues where doubts go, now or when units are settled
     */
    Optional<Unit> find(Event.Location where, int line, Issues issues);

    /** The unit that a provisional one is a part of; empty if it turns out to lie in none. */
    Optional<Unit> settle(Unit provisional);

    /** Ids of the units that border on a settled one, as far as is known. */
    Set<String> neighbours(Unit unit);
}

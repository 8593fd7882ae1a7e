package org.endstate.evidence.register;

import java.util.Optional;
import org.endstate.mission.Label;

/**
 * A thing that is believed to have happened; what is said of it, and by whom, stands in accounts.
 *
 * @param by the party whose people refused, of an access denial or a movement restriction; elsewhere empty: who did
 *     something is a matter of accounts and assessments
 */
public record Event(String id, Kind kind, Label what, Period period, Place place, Optional<String> by)
        implements RegisterEntry {

    public Event {
        if (by.isPresent() && !kind.isDenial()) {
            throw new IllegalArgumentException("The event [" + id + "] names a party, but is a [" + kind
                    + "].\nMaybe put down an account of who did it.");
        }
    }

    /** Kinds of events. A denial of access has the rank of an incident. */
    public enum Kind {
        ATTACK,
        STRIKE,
        OVERFLIGHT,
        ACCESS_DENIAL,
        DETENTION,
        MOVEMENT_RESTRICTION,
        MOVEMENT,
        STATEMENT;

        /** Whether somebody was kept from going or seeing. */
        public boolean isDenial() {
            return this == ACCESS_DENIAL || this == MOVEMENT_RESTRICTION;
        }
    }

    /**
     * Where.
     *
     * @param name of the site, the area or the country
     */
    public record Place(Precision precision, String name) {}

    /** How well a place is known. */
    public enum Precision {
        SITE,
        AREA,
        COUNTRY;

        /** Whether an event known no better may count in an area. */
        public boolean tellsArea() {
            return this != COUNTRY;
        }
    }
}

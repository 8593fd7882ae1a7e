package org.endstate.requirements;

import org.endstate.mission.Label;

/** Something the receiver asks for before it takes a site over. */
public record AcceptanceCondition(Label text, State state) {

    /** How the condition stands. */
    public enum State {
        OPEN,
        MET,
        /** The mission will not do it; the receiver has not given it up. */
        REFUSED
    }
}

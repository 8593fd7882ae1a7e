package org.endstate.evidence.register;

import org.endstate.mission.Label;

/** A question to which accounts give different answers. It is neutral: it takes no side in its words. */
public record Question(String id, Asks asks, Label text) implements RegisterEntry {

    /** What a question asks for. */
    public enum Asks {
        FIGURE,
        DATE,
        ACTOR,
        REASON,
        LEGAL_GROUND,
        /** What something is or means. */
        MEANING
    }
}

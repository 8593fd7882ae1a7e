package org.endstate.mission;

/** One of the co-equal principals of the commission, or an observer. */
public record Party(String id, Label name, Role role) {

    /** What a party is to the mission. */
    public enum Role {
        /** The state on whose territory the mission is deployed. */
        HOST,
        /** The state or organisation that leads the mission. */
        LEAD,
        /** May read and comment; signs nothing. */
        OBSERVER
    }
}

package org.endstate.commission.proceedings;

/** What a person is to the commission. */
public enum Role {
    /** Heads the delegation of a party; the only one whose key agrees for it. */
    CO_CHAIR,
    /** Sits in a working group for a party. */
    EXPERT,
    /** Serves the sessions; binds nobody. */
    SECRETARIAT,
    /** Reads. */
    OBSERVER,
    /** Reads, and checks the record. */
    AUDITOR
}

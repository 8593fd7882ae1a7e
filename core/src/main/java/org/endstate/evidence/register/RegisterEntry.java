package org.endstate.evidence.register;

/** What can be put down in the register. Each has an id that is never used twice, across all kinds. */
public sealed interface RegisterEntry
        permits Question, Event, Account, Assessment, Complaint, Response, Impact, StatusChange {

    /** Its id. */
    String id();
}

package org.endstate.mission;

/** What becomes of a site. */
public enum Outcome {
    TRANSFERRED_MILITARY,
    TRANSFERRED_CIVIL,
    CLOSED,
    RETURNED_TO_LANDLORD,
    PARTIAL,
    ABANDONED,
    SEIZED
}

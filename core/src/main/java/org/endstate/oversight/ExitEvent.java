package org.endstate.oversight;

/**
 * What can be meant by "handed over": nine events that happen on different days, and are never taken for one another.
 * Weeks or months can lie between the first and the last of them at one site.
 */
public enum ExitEvent {
    /** The mandate or the responsibility of the mission there has ended. */
    MANDATE_ENDED,
    /** The mission carries out no more operations there. */
    OPERATIONS_CEASED,
    /** The last of the mission's force has left. */
    TROOPS_LEFT,
    /** The handover document has been signed by both. */
    DOCUMENT_SIGNED,
    /** The last convoy has reached the hub or the border. */
    CONVOY_ARRIVED,
    /** The receiver's own force holds the site. */
    RECEIVER_IN_CONTROL,
    /** Somebody looked later and found the site in some state. */
    STATE_FOUND,
    /** The environmental clearance certificate has been issued. */
    CLEARED,
    /** Accounts, claims and property records are closed. */
    ACCOUNTS_CLOSED
}

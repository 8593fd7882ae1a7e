package org.endstate.requirements;

/** What a task is to the closing of a site. Everything a timeline needs to know of a task beyond its time and means. */
public enum TaskRole {
    /** Work of the mission or its contractors. */
    WORK,
    /** A decision of the commission or a party. */
    DECISION,
    /** The receiver signs the conditions on which it takes the site over. */
    ACCEPTANCE,
    /** A movement permission: its duration is set by others. */
    PERMISSION,
    /** Non-essential equipment leaves; with it all strength above the guard. */
    RETROGRADE,
    /** Pollution is removed; its range is wider where no baseline study exists. */
    REMEDIATION,
    /** The environmental clearance certificate. */
    CLEARANCE,
    /** Receiver's guard in place beside the mission's. */
    CUSTODY,
    /** The handover document is signed. */
    HANDOVER,
    /** Last convoy or flight: the site's strength becomes zero. */
    DEPARTURE,
    /** What left the site is processed outside the mission's sites and sent home; no hub stays open for it. */
    PROCESSING,
    /** Checks, claims and accounts after the handover; no milestone waits for them. */
    AFTERCARE
}

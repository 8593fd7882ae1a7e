package org.endstate.evidence;

/** What deaths are counted by. */
public enum Level {
    COUNTRY,
    /** First-level administrative areas. */
    AREA
}

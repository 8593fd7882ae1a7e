package org.endstate.agreement;

/** Where one party stands on one item. */
public enum Standing {
    AGREED,
    /** Heard, and neither agreed nor disputed. */
    NOTED,
    DISPUTED
}

package org.endstate.timeline;

/** The three ways of tying a timeline to dates and conditions. */
public enum OptionKind {
    /** Leaves by the agreed dates whatever the gates say. */
    DATE_CERTAIN,
    /** Waits for every gate, however long. */
    CONDITIONS_BASED,
    /** Waits for gates up to a limit, then goes on at risk; agreed dates may be exceeded by a set number of days. */
    HYBRID
}

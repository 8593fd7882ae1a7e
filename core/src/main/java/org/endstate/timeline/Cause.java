package org.endstate.timeline;

/**
 * What a slip is traced to.
 *
 * @param subject id of the gate or resource, or {@code site/task}; empty where the kind says it all
 */
public record Cause(Kind kind, String subject) {

    /** Kinds of cause. */
    public enum Kind {
        GATE,
        PERMISSION,
        RESOURCE,
        DURATION,
        DECISION,
        /** Days off, holidays and seasons in which work does not go on. */
        CALENDAR,
        /** It could have begun and did not, for a reason that nobody has reported; of what has happened only. */
        HELD,
        /** The site was left by force on its last day: time gained at the price of work undone. */
        FORCED,
        /** A sequence that binds only in this future: another task than planned became critical. */
        SEQUENCE
    }
}

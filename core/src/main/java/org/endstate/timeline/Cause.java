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
        /** A sequence that binds only in this future: another task than planned became critical. */
        SEQUENCE
    }
}

package org.endstate.evidence.register;

/**
 * What an event did to the commission's work.
 *
 * @param target id of the condition or milestone, or the day of the session
 */
public record Impact(String id, String event, Kind kind, String target, String words) implements RegisterEntry {

    /** Kinds of impacts. */
    public enum Kind {
        SESSION_SUSPENDED,
        SESSION_RESUMED,
        CONDITION,
        MILESTONE
    }
}

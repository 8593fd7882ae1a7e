package org.endstate.mission;

/** A working group of the commission and the assessment it submits. */
public record WorkingGroup(String id, Label name, Subject subject) {

    /** The three assessments. */
    public enum Subject {
        THREAT,
        REQUIREMENTS,
        CAPABILITY
    }
}

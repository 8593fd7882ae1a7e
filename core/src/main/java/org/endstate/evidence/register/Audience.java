package org.endstate.evidence.register;

/** Who reads, from the few to the many. */
public enum Audience {
    COMMISSION,
    PARTIES,
    PUBLIC;

    /** Whether what is released to this audience may be seen by the other. */
    public boolean reaches(Audience reader) {
        return reader.ordinal() <= ordinal();
    }
}

package org.endstate.evidence.register;

import java.time.LocalDate;

/** What a party answers to a complaint. */
public record Response(String id, String complaint, String by, LocalDate date, Kind kind, String words)
        implements RegisterEntry {

    /** Kinds of answers. */
    public enum Kind {
        DENIES,
        ACCEPTS,
        EXPLAINS_AS_SELF_DEFENCE,
        PROMISES_INQUIRY,
        TOOK_ACTION
    }
}

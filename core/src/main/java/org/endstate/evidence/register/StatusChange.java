package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An event or a complaint enters a status.
 *
 * @param subject id of the event or complaint
 * @param by the party that refused access; empty for any other status
 */
public record StatusChange(String id, String subject, Status to, LocalDate date, String reason, Optional<String> by)
        implements RegisterEntry {

    public StatusChange {
        if (by.isPresent() != (to == Status.ACCESS_REFUSED)) {
            throw new IllegalArgumentException("[" + subject + "] becomes [" + to + "] "
                    + (by.isPresent() ? "by a party." : "by no party.")
                    + "\nMaybe name the party that refused access, and none for any other status.");
        }
    }

    /** Any status but that access was refused. */
    public StatusChange(String id, String subject, Status to, LocalDate date, String reason) {
        this(id, subject, to, date, reason, Optional.empty());
    }
}

package org.endstate.evidence.register;

import java.time.LocalDate;

/**
 * An event or a complaint enters a status.
 *
 * @param subject id of the event or complaint
 */
public record StatusChange(String id, String subject, Status to, LocalDate date, String reason)
        implements RegisterEntry {}

package org.endstate.evidence.register;

import java.time.LocalDate;

/**
 * What one party holds against another.
 *
 * @param basis the clause or legal ground
 * @param relief what is asked for
 */
public record Complaint(String id, String event, Parties parties, LocalDate date, String basis, String relief)
        implements RegisterEntry {

    /** Who complains of whom. */
    public record Parties(String from, String to) {}
}

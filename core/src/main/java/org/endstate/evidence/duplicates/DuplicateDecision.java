package org.endstate.evidence.duplicates;

import java.time.LocalDate;

/**
 * What somebody decided about two events.
 *
 * @param one name of an event: {@code file#id}
 * @param same whether both are one event
 */
public record DuplicateDecision(String one, String other, boolean same, LocalDate date, String reason) {

    /** Whether it is about these two, in either order. */
    public boolean isAbout(String first, String second) {
        return one.equals(first) && other.equals(second) || one.equals(second) && other.equals(first);
    }
}

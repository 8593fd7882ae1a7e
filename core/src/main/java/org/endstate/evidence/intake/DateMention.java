package org.endstate.evidence.intake;

import java.time.LocalDate;

/**
 * A day or longer time that a text names.
 *
 * @param from its first day
 * @param to its last day
 */
public record DateMention(Span span, LocalDate from, LocalDate to) {

    public DateMention {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A time ends [" + to + "] before it begins [" + from + "].");
        }
    }
}

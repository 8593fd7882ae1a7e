package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.util.Optional;

/** Takes the day of publication from the beginning of a text that does not state it otherwise: the first full date. */
public final class PublicationDay {

    private static final int BEGINNING = 400;
    private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);

    private PublicationDay() {}

    /** The day; empty where the beginning names none with its year. */
    public static Optional<LocalDate> find(String text) {
        return Dates.find(text.substring(0, Math.min(text.length(), BEGINNING)), NO_DAY).stream()
                .filter(date -> date.from().equals(date.to()) && date.from().getYear() > 1990)
                .map(DateMention::from)
                .findFirst();
    }
}

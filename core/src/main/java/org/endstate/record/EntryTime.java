package org.endstate.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as entries write them: {@code 2024-01-27T10:00:00Z}, the one way in which {@link Instant} prints them. */
final class EntryTime {

    private static final String FORM = "0000-00-00T00:00:00Z";

    private EntryTime() {}

    /** The time that prints as this text. Years of four digits, all that anyone writes, take a tenth of the time. */
    static Optional<Instant> read(String text) {
        try {
            if (isOfForm(text)) {
                return Optional.of(LocalDateTime.of(
                                number(text, 0, 4),
                                number(text, 5, 7),
                                number(text, 8, 10),
                                number(text, 11, 13),
                                number(text, 14, 16),
                                number(text, 17, 19))
                        .toInstant(ZoneOffset.UTC));
            }
            return Optional.of(Instant.parse(text))
                    .filter(time -> time.toString().equals(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfForm(String text) {
        boolean fits = text.length() == FORM.length();
        for (int i = 0; fits && i < FORM.length(); i++) {
            char c = text.charAt(i);
            fits = FORM.charAt(i) == '0' ? c >= '0' && c <= '9' : c == FORM.charAt(i);
        }
        return fits;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}

package org.endstate.report.statement;

import java.time.LocalDate;
import java.util.List;
import org.endstate.agreement.Language;
import org.endstate.report.typeset.Phrases;

/** The phrases of a joint statement in one language; numbers in Arabic are in Arabic-Indic digits. */
final class StatementWords {

    private final Language language;
    private final Phrases phrases;

    StatementWords(Language language) {
        this.language = language;
        this.phrases = new Phrases("statement", language.code());
    }

    String of(String key, String... arguments) {
        return phrases.of(key, arguments);
    }

    /** The phrase for a constant; its key is the constant's name. */
    String of(Enum<?> constant) {
        return phrases.of(constant.name());
    }

    String number(long number) {
        return inDigits(Long.toString(number));
    }

    String date(LocalDate date) {
        return of(
                "date",
                inDigits(Integer.toString(date.getDayOfMonth())),
                of("month." + date.getMonthValue()),
                inDigits(Integer.toString(date.getYear())));
    }

    String list(List<String> items) {
        return String.join(of("list.and"), items);
    }

    private String inDigits(String text) {
        return switch (language) {
            case EN -> text;
            case AR ->
                text.chars()
                        .map(c -> c >= '0' && c <= '9' ? c - '0' + '٠' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        };
    }
}

package org.endstate.evidence.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which texts name times.
 *
 * @param form matches the whole expression
 * @param meaning what a match stands for; empty where it is no time after all
 */
record DateRule(Pattern form, Meaning meaning) {

    /** Reads a match. */
    @FunctionalInterface
    interface Meaning {
        Optional<Period> of(Matcher match, Moment moment);
    }

    static DateRule of(String form, Meaning meaning) {
        return new DateRule(Pattern.compile(form, Pattern.UNICODE_CHARACTER_CLASS), meaning);
    }
}

package org.endstate.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the text between the parties. All are equally authentic. */
public enum Language {
    EN,
    AR;

    /** The language with this ISO 639-1 code. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The ISO 639-1 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its script runs from right to left. */
    public boolean isRightToLeft() {
        return this == AR;
    }
}

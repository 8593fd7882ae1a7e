package org.endstate.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A term that stands for the same thing in every language of a text: whoever says it in one has to say it in the other.
 *
 * @param forms for each language at least one way to write it
 */
public record DefinedTerm(Map<Language, List<String>> forms) {

    public DefinedTerm {
        EnumMap<Language, List<String>> copy = new EnumMap<>(Language.class);
        forms.forEach((language, written) -> copy.put(language, List.copyOf(written)));
        forms = Collections.unmodifiableMap(copy);
        for (Language language : Language.values()) {
            List<String> written = forms.getOrDefault(language, List.of());
            if (written.isEmpty() || written.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("The defined term " + forms + " has no form in [" + language
                        + "].\nMaybe its translation has not been entered.");
            }
        }
    }

    /** Of a term with one form in each language. */
    public static DefinedTerm of(String en, String ar) {
        return new DefinedTerm(Map.of(Language.EN, List.of(en), Language.AR, List.of(ar)));
    }

    /** How it may be written in a language. */
    public List<String> in(Language language) {
        return forms.getOrDefault(language, List.of());
    }

    /** What it is called: its first form in the first language. */
    public String name() {
        return in(Language.EN).getFirst();
    }
}

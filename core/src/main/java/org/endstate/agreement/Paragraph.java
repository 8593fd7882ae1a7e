package org.endstate.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A paragraph of the text between the parties.
 *
 * @param id stays the same from version to version and is unique in the text
 * @param words in at least one language; none is blank
 */
public record Paragraph(String id, Map<Language, String> words) {

    public Paragraph {
        words = copy(words);
        if (id.isBlank() || words.isEmpty() || words.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The paragraph [" + id + "] has no id, no words or blank ones " + words
                    + ".\nMaybe leave a language out instead of leaving it blank.");
        }
    }

    private static Map<Language, String> copy(Map<Language, String> words) {
        EnumMap<Language, String> copy = new EnumMap<>(Language.class);
        copy.putAll(words);
        return Collections.unmodifiableMap(copy);
    }

    /** The words in a language; empty where it has none. */
    public Optional<String> find(Language language) {
        return Optional.ofNullable(words.get(language));
    }
}

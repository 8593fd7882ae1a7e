package org.endstate.report.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.endstate.agreement.Language;

/**
 * One part of a statement in every language, side by side.
 *
 * @param anchor by which the languages of a stated item find each other; empty of everything else
 * @param text its words; may hold line ends
 * @param reference where it stands in the record; empty strings where it is not of the record
 */
public record Row(Role role, String anchor, Map<Language, String> text, Map<Language, String> reference) {

    public Row {
        text = Collections.unmodifiableMap(new EnumMap<>(text));
        reference = Collections.unmodifiableMap(new EnumMap<>(reference));
    }

    /** What a row is. */
    public enum Role {
        TITLE,
        DISCLAIMER,
        INTRODUCTION,
        ITEM,
        HEADING,
        NOTE
    }

    static Row of(Role role, Function<Language, String> text) {
        return new Row(role, "", each(text), each(language -> ""));
    }

    static Map<Language, String> each(Function<Language, String> text) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, text.apply(language));
        }
        return all;
    }

    /** The words in a language. */
    public String in(Language language) {
        return text.getOrDefault(language, "");
    }

    /** The reference in a language; empty where there is none. */
    public String referenceIn(Language language) {
        return reference.getOrDefault(language, "");
    }
}

package org.endstate.web;

import java.text.MessageFormat;
import java.util.Locale;

/** A language of the workbench: its words, and which way it runs. The first part of every address. */
public enum Language {
    EN("ltr", "English", "en"),
    AR("rtl", "العربية", "ar-u-nu-arab");

    private final String direction;
    private final String ownName;
    private final Locale locale;
    private final Locale numbers;
    private final Words words;

    Language(String direction, String ownName, String numbers) {
        this.direction = direction;
        this.ownName = ownName;
        locale = Locale.forLanguageTag(code());
        this.numbers = Locale.forLanguageTag(numbers);
        words = new Words(locale);
    }

    /** The language of this code; English for one that is not known. */
    public static Language of(String code) {
        return code.equals("ar") ? AR : EN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }

    /** How it writes numbers. Said explicitly: what Java takes for the digits of Arabic differs between releases. */
    public Locale numbers() {
        return numbers;
    }

    public String direction() {
        return direction;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** A name as it stands in a sentence, set apart so that it does not disturb the direction of the line. */
    public String apart(String name) {
        return this == AR ? "\u2068" + name + "\u2069" : name;
    }

    public Language other() {
        return this == EN ? AR : EN;
    }

    /** The words with this key, the arguments filled in; those that are numbers in the digits of the language. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(words.get(key), numbers).format(arguments);
    }
}

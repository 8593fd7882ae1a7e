package org.endstate.web;

import java.text.MessageFormat;
import java.util.Locale;

/** A language of the workbench: its words, and which way it runs. The first part of every address. */
public enum Language {
    EN("ltr", "English"),
    AR("rtl", "العربية");

    private final String direction;
    private final String ownName;
    private final Locale locale;
    private final Words words;

    Language(String direction, String ownName) {
        this.direction = direction;
        this.ownName = ownName;
        locale = Locale.forLanguageTag(code());
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

    public String direction() {
        return direction;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == EN ? AR : EN;
    }

    /** The words with this key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(words.get(key), locale).format(arguments);
    }
}

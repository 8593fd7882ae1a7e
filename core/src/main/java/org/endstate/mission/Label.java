package org.endstate.mission;

/**
 * A name or statement in the commission's languages.
 *
 * @param en English text, never blank
 * @param ar Arabic text; empty where no translation has been entered
 */
public record Label(String en, String ar) {

    public Label {
        if (en.isBlank()) {
            throw new IllegalArgumentException("A label has no English text.\nMaybe the name was left empty.");
        }
    }

    public static Label of(String en) {
        return new Label(en, "");
    }

    /** The text in the language with this ISO 639-1 code; English where the translation is missing. */
    public String in(String language) {
        return language.equals("ar") && !ar.isBlank() ? ar : en;
    }

    @Override
    public String toString() {
        return en;
    }
}

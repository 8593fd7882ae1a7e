package org.endstate.formats.schema;

/**
 * A kind of thing that has ids.
 *
 * @param singular as messages say it
 * @param section the key of the list in which such things are defined
 * @param pattern regular expression of such ids
 */
public record Kind(String singular, String section, String pattern) {

    static final String ID = "[a-z0-9][a-z0-9-]*";

    /** A kind whose ids are made of small letters, digits and hyphens. */
    public static Kind of(String singular, String section) {
        return new Kind(singular, section, ID);
    }

    /** A kind whose ids may have capitals too. */
    public static Kind withCapitals(String singular, String section) {
        return new Kind(singular, section, "[A-Za-z0-9][A-Za-z0-9-]*");
    }

    boolean fits(String id) {
        return id.length() <= 80 && id.matches(pattern);
    }
}

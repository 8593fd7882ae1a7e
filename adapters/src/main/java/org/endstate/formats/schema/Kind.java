package org.endstate.formats.schema;

import java.util.regex.Pattern;

/**
 * A kind of thing that has ids.
 *
 * @param singular as messages say it
 * @param section the key of the list in which such things are defined
 * @param capitals whether its ids may have capitals
 */
public record Kind(String singular, String section, boolean capitals) {

    private static final Pattern SMALL = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern ANY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final int LONGEST = 80;

    /** A kind whose ids are made of small letters, digits and hyphens. */
    public static Kind of(String singular, String section) {
        return new Kind(singular, section, false);
    }

    /** A kind whose ids may have capitals too. */
    public static Kind withCapitals(String singular, String section) {
        return new Kind(singular, section, true);
    }

    /** What its ids are made of. */
    Pattern pattern() {
        return capitals ? ANY : SMALL;
    }

    boolean fits(String id) {
        return id.length() <= LONGEST && pattern().matcher(id).matches();
    }
}

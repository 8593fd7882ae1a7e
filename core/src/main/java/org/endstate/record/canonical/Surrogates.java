package org.endstate.record.canonical;

/** Half a surrogate pair has no bytes in UTF-8, so two programs would hash it differently. */
final class Surrogates {

    private Surrogates() {}

    static boolean whole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    static void check(String text) {
        if (!whole(text)) {
            throw new IllegalArgumentException("A text of JSON holds half a surrogate pair.");
        }
    }
}

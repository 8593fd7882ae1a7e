package org.endstate.record.canonical;

/** Half a surrogate pair has no bytes in UTF-8, so two programs would hash it differently. */
final class Surrogates {

    private Surrogates() {}

    static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static void check(String text) {
        if (!whole(text)) {
            throw new IllegalArgumentException("A text of JSON holds half a surrogate pair.");
        }
    }
}

package org.endstate.web.page;

/** Digits as people type them. */
public final class Digits {

    private Digits() {}

    /** The text with every decimal digit, of whatever script, as 0 to 9, and without space around it. */
    public static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.strip()
                .codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

package org.endstate.web.evidence;

/** Numbers written in either system of digits. */
final class Digits {

    private Digits() {}

    /** The same with the digits 0 to 9, a point before decimals, and no marks between thousands. */
    static String latin(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
            } else if (c == '\u066B') {
                out.append('.');
            } else if (c != ',' && c != '\u066C') {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}

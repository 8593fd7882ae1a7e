package org.endstate.formats.text;

/** Text of a user's file as messages show it: in quotes, on one line, never long. */
public final class Quoted {

    private static final int LONGEST = 48;

    private Quoted() {}

    /** The text in single quotes, shortened, with what cannot be printed replaced. */
    public static String of(String text) {
        return "'" + brief(text) + "'";
    }

    private static String brief(String text) {
        int[] shown =
                text.codePoints().limit(LONGEST + 1).map(Quoted::printable).toArray();
        return shown.length <= LONGEST ? new String(shown, 0, shown.length) : new String(shown, 0, LONGEST - 1) + "…";
    }

    /** The code point itself, or a stand-in of the same width for one that would break a line of output. */
    static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE, Character.FORMAT -> '�';
            default -> codePoint;
        };
    }
}

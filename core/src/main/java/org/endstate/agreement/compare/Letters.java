package org.endstate.agreement.compare;

import java.util.Arrays;

/**
 * A text in one spelling, so that it can be searched: digits 0 to 9, without the vowel signs and the stretching stroke
 * of Arabic, one form for each letter that is spelled in several. It still knows where every character stood.
 */
final class Letters {

    private static final String SPELLED = "أإآٱىةؤئ٬٫";
    private static final String PLAIN = "ااااي\u0647وي,.";
    private static final char STROKE = 'ـ';

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[0];

    Letters(String original) {
        this.original = original;
        places = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c != STROKE && Character.getType(c) != Character.NON_SPACING_MARK) {
                places[text.length()] = i;
                text.append(plain(c));
            }
        }
        places = Arrays.copyOf(places, text.length() + 1);
        places[text.length()] = original.length();
    }

    /** The text in one spelling. */
    static String plain(String text) {
        return new Letters(text).text();
    }

    private static char plain(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        int spelled = SPELLED.indexOf(c);
        return spelled < 0 ? c : PLAIN.charAt(spelled);
    }

    String text() {
        return text.toString();
    }

    /** What stands in the original between two places of the plain text. */
    String written(int from, int to) {
        return original.substring(places[from], places[to]).strip();
    }

    /** Makes a stretch blank, so that nothing is found in it again. */
    void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}

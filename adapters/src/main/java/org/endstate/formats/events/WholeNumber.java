package org.endstate.formats.events;

import java.util.OptionalInt;

/** Whole numbers as event data write them: {@code 97}, and {@code 97.0} where another program has been at work. */
final class WholeNumber {

    private WholeNumber() {}

    /** The number of at least 0 and at most the largest; empty for anything else. */
    static OptionalInt find(String text, int largest) {
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        if (end == 0 || end > 9 || point >= 0 && !isZeros(text, point + 1)) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = 10 * number + digit;
        }
        return number <= largest ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static boolean isZeros(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return text.length() > from;
    }
}

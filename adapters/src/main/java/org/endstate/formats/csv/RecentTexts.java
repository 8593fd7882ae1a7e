package org.endstate.formats.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of signs, the same object for the same text as lately: most columns repeat few texts many times. For a
 * column that does not, such as ids, it gives up after a while.
 */
final class RecentTexts {

    private static final int PLACES = 1 << 11;
    private static final int TRIAL = 1 << 12;

    private final @Nullable Known[] known = new Known[PLACES];
    private int asked;
    private int found;

    private static final class Known {
        private final char[] signs;
        private final String text;

        Known(char[] signs) {
            this.signs = signs;
            this.text = new String(signs);
        }
    }

    String text(char[] buffer, int from, int to) {
        if (asked >= TRIAL && 2 * found < asked) {
            return new String(buffer, from, to - from);
        }
        asked += asked <= TRIAL ? 1 : 0;
        int place = place(buffer, from, to);
        @Nullable Known before = known[place];
        if (before != null && Arrays.equals(before.signs, 0, before.signs.length, buffer, from, to)) {
            found += asked <= TRIAL ? 1 : 0;
            return before.text;
        }
        Known now = new Known(Arrays.copyOfRange(buffer, from, to));
        known[place] = now;
        return now.text;
    }

    private static int place(char[] buffer, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}

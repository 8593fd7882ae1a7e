package org.endstate.formats.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known word that a mistyped one was probably meant to be.
 *
 * <p>Distance: insertions, deletions, replacements and swaps of neighbours (optimal string alignment; Damerau, "A
 * technique for computer detection and correction of spelling errors", CACM 7(3), 1964), upper and lower case alike. A
 * word is near if at most a third of its letters would have to change.
 */
public final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /** The nearest of the known words, the first in alphabetical order among equals; empty if none is near. */
    public static Optional<String> to(String typed, Collection<String> known) {
        String word = typed.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        if (word.isEmpty() || word.length() > LONGEST) {
            return nearest;
        }
        int least = Integer.MAX_VALUE;
        for (String candidate : known.stream().sorted().toList()) {
            int limit = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
            if (Math.abs(candidate.length() - word.length()) <= limit) {
                int distance = distance(word, candidate.toLowerCase(Locale.ROOT));
                if (distance <= limit && distance < least) {
                    least = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (swapped(a, b, i, j)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}

package org.endstate.formats.events;

import java.util.HashMap;
import java.util.Map;

/** Where each id of an event was first met. Ids that are numbers, as nearly all are, take twelve bytes. */
final class SeenIds {

    private static final int FREE = 0;

    private long[] numbers = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;
    private final Map<String, Integer> others = new HashMap<>();

    /** The line in which the id was met before; 0 if it was not, and then this line is remembered. */
    int put(String id, int line) {
        if (!isNumber(id)) {
            Integer before = others.putIfAbsent(id, line);
            return before == null ? FREE : before;
        }
        if (2 * size > numbers.length) {
            grow();
        }
        long number = Long.parseLong(id);
        int at = place(number, numbers, lines);
        if (lines[at] != FREE) {
            return lines[at];
        }
        numbers[at] = number;
        lines[at] = line;
        size++;
        return FREE;
    }

    /** Leading zeros make another id of the same number, so such an id stays text. */
    private static boolean isNumber(String id) {
        if (id.isEmpty() || id.length() > 18 || id.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int place(long number, long[] numbers, int[] lines) {
        int mask = numbers.length - 1;
        int at = (int) ((number * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (lines[at] != FREE && numbers[at] != number) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] moreNumbers = new long[2 * numbers.length];
        int[] moreLines = new int[2 * lines.length];
        for (int i = 0; i < numbers.length; i++) {
            if (lines[i] != FREE) {
                int at = place(numbers[i], moreNumbers, moreLines);
                moreNumbers[at] = numbers[i];
                moreLines[at] = lines[i];
            }
        }
        numbers = moreNumbers;
        lines = moreLines;
    }
}

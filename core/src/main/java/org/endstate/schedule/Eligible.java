package org.endstate.schedule;

import java.util.Arrays;

/** The activities that may be asked whether they start, as one bit per rank in the order of priority. */
final class Eligible {

    private final long[] bits;
    private final int[] rank;
    private int[] order = {};
    private int from;

    Eligible(int activities) {
        bits = new long[(activities >>> 6) + 1];
        rank = new int[activities];
    }

    void reset(int[] priority) {
        order = priority;
        Arrays.fill(bits, 0);
        for (int at = 0; at < order.length; at++) {
            rank[order[at]] = at;
        }
    }

    /** Adds an activity; one of a higher rank than those asked so far is asked next. */
    void add(int activity) {
        int at = rank[activity];
        bits[at >>> 6] |= 1L << at;
        from = Math.min(from, at);
    }

    void remove(int activity) {
        int at = rank[activity];
        bits[at >>> 6] &= ~(1L << at);
    }

    void rewind() {
        from = 0;
    }

    /** The next activity to ask, in the order of priority; -1 when all have been asked. */
    int next() {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & (-1L << from);
        while (rest == 0) {
            if (++word >= bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        from = at + 1;
        return order[at];
    }
}

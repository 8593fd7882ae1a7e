package org.endstate.schedule;

import java.util.Arrays;

/**
 * The activities that may be asked whether they start, as one bit per rank in the order of priority. One that a
 * resource blocks is set aside until some of that resource is freed.
 */
final class Eligible {

    private final int words;
    private final long[] bits;
    private final long[] blocked;
    private final boolean[] anyBlocked;
    private final int[] rank;
    private int[] order = {};
    private int from;

    Eligible(int activities, int resources) {
        words = (activities >>> 6) + 1;
        bits = new long[words];
        blocked = new long[words * resources];
        anyBlocked = new boolean[resources];
        rank = new int[activities];
    }

    void reset(int[] priority) {
        order = priority;
        Arrays.fill(bits, 0);
        Arrays.fill(blocked, 0);
        Arrays.fill(anyBlocked, false);
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

    /** Sets the activity aside until the resource is freed. */
    void block(int activity, int resource) {
        int at = rank[activity];
        bits[at >>> 6] &= ~(1L << at);
        blocked[resource * words + (at >>> 6)] |= 1L << at;
        anyBlocked[resource] = true;
    }

    /** Whether the activity is set aside. */
    boolean isBlocked(int activity) {
        int at = rank[activity];
        for (int word = at >>> 6; word < blocked.length; word += words) {
            if ((blocked[word] >>> at & 1L) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Some of the resource is free again: those it blocked are asked again. */
    void free(int resource) {
        if (anyBlocked[resource]) {
            anyBlocked[resource] = false;
            int base = resource * words;
            for (int word = 0; word < words; word++) {
                bits[word] |= blocked[base + word];
                blocked[base + word] = 0;
            }
            from = 0;
        }
    }

    void remove(int activity) {
        int at = rank[activity];
        for (int word = at >>> 6; word < blocked.length; word += words) {
            blocked[word] &= ~(1L << at);
        }
        bits[at >>> 6] &= ~(1L << at);
    }

    void rewind() {
        from = 0;
    }

    /** The next activity to ask, in the order of priority, no longer among them; -1 when all have been asked. */
    int poll() {
        int word = from >>> 6;
        if (word >= words) {
            return -1;
        }
        long rest = bits[word] & (-1L << from);
        while (rest == 0) {
            if (++word >= words) {
                return -1;
            }
            rest = bits[word];
        }
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        bits[word] &= ~(1L << at);
        from = at + 1;
        return order[at];
    }
}

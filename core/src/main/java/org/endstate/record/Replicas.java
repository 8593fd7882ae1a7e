package org.endstate.record;

import java.util.Arrays;
import java.util.Iterator;

/** Two copies of one record, entry by entry: were two parties shown the same? */
public sealed interface Replicas {

    /**
     * The shorter is the beginning of the longer.
     *
     * @param shared entries in both
     * @param left entries only in the first
     * @param right entries only in the second
     */
    record Same(long shared, long left, long right) implements Replicas {}

    /**
     * Different entries stand at the same place: a split view. Both lines are kept; either may be the honest one.
     *
     * @param entry the first that differs
     */
    record Split(long entry) implements Replicas {}

    /** The records are of different origins. */
    record Strangers() implements Replicas {}

    /** Compares the lines of two records; checkpoints, which parties add at different times, are passed over. */
    static Replicas compare(Iterator<byte[]> left, Iterator<byte[]> right) {
        if (!left.hasNext() || !right.hasNext() || !Arrays.equals(left.next(), right.next())) {
            return new Strangers();
        }
        Entries first = new Entries(left);
        Entries second = new Entries(right);
        for (long shared = 0; ; shared++) {
            byte[] one = first.next();
            byte[] other = second.next();
            if (one.length == 0 || other.length == 0) {
                return new Same(shared, first.rest(one), second.rest(other));
            }
            if (!Arrays.equals(one, other)) {
                return new Split(shared);
            }
        }
    }

    /** The lines that are entries; an empty one after the last. */
    record Entries(Iterator<byte[]> lines) {

        private static final byte[] NONE = new byte[0];

        byte[] next() {
            while (lines.hasNext()) {
                byte[] line = lines.next();
                if (line.length > 0 && line[0] != '>') {
                    return line;
                }
            }
            return NONE;
        }

        long rest(byte[] already) {
            long count = already.length > 0 ? 1 : 0;
            while (next().length > 0) {
                count++;
            }
            return count;
        }
    }
}

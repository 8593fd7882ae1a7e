package org.endstate.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a record is kept while it grows. Only ever adds; safe for many threads; the order of all entries is total.
 *
 * <p>Every failure to keep is thrown: what was not acknowledged may be sent again under the same id.
 */
public interface LedgerStore extends AutoCloseable {

    /** The name of the record. */
    String origin();

    /**
     * Puts drafts down, in this order and all or none; when the call returns they survive a crash. A draft whose id is
     * in the record already is not put down again: its entry is returned where the draft is the same, and refused with
     * {@link IllegalArgumentException} where it differs. A time before the last entry's is refused likewise.
     */
    List<Entry> append(List<Draft> drafts);

    /** Keeps a checkpoint, or more signatures under one; refuses one whose size or root is not that of the entries. */
    void checkpoint(Checkpoint checkpoint, SignedNote note);

    /** How many entries there are. */
    long size();

    /** Gives the lines of the record as {@link RecordText} describes them, as they stand at one moment. */
    void lines(Consumer<byte[]> sink);

    /** Gives the bytes of the entries from one place up to, and without, another; fewer where there are fewer. */
    default void entries(long from, long to, Consumer<byte[]> sink) {
        checkRange(from, to);
        List<byte[]> entries = new ArrayList<>();
        lines(line -> {
            if (line[0] == '{') {
                entries.add(line);
            }
        });
        entries.stream().skip(from).limit(to - from).forEach(sink);
    }

    /** Refuses a range that is none. */
    static void checkRange(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("The places from [" + from + "] to [" + to + "] are no range.");
        }
    }

    @Override
    void close();
}

package org.endstate.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Checkpoint;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.MerkleLog;
import org.endstate.record.canonical.Reading;

/**
 * What memory knows of a record: its tree, and where the next entry goes. Ahead of the database while a transaction is
 * open, so it is thrown away with a transaction that fails. Not thread-safe.
 */
final class LedgerTip {

    private final MerkleLog log = new MerkleLog();
    private Entry.Place next;
    private Instant latest = Instant.MIN;

    LedgerTip(String origin) {
        next = Entry.Place.first(origin);
    }

    long size() {
        return log.size();
    }

    Entry.Place next() {
        return next;
    }

    /** The root over the first entries. */
    ContentHash root(long of) {
        return log.root(Math.toIntExact(of));
    }

    boolean holds(Checkpoint checkpoint) {
        return checkpoint.size() <= size() && checkpoint.root().equals(root(checkpoint.size()));
    }

    /** Takes in what others have added. */
    void catchUp(LedgerTables tables) throws SQLException {
        tables.entries(next.seq(), Long.MAX_VALUE, bytes -> follow(entry(bytes), bytes));
    }

    private void follow(Entry entry, byte[] bytes) {
        log.add(bytes);
        next = entry.next();
        latest = entry.draft().time();
    }

    /** Puts down an entry that stands at the next place. */
    void put(Entry entry, byte[] bytes, LedgerTables tables) throws SQLException {
        tables.add(entry, bytes);
        follow(entry, bytes);
    }

    /** Puts drafts down; checks all of them before the first. */
    List<Entry> put(List<Draft> drafts, LedgerTables tables) throws SQLException {
        Map<Draft, Optional<Entry>> all = checked(drafts, tables);
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<Draft, Optional<Entry>> one : all.entrySet()) {
            entries.add(
                    one.getValue().isPresent()
                            ? one.getValue().orElseThrow()
                            : put(new Entry(next, one.getKey()), tables));
        }
        return entries;
    }

    private Entry put(Entry entry, LedgerTables tables) throws SQLException {
        put(entry, entry.bytes(), tables);
        return entry;
    }

    /** Each draft with the entry that it is already. */
    private Map<Draft, Optional<Entry>> checked(List<Draft> drafts, LedgerTables tables) throws SQLException {
        Map<String, Draft> named = new LinkedHashMap<>();
        Map<Draft, Optional<Entry>> all = new LinkedHashMap<>();
        Instant time = latest;
        for (Draft draft : drafts) {
            if (named.put(draft.id(), draft) != null) {
                throw new IllegalArgumentException("The id [" + draft.id() + "] is given twice in one call.");
            }
            Optional<Entry> before = known(draft, tables);
            if (before.isEmpty() && draft.time().isBefore(time)) {
                throw new IllegalArgumentException(
                        "The time [" + draft.time() + "] is before that of the last entry, " + time + ".");
            }
            time = before.isEmpty() ? draft.time() : time;
            all.put(draft, before);
        }
        return all;
    }

    private static Optional<Entry> known(Draft draft, LedgerTables tables) throws SQLException {
        Optional<Entry> before = tables.find(draft.id()).map(LedgerTip::entry);
        if (before.isPresent() && !before.orElseThrow().draft().equals(draft)) {
            throw new IllegalArgumentException("The id [" + draft.id() + "] belongs to another entry already.");
        }
        return before;
    }

    private static Entry entry(byte[] bytes) {
        return switch (Entry.read(bytes)) {
            case Reading.Complete<Entry>(Entry entry) -> entry;
            case Reading.Refused<Entry>(int at, String what) ->
                throw new IllegalStateException("The database holds an entry that is none: " + what);
        };
    }
}

package org.endstate.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.endstate.record.Checkpoint;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.LedgerStore;
import org.endstate.record.MerkleLog;
import org.endstate.record.RecordLines;
import org.endstate.record.SignedNote;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.Reading;

/**
 * A record in one SQLite file. Commits are written through to the disk, many appends in one; other processes may append
 * to the same file. Triggers in the database refuse to change or delete.
 */
public final class SqliteLedger implements LedgerStore {

    private final String origin;
    private final Path file;
    private final LedgerTables tables;
    private final GroupedAppends<List<Draft>> appends;
    private MerkleLog log = new MerkleLog();
    private Entry.Place next;
    private Instant latest = Instant.MIN;

    private SqliteLedger(Path file, String origin, LedgerTables tables) throws SQLException {
        this.file = file;
        this.origin = origin;
        this.tables = tables;
        this.next = Entry.Place.first(origin);
        catchUp();
        tables.commit();
        this.appends = new GroupedAppends<>("record " + origin, this::keep);
    }

    /** Opens the record of this origin, or begins it; refuses a file that holds another. */
    public static SqliteLedger open(Path file, String origin) {
        LedgerTables tables = null;
        try {
            tables = LedgerTables.toWrite(file);
            tables.begin();
            tables.migrate();
            Optional<String> found = tables.origin();
            if (found.isEmpty()) {
                tables.name(origin);
            } else if (!found.orElseThrow().equals(origin)) {
                throw new IllegalArgumentException(
                        "The file [" + file + "] holds the record [" + found.orElseThrow() + "], not " + origin + ".");
            }
            return new SqliteLedger(file, origin, tables);
        } catch (SQLException | RuntimeException e) {
            if (tables != null) {
                tables.close();
            }
            throw e instanceof RuntimeException thrown ? thrown : failed((SQLException) e);
        }
    }

    /**
     * Makes a new record of a file that {@link #lines} wrote; the lines are verified first, and all or none are kept.
     */
    public static SqliteLedger restore(Path file, Path backup) throws IOException {
        Verdict verdict;
        try (RecordLines lines = RecordFile.open(backup)) {
            verdict = lines.verify(Set.of());
        }
        if (!verdict.sound()) {
            throw new IllegalArgumentException("The backup [" + backup + "] is not in order: "
                    + verdict.findings().getFirst() + "\nMaybe run endstate verify on it.");
        }
        List<Draft> drafts = new ArrayList<>();
        try (RecordLines lines = RecordFile.open(backup)) {
            lines.forEachRemaining(line -> {
                if (Entry.read(line) instanceof Reading.Complete<Entry>(Entry entry)) {
                    drafts.add(entry.draft());
                }
            });
        }
        SqliteLedger ledger = open(file, verdict.origin());
        ledger.append(drafts);
        verdict.checkpoints().forEach(held -> ledger.checkpoint(held.checkpoint(), held.note()));
        return ledger;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        List<Entry> entries = new ArrayList<>();
        for (Object entry : (List<?>) appends.await(List.copyOf(drafts))) {
            entries.add((Entry) entry);
        }
        return entries;
    }

    /** Keeps a group of appends in one commit. Only the refused ones fail alone; if the commit fails, all do. */
    private synchronized void keep(List<GroupedAppends.Work<List<Draft>>> group) {
        Map<CompletableFuture<Object>, Object> answers = new LinkedHashMap<>();
        try {
            tables.begin();
            catchUp();
            for (GroupedAppends.Work<List<Draft>> work : group) {
                try {
                    answers.put(work.done(), put(work.what()));
                } catch (IllegalArgumentException refused) {
                    work.done().completeExceptionally(refused);
                }
            }
            tables.commit();
        } catch (SQLException e) {
            forget();
            throw failed(e);
        }
        answers.forEach(CompletableFuture::complete);
    }

    /** Checks all drafts of a call before the first is put down. */
    private List<Entry> put(List<Draft> drafts) throws SQLException {
        List<Optional<Entry>> known = new ArrayList<>();
        Map<String, Draft> named = new LinkedHashMap<>();
        Instant time = latest;
        for (Draft draft : drafts) {
            Optional<Entry> before = known(draft);
            known.add(before);
            if (named.put(draft.id(), draft) != null) {
                throw new IllegalArgumentException("The id [" + draft.id() + "] is given twice in one call.");
            }
            if (before.isEmpty() && draft.time().isBefore(time)) {
                throw new IllegalArgumentException(
                        "The time [" + draft.time() + "] is before that of the last entry, " + time + ".");
            }
            time = before.isEmpty() ? draft.time() : time;
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            entries.add(known.get(i).isPresent() ? known.get(i).orElseThrow() : put(drafts.get(i)));
        }
        return entries;
    }

    private Optional<Entry> known(Draft draft) throws SQLException {
        Optional<Entry> before = tables.find(draft.id()).map(SqliteLedger::entry);
        if (before.isPresent() && !before.orElseThrow().draft().equals(draft)) {
            throw new IllegalArgumentException("The id [" + draft.id() + "] belongs to another entry already.");
        }
        return before;
    }

    private Entry put(Draft draft) throws SQLException {
        Entry entry = new Entry(next, draft);
        byte[] bytes = entry.bytes();
        tables.add(entry, bytes);
        follow(entry, bytes);
        return entry;
    }

    private void follow(Entry entry, byte[] bytes) {
        log.add(bytes);
        next = entry.next();
        latest = entry.draft().time();
    }

    /** Takes in what another process has added. */
    private void catchUp() throws SQLException {
        tables.entries(next.seq(), bytes -> follow(entry(bytes), bytes));
    }

    /** After a failed commit nothing in memory can be relied on. */
    private void forget() {
        log = new MerkleLog();
        next = Entry.Place.first(origin);
        latest = Instant.MIN;
        try {
            tables.rollback();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Entry entry(byte[] bytes) {
        return switch (Entry.read(bytes)) {
            case Reading.Complete<Entry>(Entry entry) -> entry;
            case Reading.Refused<Entry>(int at, String what) ->
                throw new IllegalStateException("The database holds an entry that is none: " + what);
        };
    }

    @Override
    public synchronized void checkpoint(Checkpoint checkpoint, SignedNote note) {
        try {
            tables.begin();
            catchUp();
            boolean ours = checkpoint.origin().equals(origin) && note.text().equals(checkpoint.text());
            if (!ours
                    || checkpoint.size() > log.size()
                    || !checkpoint.root().equals(log.root((int) checkpoint.size()))) {
                tables.rollback();
                throw new IllegalArgumentException("The checkpoint [" + checkpoint + "] is not of this record.");
            }
            tables.add(checkpoint, note);
            tables.commit();
        } catch (SQLException e) {
            forget();
            throw failed(e);
        }
    }

    @Override
    public synchronized long size() {
        return log.size();
    }

    @Override
    public void lines(Consumer<byte[]> sink) {
        try (LedgerTables snapshot = LedgerTables.toRead(file)) {
            snapshot.begin();
            snapshot.lines(sink);
            snapshot.rollback();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        appends.close();
        tables.close();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The record could not be kept or read: " + e.getMessage(), e);
    }
}

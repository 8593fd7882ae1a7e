package org.endstate.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.endstate.record.Checkpoint;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.LedgerStore;
import org.endstate.record.RecordLines;
import org.endstate.record.SignedNote;
import org.endstate.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A record in a database. Commits are written through to the disk, many appends in one; other processes may append to
 * the same record. Triggers in the database refuse to change or delete. After a failed commit, or where the database
 * was away, the next call connects anew and reads what is there.
 */
public abstract sealed class DatabaseLedger implements LedgerStore permits SqliteLedger, PostgresLedger {

    private final Database database;
    private final String origin;
    private final GroupedAppends<List<Draft>> appends;
    private LedgerTip tip;
    private @Nullable LedgerTables connected;
    private boolean closed;

    /**
     * Opens the record of this origin, or begins it.
     *
     * @param copy what it is to begin with, all or none; where there is one, no record may be there yet
     */
    DatabaseLedger(Database database, String origin, Optional<RecordLines> copy) {
        this.database = database;
        this.origin = origin;
        this.tip = new LedgerTip(origin);
        transact(tables -> begin(tables, copy));
        this.appends = new GroupedAppends<>("record " + origin, this::keep);
    }

    private boolean begin(LedgerTables tables, Optional<RecordLines> copy) throws SQLException {
        tables.migrate();
        Optional<String> found = tables.origin();
        if (found.isEmpty()) {
            tables.name(origin);
        } else if (copy.isPresent()) {
            throw new IllegalArgumentException("The database [" + database + "] holds the record ["
                    + found.orElseThrow() + "] already.\nMaybe import into it, or choose another.");
        } else if (!found.orElseThrow().equals(origin)) {
            throw new IllegalArgumentException("The database [" + database + "] holds the record ["
                    + found.orElseThrow() + "], not " + origin + ".");
        }
        tip.catchUp(tables);
        if (copy.isPresent()) {
            new Extension(tables, tip, origin).add(copy.orElseThrow());
        }
        return true;
    }

    /** Part of a transaction. */
    @FunctionalInterface
    private interface Step<T> {
        T run(LedgerTables tables) throws SQLException;
    }

    /** One transaction, all or nothing. */
    private synchronized <T> T transact(Step<T> step) {
        boolean kept = false;
        try {
            LedgerTables tables = connected();
            tables.begin();
            T result = step.run(tables);
            tables.commit();
            kept = true;
            return result;
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            if (!kept) {
                forget();
            }
        }
    }

    private LedgerTables connected() throws SQLException {
        if (closed) {
            throw new IllegalStateException("The record is closed.");
        }
        LedgerTables tables = connected == null ? LedgerTables.of(database) : connected;
        connected = tables;
        return tables;
    }

    /** Nothing in memory can be relied on, nor perhaps the connection. Closing ends an open transaction unkept. */
    private void forget() {
        tip = new LedgerTip(origin);
        LedgerTables tables = connected;
        connected = null;
        try {
            if (tables != null) {
                tables.close();
            }
        } catch (SQLException alreadyGone) {
            // The server ends what it did not commit when the connection is gone.
        }
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
    private void keep(List<GroupedAppends.Work<List<Draft>>> group) {
        Map<CompletableFuture<Object>, Object> answers = transact(tables -> {
            tip.catchUp(tables);
            Map<CompletableFuture<Object>, Object> entries = new LinkedHashMap<>();
            for (GroupedAppends.Work<List<Draft>> work : group) {
                try {
                    entries.put(work.done(), tip.put(work.what(), tables));
                } catch (IllegalArgumentException refused) {
                    work.done().completeExceptionally(refused);
                }
            }
            return entries;
        });
        answers.forEach(CompletableFuture::complete);
    }

    @Override
    public void checkpoint(Checkpoint checkpoint, SignedNote note) {
        boolean ours = checkpoint.origin().equals(origin) && note.text().equals(checkpoint.text());
        boolean kept = ours
                && transact(tables -> {
                    tip.catchUp(tables);
                    if (tip.holds(checkpoint)) {
                        tables.add(checkpoint, note);
                    }
                    return tip.holds(checkpoint);
                });
        if (!kept) {
            throw new IllegalArgumentException("The checkpoint [" + checkpoint + "] is not of this record.");
        }
    }

    /**
     * Adds what a copy of this record holds beyond it, entries and signatures, all or none. Refuses with
     * {@link IllegalArgumentException} a copy that is not in order, is of another record, or differs in an entry; one
     * that is behind adds no entries.
     */
    public Verdict extend(RecordLines copy) {
        return transact(tables -> {
            tip.catchUp(tables);
            return new Extension(tables, tip, origin).add(copy);
        });
    }

    @Override
    public synchronized long size() {
        if (connected == null) {
            transact(tables -> {
                tip.catchUp(tables);
                return true;
            });
        }
        return tip.size();
    }

    @Override
    public void lines(Consumer<byte[]> sink) {
        try (RecordLines lines = database.lines().orElseThrow()) {
            lines.forEachRemaining(sink);
        }
    }

    @Override
    public void entries(long from, long to, Consumer<byte[]> sink) {
        LedgerStore.checkRange(from, to);
        try (Connection connection = database.toRead()) {
            connection.setAutoCommit(false);
            TableLines.entries(connection, from, to, sink);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        appends.close();
        synchronized (this) {
            closed = true;
            forget();
        }
    }

    static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The record could not be kept or read: " + e.getMessage(), e);
    }
}

package org.endstate.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.endstate.record.Checkpoint;
import org.endstate.record.Entry;
import org.endstate.record.SignedNote;

/** The SQL that adds to a record: one connection, one thread at a time, the transaction in the caller's hands. */
final class LedgerTables implements AutoCloseable {

    private final Connection connection;
    private final Database database;

    private LedgerTables(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
    }

    static LedgerTables of(Database database) throws SQLException {
        return new LedgerTables(database.toWrite(), database);
    }

    void migrate() throws SQLException {
        Migrations.run(connection, database.make());
    }

    Optional<String> origin() throws SQLException {
        return TableLines.origin(connection);
    }

    void name(String origin) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into record (origin) values (?)")) {
            insert.setString(1, origin);
            insert.executeUpdate();
        }
    }

    void add(Entry entry, byte[] bytes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into entry (seq, id, bytes) values (?, ?, ?)")) {
            insert.setLong(1, entry.place().seq());
            insert.setString(2, entry.draft().id());
            insert.setBytes(3, bytes);
            insert.executeUpdate();
        }
    }

    Optional<byte[]> find(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select bytes from entry where id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    /** Gives the entries from one place up to, and without, another, in their order. */
    void entries(long from, long to, Consumer<byte[]> sink) throws SQLException {
        TableLines.entries(connection, from, to, sink);
    }

    void add(Checkpoint checkpoint, SignedNote note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into checkpoint (size, text) values (?, ?) on conflict (size) do nothing")) {
            insert.setLong(1, checkpoint.size());
            insert.setString(2, checkpoint.text());
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into signature (position, size, name, key_id, signature)
                select coalesce(max(position) + 1, 0), ?, ?, ?, ? from signature where true
                on conflict (size, name, key_id) do nothing""")) {
            for (SignedNote.SignatureLine line : note.signatures()) {
                insert.setLong(1, checkpoint.size());
                insert.setString(2, line.name());
                insert.setString(3, line.keyId());
                insert.setString(4, line.signature());
                insert.executeUpdate();
            }
        }
    }

    /** Begins a transaction; no other writes until it ends. */
    void begin() throws SQLException {
        connection.setAutoCommit(false);
        database.lock(connection);
    }

    /** Ends the transaction; {@link Connection#commit} would begin the next, and hold the lock between them. */
    void commit() throws SQLException {
        connection.setAutoCommit(true);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

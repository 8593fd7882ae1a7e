package org.endstate.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.endstate.record.Checkpoint;
import org.endstate.record.Entry;
import org.endstate.record.RecordText;
import org.endstate.record.SignedNote;

/** The SQL of a record: one connection, one thread at a time, the transaction in the caller's hands. */
final class LedgerTables implements AutoCloseable {

    private static final String KEPT = "?journal_mode=WAL&synchronous=FULL&busy_timeout=30000&foreign_keys=on";

    private final Connection connection;

    private LedgerTables(Connection connection) {
        this.connection = connection;
    }

    /** To write: every transaction holds the only write lock from its beginning. */
    static LedgerTables toWrite(Path file) throws SQLException {
        return new LedgerTables(
                DriverManager.getConnection("jdbc:sqlite:" + file + KEPT + "&transaction_mode=IMMEDIATE"));
    }

    /** To read: every transaction sees the record as it stood at its beginning, and hinders nobody. */
    static LedgerTables toRead(Path file) throws SQLException {
        return new LedgerTables(DriverManager.getConnection("jdbc:sqlite:" + file + KEPT));
    }

    void migrate() throws SQLException {
        Migrations.run(connection);
    }

    Optional<String> origin() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select origin from record");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
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

    /** Gives the entries from this one on, in their order. */
    void entries(long from, Consumer<byte[]> sink) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select bytes from entry where seq >= ? order by seq")) {
            select.setLong(1, from);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sink.accept(rows.getBytes(1));
                }
            }
        }
    }

    void add(Checkpoint checkpoint, SignedNote note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into checkpoint (size, text) values (?, ?) on conflict (size) do nothing")) {
            insert.setLong(1, checkpoint.size());
            insert.setString(2, checkpoint.text());
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into signature (size, name, key_id, signature) values (?, ?, ?, ?)
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

    /** Gives the lines of the whole record. */
    void lines(Consumer<byte[]> sink) throws SQLException {
        sink.accept(RecordText.header(origin().orElseThrow()).getBytes(UTF_8));
        try (PreparedStatement select = connection.prepareStatement("""
                select entry.seq, entry.bytes, checkpoint.text
                from entry left join checkpoint on checkpoint.size = entry.seq + 1 order by entry.seq""");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                sink.accept(rows.getBytes(2));
                String text = rows.getString(3);
                if (text != null) {
                    RecordText.lines(new SignedNote(text, signatures(rows.getLong(1) + 1)))
                            .forEach(line -> sink.accept(line.getBytes(UTF_8)));
                }
            }
        }
    }

    private List<SignedNote.SignatureLine> signatures(long size) throws SQLException {
        List<SignedNote.SignatureLine> lines = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select name, key_id, signature from signature where size = ? order by position")) {
            select.setLong(1, size);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(new SignedNote.SignatureLine(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return lines;
    }

    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Ends the transaction; {@link Connection#commit} would begin the next, and hold the lock between them. */
    void commit() throws SQLException {
        connection.setAutoCommit(true);
    }

    void rollback() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The record could not be closed.", e);
        }
    }
}

package org.endstate.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordText;
import org.endstate.record.SignedNote;

/** The lines of the record in a database, as it stood when they were opened. Holds a few hundred of them in memory. */
final class TableLines implements RecordLines {

    private static final int FETCHED = 500;

    private final Connection connection;
    private final ResultSet rows;
    private final Deque<byte[]> ready = new ArrayDeque<>();

    private TableLines(Connection connection, String origin) throws SQLException {
        this.connection = connection;
        ready.add(RecordText.header(origin).getBytes(UTF_8));
        PreparedStatement select = connection.prepareStatement("""
                select entry.seq, entry.bytes, checkpoint.text
                from entry left join checkpoint on checkpoint.size = entry.seq + 1 order by entry.seq""");
        select.setFetchSize(FETCHED);
        rows = select.executeQuery();
    }

    /** Opens the lines of the record, where the database holds one. */
    static Optional<RecordLines> open(Database database) throws SQLException {
        Connection connection = database.toRead();
        try {
            connection.setAutoCommit(false);
            Optional<String> origin = origin(connection);
            if (origin.isPresent()) {
                return Optional.of(new TableLines(connection, origin.orElseThrow()));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** The name of the record in a database; none where it has no tables of ours. */
    static Optional<String> origin(Connection connection) throws SQLException {
        if (!Migrations.done(connection)) {
            return Optional.empty();
        }
        try (PreparedStatement select = connection.prepareStatement("select origin from record");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** Gives the entries from one place up to, and without, another, in their order. */
    static void entries(Connection connection, long from, long to, Consumer<byte[]> sink) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select bytes from entry where seq >= ? and seq < ? order by seq")) {
            select.setFetchSize(FETCHED);
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sink.accept(row.getBytes(1));
                }
            }
        }
    }

    @Override
    public boolean hasNext() {
        try {
            if (ready.isEmpty() && rows.next()) {
                ready.add(rows.getBytes(2));
                String text = rows.getString(3);
                if (text != null) {
                    RecordText.lines(new SignedNote(text, signatures(rows.getLong(1) + 1)))
                            .forEach(line -> ready.add(line.getBytes(UTF_8)));
                }
            }
            return !ready.isEmpty();
        } catch (SQLException e) {
            throw DatabaseLedger.failed(e);
        }
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The record has no more lines.");
        }
        return ready.remove();
    }

    private List<SignedNote.SignatureLine> signatures(long size) throws SQLException {
        List<SignedNote.SignatureLine> lines = new ArrayList<>();
        try (PreparedStatement signed = connection.prepareStatement(
                "select name, key_id, signature from signature where size = ? order by position")) {
            signed.setLong(1, size);
            try (ResultSet row = signed.executeQuery()) {
                while (row.next()) {
                    lines.add(new SignedNote.SignatureLine(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
        return lines;
    }

    @Override
    public boolean brokenOff() {
        return false;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DatabaseLedger.failed(e);
        }
    }
}

package org.endstate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteLedgerTest extends LedgerCopyContract {

    private Path database() {
        return folder.resolve("record.db");
    }

    @Override
    DatabaseLedger open(String origin) {
        return SqliteLedger.open(database(), origin);
    }

    @Override
    DatabaseLedger restore(String origin, RecordLines copy) {
        return SqliteLedger.restore(database(), origin, copy);
    }

    @Override
    RecordPlace place() {
        return DatabasePlace.sqlite(database());
    }

    @Override
    Connection behind() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database());
    }

    /** SQLite deletes what is replaced without asking the triggers on deletion. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert or replace into entry (seq, id, bytes) values (5, 'decision-3', '00')",
                "replace into entry (seq, id, bytes) values (0, 'z', '00')"
            })
    void no_entry_is_replaced(String sql) throws SQLException {
        begin();
        assertRefused(sql, "an ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replace into checkpoint (size, text) values (5, 'z')",
                "replace into signature (position, size, name, key_id, signature)"
                        + " select 99, size, name, key_id, 'z' from signature"
            })
    void no_signature_or_checkpoint_is_replaced(String sql) throws SQLException {
        begin();
        String before = text();
        try (Connection connection = behind();
                Statement statement = connection.createStatement()) {
            catchThrowable(() -> statement.execute(sql));
        }
        assertThat(text()).isEqualTo(before);
    }
}

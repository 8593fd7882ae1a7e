package org.endstate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresLedgerTest extends LedgerCopyContract {

    private final PostgresServer server = PostgresServer.shared();
    private final PostgresAddress address = server.newSchema();

    @Override
    DatabaseLedger open(String origin) {
        return PostgresLedger.open(address, origin);
    }

    @Override
    DatabaseLedger restore(String origin, RecordLines copy) {
        return PostgresLedger.restore(address, origin, copy);
    }

    @Override
    RecordPlace place() {
        return DatabasePlace.postgres(address);
    }

    @Override
    Connection behind() throws SQLException {
        return server.admin(address.text().replaceFirst(".*currentSchema=", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "record", "checkpoint", "signature"})
    void the_database_itself_refuses_to_empty_a_table(String table) throws SQLException {
        begin();
        assertRefused("truncate " + table, "a record only grows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update entry set id = 'z'", "delete from signature", "truncate checkpoint"})
    void the_user_who_appends_has_no_right_to_change_or_delete(String sql) throws SQLException {
        begin();
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_store_that_lost_its_connection_finds_the_record_again() throws SQLException {
        try (DatabaseLedger ledger = open()) {
            ledger.append(List.of(draft("a")));
            server.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'keeper'");
            assertThatThrownBy(() -> ledger.append(List.of(draft("b"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("could not be kept or read");
            ledger.append(List.of(draft("b")));
            assertThat(verify(ledger).findings()).isEmpty();
            assertThat(ledger.size()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes"})
    void a_server_that_may_lose_what_it_acknowledged_is_refused(String setting) throws SQLException {
        server.execute("alter system set " + setting + " = off");
        try {
            reload(setting, "off");
            assertThatThrownBy(this::open).hasMessageContaining("has " + setting + " off");
        } finally {
            server.execute("alter system reset " + setting);
            reload(setting, "on");
        }
    }

    /** A connection made after the server has read its settings again has them. */
    private void reload(String setting, String value) throws SQLException {
        server.execute("select pg_reload_conf()");
        String seen = "";
        while (!seen.equals(value)) {
            try (Connection connection = server.admin("public");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show " + setting)) {
                row.next();
                seen = row.getString(1);
            }
        }
    }
}

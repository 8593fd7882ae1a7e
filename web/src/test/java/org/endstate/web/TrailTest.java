package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail only grows, whoever asks its database for more. */
@OnEveryDatabase
class TrailTest {

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    private void assertRefused(String sql) {
        try (Commission commission = new Commission(folder, make)) {
            commission.administrator();
            String before =
                    commission.rows("select at || who || what from trail").toString();
            JdbcClient tables = JdbcClient.create(commission.databases.tables());

            assertThatThrownBy(() -> tables.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("the trail is never c");
            assertThat(commission.rows("select at || who || what from trail").toString())
                    .isEqualTo(before)
                    .contains("ACCOUNT_OPENED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update trail set who = 'nobody'", "delete from trail where place = 1"})
    void the_database_refuses_to_change_or_cut_it(String sql) {
        assertRefused(sql);
    }

    @Test
    void the_database_refuses_to_empty_it() {
        assertRefused(make == Databases.Make.SQLITE ? "delete from trail" : "truncate trail");
    }

    @Test
    void the_database_refuses_to_put_a_line_in_the_place_of_another() {
        String values = "(place, at, who, what, subject, origin)"
                + (make == Databases.Make.SQLITE ? "" : " overriding system value")
                + " values (1, '', 'nobody', 'SIGNED_IN', '', '')";
        assertRefused(
                make == Databases.Make.SQLITE
                        ? "insert or replace into trail " + values
                        : "insert into trail " + values + " on conflict (place) do update set who = 'nobody'");
    }
}

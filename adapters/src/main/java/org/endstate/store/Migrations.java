package org.endstate.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings a database to the tables of this version, script by script; a script once released is never changed. */
final class Migrations {

    private static final List<String> SCRIPTS = List.of("001-record.sql");

    private Migrations() {}

    /** Runs what is missing, in the transaction that is open; refuses a database of a later version. */
    static void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version > SCRIPTS.size()) {
                throw new IllegalStateException("The database is of version [" + version + "], this program knows "
                        + SCRIPTS.size() + ".\nMaybe use a newer Endstate.");
            }
            for (String script : SCRIPTS.subList(version, SCRIPTS.size())) {
                for (String sql : text(script).split("(?<=;)\n(?=create)")) {
                    statement.execute(sql);
                }
            }
            statement.execute("pragma user_version = " + SCRIPTS.size());
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.getInt(1);
        }
    }

    private static String text(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream("/store/" + script)) {
            if (in == null) {
                throw new IllegalStateException("The script [" + script + "] is not in the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.endstate.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a database to the tables of this version, step by step; a step once released is never changed. Tables are the
 * same script for every make of database; what refuses to change or delete is a script for each.
 */
final class Migrations {

    private static final List<String> STEPS = List.of("001-tables.sql", "002-guards.%s.sql");

    private Migrations() {}

    /** Runs what is missing, in the transaction that is open; refuses a database of a later version. */
    static void run(Connection connection, String make) throws SQLException {
        int version = done(connection) ? version(connection) : 0;
        if (version > STEPS.size()) {
            throw new IllegalStateException("The database is of version [" + version + "], this program knows "
                    + STEPS.size() + ".\nMaybe use a newer Endstate.");
        }
        for (int step = version; step < STEPS.size(); step++) {
            String script = STEPS.get(step).formatted(make);
            run(connection, script, step + 1);
        }
    }

    private static void run(Connection connection, String script, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : text(script).split("(?<=;)\n(?=create|revoke)")) {
                statement.execute(sql);
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into migration (version, script) values (?, ?)")) {
            insert.setInt(1, version);
            insert.setString(2, script);
            insert.executeUpdate();
        }
    }

    /** Whether the database has tables of ours. */
    static boolean done(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "migration", new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(version) from migration");
                ResultSet row = select.executeQuery()) {
            row.next();
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

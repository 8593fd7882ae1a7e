package org.endstate.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One file. With write-ahead log and full synchronisation a commit that returned is on the disk. */
record SqliteDatabase(Path file) implements Database {

    private static final String KEPT = "?journal_mode=WAL&synchronous=FULL&busy_timeout=30000&foreign_keys=on";

    /** Every transaction holds the only write lock from its beginning. */
    @Override
    public Connection toWrite() throws SQLException {
        return DriverManager.getConnection(url() + "&transaction_mode=IMMEDIATE");
    }

    @Override
    public Connection toRead() throws SQLException {
        return DriverManager.getConnection(url());
    }

    private String url() {
        return "jdbc:sqlite:" + file + KEPT;
    }

    @Override
    public void lock(Connection connection) {
        // Held since the transaction began.
    }

    @Override
    public String make() {
        return "sqlite";
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

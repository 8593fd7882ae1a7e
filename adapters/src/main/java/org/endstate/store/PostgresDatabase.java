package org.endstate.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The schema of a PostgreSQL server in which the user's tables are. */
record PostgresDatabase(PostgresAddress address) implements Database {

    private static final int OLDEST = 15;

    /** Any number will do that no other program locks in the same database. */
    private static final long WRITERS = 0x656e647374617465L;

    /** Refuses a server that is too old, or that acknowledges what it has not written through to its disk. */
    @Override
    public Connection toWrite() throws SQLException {
        Connection connection = DriverManager.getConnection(address.url(), address.properties());
        try {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new IllegalArgumentException(
                        "The server [" + this + "] is PostgreSQL " + version + ".\nMaybe use " + OLDEST + " or newer.");
            }
            refuseLossy(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void refuseLossy(Connection connection) throws SQLException {
        for (String setting : new String[] {"fsync", "full_page_writes"}) {
            if (shown(connection, setting).equals("off")) {
                throw new IllegalArgumentException("The server [" + this + "] has " + setting
                        + " off, so a crash can lose or break what it acknowledged.\nMaybe set " + setting
                        + " = on in its postgresql.conf.");
            }
        }
        if (shown(connection, "synchronous_commit").equals("off")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set synchronous_commit = on");
            }
        }
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public Connection toRead() throws SQLException {
        Connection connection = DriverManager.getConnection(address.url(), address.properties());
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + WRITERS + ")");
        }
    }

    @Override
    public String make() {
        return "postgresql";
    }

    @Override
    public String toString() {
        return address.text();
    }
}

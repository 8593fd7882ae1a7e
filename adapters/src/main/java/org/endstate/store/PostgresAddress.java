package org.endstate.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a record is kept on a PostgreSQL server: {@code postgresql://USER@HOST:PORT/DATABASE?OPTIONS}. Port and options
 * may be left out; the options are those of the JDBC driver, such as {@code sslmode=verify-full} or
 * {@code currentSchema=commission}.
 *
 * @param text as it was given
 * @param password where it is not in the driver's {@code .pgpass} file, or not needed
 */
public record PostgresAddress(String text, Optional<String> password) {

    /** How every address begins. */
    public static final String MARK = "postgresql://";

    private static final int PORT = 5432;

    /** Refuses what is no address, and one that holds a password: others can see what a program was called with. */
    public PostgresAddress {
        URI uri = uri(text);
        String user = Objects.requireNonNullElse(uri.getUserInfo(), "");
        if (user.contains(":")) {
            throw new IllegalArgumentException("The address of the database holds a password, which other users of this"
                    + " machine can see.\nMaybe put it in the file .pgpass or the variable PGPASSWORD.");
        }
        if (!text.startsWith(MARK)
                || user.isEmpty()
                || uri.getHost() == null
                || name(uri).isEmpty()) {
            throw wrong(text);
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw wrong(text);
        }
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "The address [" + text + "] is not of the form postgresql://USER@HOST:PORT/DATABASE.");
    }

    private static String name(URI uri) {
        return Objects.requireNonNullElse(uri.getPath(), "").replaceFirst("^/", "");
    }

    /** The same database with this schema for all tables, made where it is missing. */
    public PostgresAddress inSchema(String schema) {
        String name = schema.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        try (Connection connection = DriverManager.getConnection(url(), properties());
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + name);
        } catch (SQLException e) {
            throw new IllegalArgumentException(
                    "The database [" + text + "] cannot be used: " + e.getMessage()
                            + "\nMaybe start the server, or let its administrator make the user and the database.",
                    e);
        }
        String mark = uri(text).getRawQuery() == null ? "?" : "&";
        return new PostgresAddress(text + mark + "currentSchema=" + name, password);
    }

    String url() {
        URI uri = uri(text);
        int port = uri.getPort() < 0 ? PORT : uri.getPort();
        String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "jdbc:postgresql://" + uri.getHost() + ":" + port + "/" + name(uri) + options;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", Objects.requireNonNull(uri(text).getUserInfo()));
        properties.setProperty("ApplicationName", "endstate");
        properties.setProperty("tcpKeepAlive", "true");
        password.ifPresent(secret -> properties.setProperty("password", secret));
        return properties;
    }

    /** Keeps the password to itself. */
    @Override
    public String toString() {
        return text;
    }
}

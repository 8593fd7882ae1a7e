package org.endstate.store;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server of this test run, on a port of its own, its programs unpacked from their Maven artifact. A
 * test that asks for one is skipped where there are no programs for the machine, and nowhere else. PostgreSQL refuses
 * to run as root, so for root it runs as nobody: in a user namespace or, where those are forbidden, by its number.
 */
public final class PostgresServer {

    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    private static final String KEEPER = "keeper";
    private static final int PATIENCE_s = 60;

    private final Path folder;
    private final int port;
    private final AtomicInteger schemas = new AtomicInteger();
    private final AtomicInteger databases = new AtomicInteger();
    private volatile Process server;

    private PostgresServer(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.server = launch();
    }

    /** The one server that all tests share, each in schemas or databases of its own. */
    public static PostgresServer shared() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        assumeThat(machine)
                .as("There are programs of PostgreSQL for Linux amd64 only, and this is " + machine)
                .isEqualTo("Linux amd64");
        return Shared.SERVER.started;
    }

    /** Started at the first use. */
    private enum Shared {
        SERVER;

        private final PostgresServer started;

        Shared() {
            try {
                started = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static PostgresServer start() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("endstate-postgres");
        unpack(folder);
        if (As.WHOM == As.NOBODY) {
            finish(new ProcessBuilder("chown", "-R", "nobody", "."), folder);
        }
        run(
                folder,
                "bin/initdb",
                "-D",
                "data",
                "-A",
                "trust",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        PostgresServer server = new PostgresServer(folder, freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(server::end));
        server.await();
        server.execute("create role " + KEEPER + " login");
        return server;
    }

    private static void unpack(Path folder) throws IOException, InterruptedException {
        Path archive = folder.resolve("postgres.txz");
        try (InputStream in = PostgresServer.class.getResourceAsStream(BINARIES)) {
            Files.copy(in, archive);
        }
        finish(new ProcessBuilder("tar", "-xJf", archive.toString()), folder);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        finish(As.WHOM.does(command), folder);
    }

    /** As whom a server runs. */
    private enum As {
        ONESELF(),
        STRANGER("unshare", "--user"),
        NOBODY("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

        private static final As WHOM = whom();
        private final List<String> by;

        As(String... by) {
            this.by = List.of(by);
        }

        private static As whom() {
            if (!"root".equals(System.getProperty("user.name"))) {
                return ONESELF;
            }
            try {
                Process tried = STRANGER.does("true").start();
                return tried.waitFor() == 0 ? STRANGER : NOBODY;
            } catch (IOException e) {
                return NOBODY;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private ProcessBuilder does(String... command) {
            return new ProcessBuilder(
                    Stream.concat(by.stream(), Stream.of(command)).toList());
        }
    }

    private static void finish(ProcessBuilder builder, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        int code = builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(builder.command() + " ended with " + code + ": " + Files.readString(log));
        }
    }

    private Process launch() throws IOException {
        return As.WHOM
                .does(
                        "bin/postgres",
                        "-D",
                        "data",
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "shared_buffers=16MB")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    /** Kills the server with SIGKILL; what its helpers still do, they do. */
    void kill() {
        server.destroyForcibly().onExit().join();
    }

    /** Starts it on what the killed one left, once the last helper of that one is gone. */
    void startAgain() throws IOException, InterruptedException, SQLException {
        for (int tries = 0; ; tries++) {
            server = launch();
            try {
                await();
                return;
            } catch (IOException e) {
                if (tries == PATIENCE_s) {
                    throw e;
                }
            }
        }
    }

    private void await() throws IOException, InterruptedException, SQLException {
        for (int tenths = 0; tenths < 10 * PATIENCE_s; tenths++) {
            try {
                admin("postgres").close();
                return;
            } catch (SQLException notYet) {
                if (server.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IOException("the server ended: " + Files.readString(folder.resolve("log")), notYet);
                }
            }
        }
        throw new IOException("the server does not answer: " + Files.readString(folder.resolve("log")));
    }

    /** The address of a schema that nobody else has, for its owner, who is no superuser. */
    PostgresAddress newSchema() {
        String schema = "schema_" + schemas.incrementAndGet();
        try {
            execute("create schema " + schema + " authorization " + KEEPER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new PostgresAddress(
                "postgresql://" + KEEPER + "@localhost:" + port + "/postgres?currentSchema=" + schema,
                Optional.empty());
    }

    /** The address of a database that nobody else has, for its owner, who is no superuser. */
    public PostgresAddress newDatabase() {
        String database = "database_" + databases.incrementAndGet();
        try {
            execute("create database " + database + " owner " + KEEPER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new PostgresAddress("postgresql://" + KEEPER + "@localhost:" + port + "/" + database, Optional.empty());
    }

    /** A superuser's connection that finds tables in this schema. */
    Connection admin(String schema) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&currentSchema=" + schema);
    }

    /** Does something as superuser. */
    void execute(String sql) throws SQLException {
        try (Connection connection = admin("public");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void end() {
        kill();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

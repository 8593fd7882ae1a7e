package org.endstate.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.endstate.record.Entry;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.Reading;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that appends is killed by SIGKILL at a random moment, again and again: whatever it had acknowledged is
 * there afterwards, nothing is half there, and the record verifies. {@code -Dendstate.crash=200} sets how often on each
 * database. That a disk keeps what it said it wrote when the power goes is not tested here.
 */
class CrashTest {

    private static final int RUNS = Integer.getInteger("endstate.crash", 10);

    /** So often the process is killed while it starts, or its server instead of it. */
    private static final int SOMETIMES = 8;

    /** After so many runs another store is begun, so that none grows long. */
    private static final int LIFE = 25;

    @TempDir
    private Path folder;

    private final AtomicInteger begun = new AtomicInteger();
    private final Draws draws = Draws.of(2024);

    @Test
    void nothing_acknowledged_is_lost_from_sqlite_when_the_process_is_killed() throws Exception {
        Crashes crashes = new Crashes(() ->
                folder.resolve("record-" + begun.incrementAndGet() + ".db").toString());
        for (int run = 0; run < RUNS; run++) {
            crashes.killProcess(run);
            crashes.check(run);
        }
        crashes.report("SQLite");
    }

    @Test
    void nothing_acknowledged_is_lost_from_postgresql_when_process_or_server_is_killed() throws Exception {
        PostgresServer server = PostgresServer.shared();
        Crashes crashes = new Crashes(() -> server.newSchema().text());
        for (int run = 0; run < RUNS; run++) {
            if (run % SOMETIMES == 1) {
                crashes.killServer(run, server);
            } else {
                crashes.killProcess(run);
            }
            crashes.check(run);
        }
        crashes.report("PostgreSQL");
    }

    /** Runs of one database, and all that was acknowledged since its store was begun. */
    private final class Crashes {

        private final Supplier<String> begin;
        private final Set<String> acknowledged = new HashSet<>();
        private String place = "";
        private long acknowledgedInAll;

        Crashes(Supplier<String> begin) {
            this.begin = begin;
        }

        private Process launch(int run) throws IOException {
            if (run % LIFE == 0) {
                place = begin.get();
                acknowledged.clear();
            }
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Dorg.sqlite.tmpdir=" + folder,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Appender.class.getName(),
                            place,
                            "run-" + run)
                    .redirectError(folder.resolve("errors").toFile())
                    .start();
        }

        /** Kills soon after the process began, or after a random number of acknowledgements and a little more. */
        void killProcess(int run) throws IOException, InterruptedException {
            Process process = launch(run);
            try (BufferedReader answers = process.inputReader()) {
                if (run % SOMETIMES == SOMETIMES - 1) {
                    process.waitFor(draws.split("early").below(400, run), TimeUnit.MILLISECONDS);
                } else {
                    read(answers, 1 + draws.split("answers").below(60, run));
                    LockSupport.parkNanos(1000L * draws.split("moment").below(2000, run));
                }
                // Unlike the process itself, its handle leaves open what is still to be read.
                process.toHandle().destroyForcibly();
                read(answers, Integer.MAX_VALUE);
            }
            process.waitFor();
        }

        void killServer(int run, PostgresServer server) throws IOException, InterruptedException, SQLException {
            Process process = launch(run);
            try (BufferedReader answers = process.inputReader()) {
                read(answers, 1 + draws.split("answers").below(60, run));
                LockSupport.parkNanos(1000L * draws.split("moment").below(2000, run));
                server.kill();
                read(answers, Integer.MAX_VALUE);
            }
            process.waitFor();
            server.startAgain();
        }

        /** Takes in what is acknowledged; what was written to the pipe before the kill can still be read from it. */
        private void read(BufferedReader answers, int most) throws IOException {
            for (int i = 0; i < most; i++) {
                String pair = answers.readLine();
                if (pair == null) {
                    return;
                }
                acknowledged.add(pair);
                acknowledgedInAll++;
            }
        }

        void check(int run) {
            try (DatabaseLedger ledger = Appender.open(place)) {
                Verdict verdict = LedgerStoreContract.verify(ledger);
                assertThat(verdict.findings()).as("run %d, %s", run, place).isEmpty();
                Set<String> ids = new HashSet<>();
                ledger.entries(0, Long.MAX_VALUE, bytes -> ids.add(id(bytes)));
                assertThat((long) ids.size()).isEqualTo(verdict.entries()).isEqualTo(ledger.size());
                for (String pair : acknowledged) {
                    assertThat(ids)
                            .as("run %d, %s", run, place)
                            .contains(pair + Appender.FIRST, pair + Appender.SECOND);
                }
                List<String> halves =
                        ids.stream().filter(id -> !ids.contains(other(id))).toList();
                assertThat(halves)
                        .as("run %d, half of a pair in %s", run, place)
                        .isEmpty();
            }
        }

        private static String id(byte[] bytes) {
            return switch (Entry.read(bytes)) {
                case Reading.Complete<Entry>(Entry entry) -> entry.draft().id();
                case Reading.Refused<Entry>(int at, String what) ->
                    throw new AssertionError(what + ": " + new String(bytes, UTF_8));
            };
        }

        private static String other(String id) {
            return id.endsWith(Appender.FIRST)
                    ? id.substring(0, id.length() - 2) + Appender.SECOND
                    : id.substring(0, id.length() - 2) + Appender.FIRST;
        }

        /** A run that never got to append would show nothing. */
        void report(String name) {
            assertThat(acknowledgedInAll).isGreaterThan(RUNS);
            System.out.printf("%s: killed %d times, %d pairs acknowledged, none lost%n", name, RUNS, acknowledgedInAll);
        }
    }
}

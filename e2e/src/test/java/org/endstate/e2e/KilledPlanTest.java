package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.endstate.provenance.ContentHash;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power fails while a plan is being made behind everything else. */
class KilledPlanTest {

    private static final int KILLS = Integer.getInteger("endstate.kills", 4);
    private static final long SEED = 20_240_927;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MISSION = "/en" + Stage.MISSION;
    private static final String SECRETARY = "Secretary";

    @TempDir
    private static Path folder = Path.of("");

    /**
     * What is the same for all kills.
     *
     * @param data a workbench on which nobody has had a plan made
     * @param whole the files of the plan when it is made undisturbed
     * @param milliseconds that this takes, from the sign-in on
     */
    private record Prepared(Path data, Map<String, ContentHash> whole, long milliseconds) {}

    private static Optional<Prepared> prepared = Optional.empty();

    @BeforeAll
    static void prepare() throws IOException {
        Path data = folder.resolve("prepared");
        try (Program program = Program.start(data, Stage.mission(folder))) {
            Visitor.first(program).invites(program, SECRETARY, Role.SECRETARIAT, "");
        }
        Path undisturbed = Stage.copy(data, folder.resolve("undisturbed"));
        try (Program program = Program.start(undisturbed)) {
            long begun = System.nanoTime();
            isMade(asks(program));
            long taken = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            prepared = Optional.of(new Prepared(data, results(undisturbed), taken));
        }
    }

    @Test
    void it_is_interrupted_or_whole_after_a_restart_whenever_that_was_and_can_be_made_again() throws IOException {
        Random moments = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = copy("killed-" + kill);
            Program program = Program.start(data);
            // Some come after the end.
            long moment =
                    (long) (moments.nextDouble() * 1.1 * prepared.orElseThrow().milliseconds());
            CompletableFuture<Void> killed = CompletableFuture.runAsync(
                    program::kill, CompletableFuture.delayedExecutor(moment, TimeUnit.MILLISECONDS));
            boolean acknowledged = acknowledges(program);
            killed.join();

            isInterruptedOrWhole(data, acknowledged);
        }
    }

    /** What comes into the folder of results: first the one that is being written, then the whole one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void nothing_half_written_is_left_when_it_comes_as_the_results_are_written(int written) throws Exception {
        Path data = copy("killed-while-written-" + written);
        Program program = Program.start(data);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            data.resolve("runs").register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            asks(program);
            for (int seen = 0; seen < written; ) {
                WatchKey key = watch.take();
                seen += key.pollEvents().size();
                key.reset();
            }
            program.kill();
        }
        assertThat(data.resolve("runs")).isNotEmptyDirectory();

        isInterruptedOrWhole(data, true);
    }

    private static void isInterruptedOrWhole(Path data, boolean acknowledged) throws IOException {
        Map<String, ContentHash> whole = prepared.orElseThrow().whole();
        try (Program program = Program.start(data)) {
            Visitor secretary = new Visitor(program.address()).signsIn(SECRETARY);
            Document overview = secretary.reads(MISSION + "/overview");
            boolean done = !overview.select("main .files").isEmpty();
            if (done) {
                assertThat(results(data)).as("what is shown as done").isEqualTo(whole);
                return;
            }
            assertThat(data.resolve("runs")).as("what is left of it").isEmptyDirectory();
            if (acknowledged) {
                assertThat(overview.select("#run").text()).contains(Language.EN.say("run.interrupted"));
            }
            isMade(asks(secretary));
            assertThat(results(data)).as("what was made again").isEqualTo(whole);
        }
        assertThat(Files.readString(data.resolve("errors.log"))).doesNotContain("Exception");
    }

    private static boolean acknowledges(Program program) {
        try {
            asks(program);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Visitor asks(Program program) throws IOException {
        return asks(new Visitor(program.address()).signsIn(SECRETARY));
    }

    private static Visitor asks(Visitor secretary) throws IOException {
        secretary.submits(secretary.reads(MISSION + "/overview"), MISSION + "/run", Map.of());
        return secretary;
    }

    private static void isMade(Visitor secretary) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> secretary.reads(MISSION + "/run").text().contains(Language.EN.say("run.done")));
    }

    private static SortedMap<String, ContentHash> results(Path data) throws IOException {
        Path runs = data.resolve("runs");
        SortedMap<String, ContentHash> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(runs)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                results.put(runs.relativize(file).toString(), ContentHash.of(Files.readAllBytes(file)));
            }
        }
        return results;
    }

    private static Path copy(String name) {
        return Stage.copy(prepared.orElseThrow().data(), folder.resolve(name));
    }
}

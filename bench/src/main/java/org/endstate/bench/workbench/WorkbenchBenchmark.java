package org.endstate.bench.workbench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.bench.workbench.Load.Habit;

/**
 * {@code ./dev bench workbench [SECONDS [FOLDER]]}: 50 readers and 5 writers at the workbench with the mission in Iraq,
 * then beside a plan that is being made, then as fast as they can; the bare page in the same run. The table goes to
 * {@code FOLDER/workbench.md}.
 */
public final class WorkbenchBenchmark {

    private static final int READERS = 50;
    private static final int WRITERS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int seconds;
    private final List<String> lines = new ArrayList<>();

    private WorkbenchBenchmark(int seconds) {
        this.seconds = seconds;
    }

    /** Measures everything and writes the table. */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        Path results = Path.of(arguments.length > 1 ? arguments[1] : "bench/results/workbench");
        Path scratch = Files.createTempDirectory("endstate-bench-workbench");
        try {
            String page = new WorkbenchBenchmark(seconds).measure(scratch);
            Files.createDirectories(results);
            Files.writeString(results.resolve("workbench.md"), page);
            System.out.println(page);
        } finally {
            delete(scratch);
        }
    }

    private String measure(Path scratch) throws IOException, InterruptedException {
        Path mission = mission(scratch, "iraq-2024", 400);
        Path other = mission(scratch, "iraq-2024-long", 40_000);
        int length;
        try (Server server = Server.workbench(scratch.resolve("data"), List.of(mission, other))) {
            Gathering gathering = Gathering.of(client, server.address(), server.next());
            Guest planner = gathering.signedIn("iraq");
            plan(planner, Gathering.MISSION);
            await(planner, Gathering.MISSION);
            length = planner.reads(Gathering.MISSION + "/overview").body().length();
            List<Habit> people = new ArrayList<>(gathering.readers(READERS));
            people.addAll(gathering.writers(WRITERS));
            new Load(seconds / 6, PAUSE).of(people); // what comes first is loaded and compiled
            measure("with pauses", people, new Load(seconds, PAUSE), server);
            String longer = "/en/mission/iraq-2024-long";
            plan(planner, longer);
            measure("with pauses, while a plan is made", people, new Load(seconds / 2, PAUSE), server);
            boolean still = underWay(planner, longer);
            lines.add("| the plan was still being made at the end of it: " + still + " | | | | | | |");
            measure("without pauses", people, new Load(seconds / 6, Duration.ZERO), server);
        }
        try (Server bare = Server.bare(length)) {
            List<Habit> readers = IntStream.range(0, READERS + WRITERS)
                    .<Habit>mapToObj(
                            i -> new Gathering.Reads(new Guest(client, bare.address()), List.of("bare-page"), "/?", i))
                    .toList();
            new Load(seconds / 12, Duration.ZERO).of(readers);
            measure("bare page, with pauses", readers, new Load(seconds / 4, PAUSE), bare);
            measure("bare page, without pauses", readers, new Load(seconds / 6, Duration.ZERO), bare);
        }
        return page(length);
    }

    private void measure(String name, List<Habit> people, Load load, Server server) {
        double before = server.cpuSeconds();
        Timings timings = load.of(people);
        double cpu = server.cpuSeconds() - before;
        Timings.Spread all = timings.all();
        lines.add(
                row("**" + name + "**", all, load) + String.format(Locale.ROOT, " %.1f |", 1_000 * cpu / all.count()));
        if (!name.contains("bare")) {
            timings.spreads().forEach((page, spread) -> lines.add(row(page, spread, load) + " |"));
        }
        timings.errors().forEach((what, count) -> lines.add("| error: " + what + " | " + count + " | | | | | |"));
    }

    private static String row(String name, Timings.Spread spread, Load load) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.1f | %.1f |",
                name,
                spread.count(),
                (double) spread.count() / load.seconds(),
                spread.p50(),
                spread.p99(),
                spread.most());
    }

    private String page(int length) {
        return """
                # The workbench under load

                Written by `./dev bench workbench`, Java %s on %d processors, which the server shares with who asks. The server
                is `endstate serve` with a heap of 512 MiB, its database and records in files, and the mission in Iraq
                planned with 400 scenarios. %d people read screen after screen, %d write paragraphs and put them on the
                record. "With pauses" each rests %d s between two requests, on average. The bare page is as long as the
                overview, %,d letters, by Spring Boot without session, security, template or database. Milliseconds by the
                clock of who asks, forms sent and redirects followed included; processor time by the operating system.

                | load and page | requests | a second | p50 ms | p99 ms | longest ms | processor ms a request |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors(),
                        READERS,
                        WRITERS,
                        PAUSE.toSeconds(),
                        length,
                        String.join("\n", lines));
    }

    private static void plan(Guest planner, String mission) throws IOException, InterruptedException {
        planner.sends(planner.reads(mission + "/overview"), mission + "/run", java.util.Map.of());
    }

    private static boolean underWay(Guest guest, String mission) throws IOException, InterruptedException {
        return guest.reads(mission + "/run").page().select("#run[hx-trigger]").hasAttr("hx-get");
    }

    private static void await(Guest guest, String mission) throws IOException, InterruptedException {
        while (underWay(guest, mission)) {
            Thread.sleep(500);
        }
    }

    /** A copy of the mission in Iraq under another id, planned with so many scenarios. */
    private static Path mission(Path scratch, String id, int scenarios) throws IOException {
        Path original = Path.of("missions/iraq-2024");
        Path copy = scratch.resolve(id);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
        Path settings = copy.resolve("mission.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replaceFirst("id: iraq-2024", "id: " + id)
                        .replaceFirst("scenarios: \\d+", "scenarios: " + scenarios));
        return copy;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}

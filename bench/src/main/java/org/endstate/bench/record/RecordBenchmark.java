package org.endstate.bench.record;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** {@code ./dev bench record [FOLDER]}: how fast the record is, as a table in {@code FOLDER/record.md}. */
public final class RecordBenchmark {

    private static final int ENTRIES = 200_000;
    private static final int MANY = 1_000_000;
    private static final int HEAP_MiB = 256;

    private RecordBenchmark() {}

    /** Measures everything and writes the table. */
    public static void main(String[] args) throws Exception {
        Path results = Path.of(args.length > 0 ? args[0] : "bench/results/record");
        Path scratch = Files.createTempDirectory("endstate-bench-record");
        List<String> lines = new ArrayList<>();
        try {
            for (SideBySide measure : measures(scratch)) {
                lines.add(measure.run());
                System.out.println(lines.getLast());
            }
            lines.add(memory(scratch));
        } finally {
            delete(scratch);
        }
        String page = """
                # The record, beside the raw cost of the same work

                Written by `./dev bench record`, Java %s on %d processors. Things a second, the best of five rounds of
                each, ours and raw in turns; appends by the clock on the wall, verification and signatures by the time
                one core spent on them. Ratio above 1: ours is faster. Only ratios travel to another machine.

                | measure | goal | ours/s | raw work | raw/s | ratio |
                |---|---|---|---|---|---|
                %s
                """.formatted(
                Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), String.join("\n", lines));
        Files.createDirectories(results);
        Files.writeString(results.resolve("record.md"), page);
        System.out.println(page);
    }

    private static List<SideBySide> measures(Path scratch) throws Exception {
        return Stream.of(
                        appends(new Appends(scratch)),
                        verification(new Verification(LongRecord.write(scratch.resolve("record"), ENTRIES))),
                        signatures(new Signatures()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<SideBySide> appends(Appends appends) {
        String insert = "SQLite insert and commit";
        String many = "durable appends, 64 writers";
        SideBySide.Work grouped = () -> appends.grouped(64, 100);
        return List.of(
                new SideBySide(many, "2,000/s", System::nanoTime, grouped, insert, appends::inserts),
                new SideBySide(many, "", System::nanoTime, grouped, "write and fsync", appends::writes),
                new SideBySide(
                        "durable appends, 1 writer",
                        "",
                        System::nanoTime,
                        () -> appends.grouped(1, 500),
                        insert,
                        appends::inserts));
    }

    private static List<SideBySide> verification(Verification verification) {
        LongSupplier core = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        String sha = "SHA-256 of the file";
        return List.of(
                new SideBySide(
                        "entries verified, everything", "200,000/s", core, verification::all, sha, verification::hash),
                new SideBySide(
                        "entries, hashes and tree only",
                        "200,000/s",
                        core,
                        verification::tree,
                        sha,
                        verification::hash));
    }

    private static List<SideBySide> signatures(Signatures signatures) {
        LongSupplier core = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        String raw = "Ed25519 of the JDK";
        String goal = "ratio 0.83";
        return List.of(
                new SideBySide("signatures made", goal, core, signatures::sign, raw, signatures::rawSign),
                new SideBySide("signatures checked", goal, core, signatures::verify, raw, signatures::rawVerify));
    }

    /** Verifies a long record in a process whose heap is small: it ends well or not at all. */
    private static String memory(Path scratch) throws IOException, InterruptedException {
        Path file = LongRecord.write(scratch.resolve("long"), MANY);
        long begin = System.nanoTime();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MiB + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Verification.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(child.getInputStream().readAllBytes()).strip();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (child.waitFor() != 0 || !answer.equals(Integer.toString(MANY))) {
            throw new IllegalStateException("A heap of " + HEAP_MiB + " MiB is too small: " + answer);
        }
        return String.format(
                Locale.ROOT,
                "| a record of %,d entries, %,d MiB, verified in a heap of %d MiB, start of the program included | done | %,.0f | | | |",
                MANY,
                Files.size(file) >> 20,
                HEAP_MiB,
                MANY / seconds);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}

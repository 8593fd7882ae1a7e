package org.endstate.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.endstate.evidence.Level;
import org.endstate.formats.events.EventData;
import org.endstate.formats.events.Imported;
import org.endstate.formats.events.Selection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds to import 400,000 events into counts by country or area and month, beside a plain line count of the same
 * file. Every import is the first of its Java process, as it is for a user; so is every line count.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class EventImportBenchmark {

    private static final int EVENTS = 400_000;
    private static final long SEED = 20240127;

    private Path folder = Path.of("");
    private Path csv = Path.of("");
    private Path zip = Path.of("");

    /** Writes the files once for all processes, outside the measured time. */
    @Setup
    public void write() throws IOException {
        folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "endstate-event-import"));
        csv = folder.resolve("GEDEvent_v25_1.csv");
        zip = folder.resolve("ged251-csv.zip");
        if (!Files.exists(zip)) {
            SynthesisedEvents.zip(folder, SynthesisedEvents.csv(folder, EVENTS, SEED));
        }
        Files.newInputStream(csv).transferTo(java.io.OutputStream.nullOutputStream());
    }

    @Benchmark
    public long importCsvByCountry() {
        return events(csv, Level.COUNTRY);
    }

    @Benchmark
    public long importZipByCountry() {
        return events(zip, Level.COUNTRY);
    }

    @Benchmark
    public long importZipByArea() {
        return events(zip, Level.AREA);
    }

    private static long events(Path file, Level level) {
        return switch (EventData.read(List.of(file), Selection.of(level))) {
            case Imported.Complete complete ->
                expect(complete.origin().parts().getFirst().rows().counted());
            case Imported.Refused refused ->
                throw new IllegalStateException(refused.problems().toString());
        };
    }

    /** The peer: a line count of the text. */
    @Benchmark
    public long countCsvLines() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(csv)) {
            return expect(lines.lines().count() - 1);
        }
    }

    /** The peer: a line count of the unpacked text. */
    @Benchmark
    public long countZipLines() throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile());
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.getInputStream(file.entries().nextElement()), StandardCharsets.UTF_8))) {
            return expect(lines.lines().count() - 1);
        }
    }

    private static long expect(long events) {
        if (events != EVENTS) {
            throw new IllegalStateException("Of " + EVENTS + " events " + events + " were counted.");
        }
        return events;
    }
}

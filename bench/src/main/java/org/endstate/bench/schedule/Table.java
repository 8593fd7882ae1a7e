package org.endstate.bench.schedule;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The results side by side: one line for each measure, one column for each program. */
final class Table {

    private final List<Measure> measures;
    private final Runs runs;
    private final List<String> peers;

    Table(List<Measure> measures, Runs runs) {
        this.measures = List.copyOf(measures);
        this.runs = runs;
        peers = runs.programs().stream()
                .filter(program -> !program.equals(OwnSearch.NAME))
                .sorted()
                .toList();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(Stream.of("measure", "unit", "to reach", "stretch", "ours"), peers.stream(), "ratio"));
        for (Measure measure : measures) {
            if (!runs.instances(measure, OwnSearch.NAME).isEmpty()) {
                lines.add(line(
                        Stream.of(
                                measure.name(),
                                measure.unit(),
                                measure.toReach(),
                                measure.stretch(),
                                cell(measure, OwnSearch.NAME)),
                        peers.stream().map(peer -> cell(measure, peer)),
                        ratio(measure)));
            }
        }
        return lines;
    }

    private static List<String> line(Stream<String> first, Stream<String> middle, String last) {
        return Stream.of(first, middle, Stream.of(last)).flatMap(cells -> cells).toList();
    }

    private String cell(Measure measure, String program) {
        List<String> instances = runs.instances(measure, program);
        return runs.mean(measure, program, instances)
                .map(mean -> number(mean) + (instances.size() > 1 ? " (" + instances.size() + ")" : ""))
                .orElse("");
    }

    /** How much better ours is than the best peer, each peer on the instances it was measured on. */
    private String ratio(Measure measure) {
        return peers.stream()
                .flatMap(peer -> ratio(measure, peer).stream())
                .min(Double::compare)
                .map(Table::number)
                .orElse("");
    }

    private Optional<Double> ratio(Measure measure, String peer) {
        List<String> instances = runs.instances(measure, peer);
        Optional<Double> theirs = runs.mean(measure, peer, instances);
        Optional<Double> ours = runs.mean(measure, OwnSearch.NAME, instances);
        if (theirs.isEmpty() || ours.isEmpty()) {
            return Optional.empty();
        }
        double ratio = measure.moreIsBetter() ? ours.get() / theirs.get() : theirs.get() / ours.get();
        return Double.isFinite(ratio) ? Optional.of(ratio) : Optional.empty();
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "none found"
                : String.format(Locale.ROOT, value >= 1_000 ? "%,.0f" : "%.2f", value);
    }

    /** Writes {@code schedule.csv} and {@code schedule.md} and prints the latter. */
    void write(Path folder, String settings) throws IOException {
        StringWriter csv = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv)) {
            lines().forEach(writer::writeRecord);
        }
        String markdown = """
                # Plans and simulations beside other programs

                Written by `./dev bench schedule %s`, Java %s on %d processors. Means, in brackets over how many
                instances; every schedule was held against the exact checker. Ratio: how much better ours is than the
                best other program on the instances both were given (above 1: better). Values by instance: `runs.csv`.

                %s""".formatted(
                settings, Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), markdown());
        replace(folder.resolve("schedule.csv"), csv.toString());
        replace(folder.resolve("schedule.md"), markdown);
        System.out.println();
        System.out.println(markdown);
    }

    private String markdown() {
        List<List<String>> lines = lines();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            text.append("| ").append(String.join(" | ", lines.get(at))).append(" |\n");
            if (at == 0) {
                text.append("|")
                        .append(String.join(
                                "", Collections.nCopies(lines.getFirst().size(), "---|")))
                        .append("\n");
            }
        }
        return text.toString();
    }

    private static void replace(Path file, String text) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

package org.endstate.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.endstate.evidence.intake.PlaceNames;
import org.endstate.intake.CandidateFile;
import org.endstate.intake.Intake;
import org.endstate.report.intake.CandidatePage;
import org.endstate.uncertainty.Draws;
import org.jsoup.Jsoup;

/**
 * {@code ./dev bench intake [DOCUMENTS]}: reads invented documents, proposes candidates and renders both files; beside
 * it jsoup and PDFBox take the bare text out of the same files (others as bytes), on the same threads.
 */
public final class IntakeBenchmark {

    private static final int RUNS = 3;

    private IntakeBenchmark() {}

    /** Prints the times as a table. */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("intake");
        try {
            InventedDocuments.write(folder, count, Draws.of(1).split("documents"));
            System.out.println("| run | documents | bare extraction s | intake s | ratio | candidates |");
            System.out.println("|---|---|---|---|---|---|");
            for (int run = 1; run <= RUNS; run++) {
                Timed<Long> bare = timed(() -> bare(folder));
                Timed<Integer> intake = timed(() -> intake(folder));
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %d | %.2f | %.2f | %.1f | %d |%n",
                        run,
                        count,
                        bare.seconds(),
                        intake.seconds(),
                        intake.seconds() / bare.seconds(),
                        intake.value());
            }
        } finally {
            delete(folder);
        }
    }

    private record Timed<T>(T value, double seconds) {}

    private static <T> Timed<T> timed(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T value = work.call();
        return new Timed<>(value, (System.nanoTime() - start) / 1e9);
    }

    private static int intake(Path folder) throws IOException {
        Intake intake = Intake.read(folder, Path.of(""), PlaceNames.none(), Optional.<LocalDate>empty());
        int written = CandidateFile.write(intake).length()
                + CandidatePage.render(intake).length();
        return written > 0 ? intake.candidates() : 0;
    }

    private static long bare(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        return files.parallelStream().mapToLong(IntakeBenchmark::length).sum();
    }

    private static long length(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.toString();
            if (name.endsWith(".html")) {
                return Jsoup.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                        .text()
                        .length();
            }
            if (name.endsWith(".pdf")) {
                try (PDDocument pdf = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(pdf).length();
                }
            }
            return bytes.length;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package org.endstate.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.evidence.intake.Candidate;
import org.endstate.evidence.intake.Candidates;
import org.endstate.evidence.intake.PlaceNames;
import org.endstate.formats.text.Problem;

/**
 * Documents read, and what they propose.
 *
 * @param documents in order of file name
 * @param refused documents that could not be read, in the same order
 */
public record Intake(List<Read> documents, List<Problem> refused) {

    public Intake {
        documents = List.copyOf(documents);
        refused = List.copyOf(refused);
    }

    /**
     * A document with its candidates.
     *
     * @param id {@code d1}, {@code d2} … in order
     * @param file where its bytes are
     */
    public record Read(String id, Path file, Document document, List<Candidate> candidates) {
        public Read {
            candidates = List.copyOf(candidates);
        }

        /** Name of the copy of the original among the outputs: its hash and its ending. */
        public String original() {
            String name = document.file().toLowerCase(java.util.Locale.ROOT);
            int dot = name.lastIndexOf('.');
            String ending = dot < 0 ? "" : name.substring(dot).replaceAll("[^a-z0-9.]", "");
            return "originals/" + document.original().hex() + ending;
        }
    }

    /**
     * Reads a file, or every file of a folder and the folders in it. Files that begin with a dot are passed over.
     *
     * @param shown how the user knows the place
     * @param published replaces what documents say of their day of publication
     */
    public static Intake read(Path place, Path shown, PlaceNames names, Optional<LocalDate> published)
            throws IOException {
        List<Path> files = files(place);
        List<DocumentReading> readings = files.parallelStream()
                .map(file -> DocumentReader.read(file, shown(place, shown, file), published))
                .toList();
        List<Read> documents = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            switch (readings.get(i)) {
                case DocumentReading.Read read ->
                    documents.add(new Read("d" + (documents.size() + 1), files.get(i), read.document(), List.of()));
                case DocumentReading.Refused no -> refused.add(no.problem());
            }
        }
        return new Intake(proposed(documents, names), refused);
    }

    private static List<Read> proposed(List<Read> documents, PlaceNames names) {
        return documents.parallelStream()
                .map(read -> new Read(
                        read.id(),
                        read.file(),
                        read.document(),
                        Candidates.of(read.document().source(), names)))
                .toList();
    }

    private static String shown(Path place, Path shown, Path file) {
        Path within = place.relativize(file);
        return within.toString().isEmpty()
                ? shown.toString()
                : shown.resolve(within).toString();
    }

    private static List<Path> files(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** How many candidates all documents have. */
    public int candidates() {
        return documents.stream().mapToInt(read -> read.candidates().size()).sum();
    }
}

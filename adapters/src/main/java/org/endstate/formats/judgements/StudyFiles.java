package org.endstate.formats.judgements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;

/**
 * The studies in a folder or file. Two forms are known: {@code NAME.answers.csv} with {@code NAME.items.csv}, and
 * EXCALIBUR's {@code NAME.dtt} with {@code NAME.rls}.
 */
public final class StudyFiles {

    private static final long LARGEST = 64L << 20;
    private static final String FORMS = "NAME" + CsvStudy.ANSWERS + " with NAME" + CsvStudy.ITEMS + ", or NAME"
            + ExcaliburFiles.ANSWERS + " with NAME" + ExcaliburFiles.REALISATIONS;

    private StudyFiles() {}

    /**
     * Every study of the folder in order of file name, or the one study of the file; at least one reading.
     *
     * @param place a folder, or any file of a study
     */
    public static List<StudyReading> read(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(readFile(place));
        }
        List<Path> files = list(place).stream()
                .filter(file -> has(file, CsvStudy.ANSWERS) || has(file, ExcaliburFiles.ANSWERS))
                .toList();
        return files.isEmpty()
                ? List.of(refused(place, "the folder holds no study", FORMS))
                : files.stream().map(StudyFiles::readFile).toList();
    }

    private static StudyReading readFile(Path file) {
        if (has(file, CsvStudy.ANSWERS)) {
            return CsvStudy.read(file);
        }
        if (has(file, ExcaliburFiles.ANSWERS)) {
            return ExcaliburFiles.read(file);
        }
        Optional<Path> answers = beside(file, stem(file, CsvStudy.ITEMS), CsvStudy.ANSWERS)
                .or(() -> beside(file, stem(file, ExcaliburFiles.REALISATIONS), ExcaliburFiles.ANSWERS));
        return answers.map(StudyFiles::readFile).orElseGet(() -> refused(file, "this is no file of a study", FORMS));
    }

    /** The name of the file without an ending that it has in upper or lower case. */
    static String stem(Path file, String ending) {
        String name = name(file);
        return has(file, ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    /** The file of this name in the same folder, whatever the case of its letters; an exact match comes first. */
    static Optional<Path> beside(Path file, String stem, String ending) {
        String wanted = stem + ending;
        List<Path> near = list(file.toAbsolutePath().resolveSibling(".")).stream()
                .filter(path -> name(path).equalsIgnoreCase(wanted))
                .map(path -> file.resolveSibling(name(path)))
                .toList();
        return near.stream()
                .filter(path -> name(path).equals(wanted))
                .findFirst()
                .or(() -> near.stream().findFirst());
    }

    /** The bytes of the file; none, and a problem, if it cannot be read. */
    static byte[] bytes(Path file, List<Problem> problems) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                return Files.readAllBytes(file);
            }
            problems.add(problem(
                    file,
                    Files.exists(file)
                            ? "this is not a file of at most " + (LARGEST >> 20) + " MB"
                            : "there is no such file",
                    "a readable file"));
        } catch (IOException e) {
            problems.add(
                    problem(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")", "a readable file"));
        }
        return new byte[0];
    }

    private static StudyReading refused(Path place, String what, String expected) {
        String said = Files.exists(place) ? what : "there is no such file or folder";
        return new StudyReading.Refused(name(place), List.of(problem(place, said, expected)));
    }

    private static Problem problem(Path file, String what, String expected) {
        return Problem.of(file.toString(), Flaw.of(Place.START, what, expected), "");
    }

    private static boolean has(Path file, String ending) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static String name(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}

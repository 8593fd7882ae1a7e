package org.endstate.formats.events;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.Tally;
import org.endstate.formats.text.Problem;

/** Writes small tables into a folder, imports them, and shows what came out as text. */
record Importing(Path folder) {

    static final String GED = "id,date_start,date_end,country,adm_1,low,best,high\n";

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path zip(String name, String... entriesAndTexts) {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entriesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entriesAndTexts[i]));
                zip.write(entriesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }

    Path gzip(String name, byte[] content) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }

    Imported.Complete complete(String name, String text, Selection selection) {
        return complete(List.of(file(name, text)), selection);
    }

    static Imported.Complete complete(List<Path> files, Selection selection) {
        return switch (EventData.read(files, selection)) {
            case Imported.Complete complete -> complete;
            case Imported.Refused refused -> fail("refused: " + refused.problems());
        };
    }

    /** The problems without the folder, one a line. */
    String refused(List<Path> files, Selection selection) {
        return switch (EventData.read(files, selection)) {
            case Imported.Complete complete -> fail("read: " + complete);
            case Imported.Refused refused ->
                String.join("\n", refused.problems().stream().map(this::line).toList());
        };
    }

    private String line(Problem problem) {
        return problem.toString().replace(folder + "/", "");
    }

    static List<String> issues(Imported.Complete read) {
        return read.issues().stream().map(Importing::line).toList();
    }

    private static String line(EvidenceIssue issue) {
        return issue.row() + " " + issue.kind() + ": " + issue.what();
    }

    /** Unit, first month and best estimates; a dash where nothing is recorded, in brackets what is provisional. */
    static List<String> table(Tally tally) {
        return IntStream.range(0, tally.units().size())
                .mapToObj(unit -> tally.units().get(unit).id() + " " + tally.first() + " "
                        + String.join(
                                " ",
                                IntStream.range(0, tally.months())
                                        .mapToObj(month -> cell(tally, unit, month))
                                        .toList()))
                .toList();
    }

    private static String cell(Tally tally, int unit, int month) {
        String best = tally.isMissing(unit, month)
                ? "-"
                : String.valueOf(tally.count(unit, month).best());
        return tally.isProvisional(month) ? "[" + best + "]" : best;
    }
}

package org.endstate.formats.events;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.endstate.evidence.Level;
import org.endstate.evidence.Release;
import org.endstate.formats.csv.CsvStream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.provenance.InputFile;

/** The import of one file into a collector. */
final class FileImport {

    private final Path file;
    private final Release release;
    private final Selection selection;
    private final Collector collector;
    private final Issues issues;
    private final FileHash hash;
    private int line = 1;

    /** What one file gave. */
    sealed interface Outcome {

        /** Rows, with or without defects. */
        record Taken(Origin.Part part, Issues issues) implements Outcome {}

        /** Nothing, because the file as a whole is wrong. */
        record Refused(List<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = List.copyOf(flaws);
            }
        }
    }

    FileImport(Path file, Release release, Selection selection, Collector collector) {
        this.file = file;
        this.release = release;
        this.selection = selection;
        this.collector = collector;
        this.issues = new Issues(String.valueOf(file.getFileName()));
        this.hash = FileHash.begin(file);
    }

    Outcome run() {
        try (CsvStream stream = PackedFile.rows(file)) {
            return switch (Layouts.of(stream.header(), selection.columns())) {
                case Layouts.Told.Unknown(List<Flaw> flaws) -> new Outcome.Refused(flaws);
                case Layouts.Told.Known(Layout layout) -> table(stream, layout);
            };
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            return refused(Breakage.of(e, line));
        }
    }

    private Outcome table(CsvStream stream, Layout layout) throws IOException {
        return switch (layout) {
            case Layout.Events events -> events(stream, events);
            case Layout.Panel panel -> panel(stream, panel);
            case Layout.Wide wide -> wide(stream, wide);
        };
    }

    private Outcome events(CsvStream stream, Layout.Events layout) throws IOException {
        StreamCells cells = new StreamCells(stream, needed(layout.columns()));
        EventIntake intake = new EventIntake(layout.coding(), release, collector, issues);
        while (stream.next()) {
            line = stream.line();
            if (isWhole(stream, intake.rows()) && !isTags(cells)) {
                intake.take(cells);
            }
        }
        intake.finish();
        return taken(layout, List.of(layout.columns().getOrDefault(Field.BEST, "")), intake.rows());
    }

    /** Coordinates only tell areas, so where no areas are asked for they need not be read. */
    private Map<Field, String> needed(Map<Field, String> columns) {
        Map<Field, String> needed = new EnumMap<>(columns);
        if (selection.level() == Level.COUNTRY) {
            needed.keySet().removeAll(Set.of(Field.LATITUDE, Field.LONGITUDE));
        }
        return needed;
    }

    private Outcome panel(CsvStream stream, Layout.Panel layout) throws IOException {
        Set<Field> present = layout.columns().keySet();
        Optional<List<Field>> values =
                PanelRows.values(present, selection.filter().types());
        Optional<Flaw> unfit = PanelIntake.unfit(present, selection, values.isPresent());
        if (unfit.isPresent() || values.isEmpty()) {
            return new Outcome.Refused(unfit.stream().toList());
        }
        StreamCells cells = new StreamCells(stream, layout.columns());
        PanelIntake intake = new PanelIntake(values.get(), collector, issues);
        while (stream.next()) {
            line = stream.line();
            if (isWhole(stream, intake.rows()) && !isTags(cells)) {
                intake.take(cells);
            }
        }
        List<String> names = values.get().stream().map(cells::name).toList();
        return taken(layout, names, intake.rows());
    }

    private Outcome wide(CsvStream stream, Layout.Wide layout) throws IOException {
        if (selection.level() == Level.AREA || PanelIntake.needsEvents(selection.filter())) {
            return refused(Flaw.of(
                    Place.START,
                    "the table has a row for each month and a column for each unit: it tells neither areas nor types"
                            + " nor sides",
                    "events"));
        }
        stream.keep(IntStream.range(0, stream.header().size()).boxed().toList());
        WideIntake intake = new WideIntake(layout, stream.header(), collector, issues);
        while (stream.next()) {
            line = stream.line();
            if (isWhole(stream, intake.rows())) {
                intake.take(stream);
            }
        }
        return taken(layout, layout.units(), intake.rows());
    }

    private boolean isWhole(CsvStream stream, RowCounts rows) {
        int expected = stream.header().size();
        if (stream.fieldCount() == expected) {
            return true;
        }
        rows.skip();
        issues.add(new Defect(
                Defect.Kind.FIELDS,
                Flaw.of(
                        new Place(line, 1),
                        "the row has " + fields(stream.fieldCount()),
                        fields(expected) + " as in the header")));
        return false;
    }

    private static String fields(int number) {
        return number == 1 ? "1 field" : number + " fields";
    }

    /** The second line of files of the Humanitarian Data Exchange holds tags. */
    static boolean isTags(Cells cells) {
        return cells.line() <= 3
                && (cells.text(Field.BEST).startsWith("#")
                        || cells.text(Field.START).startsWith("#"));
    }

    private Outcome taken(Layout layout, List<String> deaths, RowCounts rows) throws IOException {
        InputFile input = new InputFile(String.valueOf(file.getFileName()), hash.get());
        return new Outcome.Taken(new Origin.Part(input, release, layout.name(), deaths, rows.rows()), issues);
    }

    private static Outcome refused(Flaw flaw) {
        return new Outcome.Refused(List.of(flaw));
    }
}

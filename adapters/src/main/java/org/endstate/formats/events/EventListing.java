package org.endstate.formats.events;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endstate.evidence.duplicates.ListedEvent;
import org.endstate.formats.csv.CsvStream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;

/** The events of files of event data one by one, in memory, for whoever has to see each of them. */
public final class EventListing {

    private final ColumnMap columns;
    private final List<ListedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int skipped;

    private EventListing(ColumnMap columns) {
        this.columns = columns;
    }

    /** What came of it. */
    public sealed interface Listed {

        /**
         * Every file could be read.
         *
         * @param skipped rows that tell no event, or one without an id
         */
        record Complete(List<ListedEvent> events, int skipped) implements Listed {
            public Complete {
                events = List.copyOf(events);
            }
        }

        /** A file could not. */
        record Refused(List<Problem> problems) implements Listed {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Reads the files, which have one column map. */
    public static Listed read(List<Path> files, ColumnMap columns) {
        EventListing listing = new EventListing(columns);
        files.forEach(listing::take);
        return listing.problems.isEmpty()
                ? new Listed.Complete(listing.events, listing.skipped)
                : new Listed.Refused(listing.problems);
    }

    private void take(Path file) {
        int line = 1;
        try (CsvStream stream = PackedFile.rows(file)) {
            switch (Layouts.of(stream.header(), columns)) {
                case Layouts.Told.Unknown(List<Flaw> flaws) -> flaws.forEach(flaw -> refuse(file, flaw));
                case Layouts.Told.Known(Layout.Events layout) -> line = rows(file, stream, layout);
                case Layouts.Told.Known known ->
                    refuse(file, Flaw.of(Place.START, "the table has months, and no events", "a row for each event"));
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            refuse(file, Breakage.of(e, line));
        }
    }

    private int rows(Path file, CsvStream stream, Layout.Events layout) {
        String name = String.valueOf(file.getFileName());
        StreamCells cells = new StreamCells(stream, layout.columns());
        EventRows rows = new EventRows(layout.coding(), defect -> {});
        while (stream.next()) {
            if (stream.fieldCount() != stream.header().size() || FileImport.isTags(cells)) {
                skipped++;
                continue;
            }
            rows.read(cells)
                    .filter(event -> !event.id().isEmpty())
                    .ifPresentOrElse(event -> events.add(new ListedEvent(name, event)), () -> skipped++);
        }
        return stream.line();
    }

    private void refuse(Path file, Flaw flaw) {
        problems.add(Problem.of(file.toString(), flaw, ""));
    }
}

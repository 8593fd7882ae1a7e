package org.endstate.formats.events;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.evidence.Event;
import org.endstate.evidence.TallyBuilder;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;

/**
 * Understands the rows of a small table held in memory, whose every defect is a flaw: there nothing is skipped and
 * nothing mended.
 */
public final class TableRows {

    private static final Set<Field> EVENT = EnumSet.of(
            Field.ID,
            Field.START,
            Field.END,
            Field.DATE_PRECISION,
            Field.AREA,
            Field.AREA_2,
            Field.LATITUDE,
            Field.LONGITUDE,
            Field.PLACE_PRECISION,
            Field.LOW,
            Field.BEST,
            Field.HIGH,
            Field.CIVILIANS);
    private static final Set<Field> MONTHLY =
            EnumSet.of(Field.MONTH, Field.AREA, Field.LOW, Field.BEST, Field.HIGH, Field.EVENTS);

    private final Map<Field, String> columns;
    private final List<Flaw> flaws = new ArrayList<>();
    private final EventRows events = new EventRows(Coding.UCDP, this::add);
    private final PanelRows months = new PanelRows(List.of(Field.BEST), this::add);
    private final SeenIds seen = new SeenIds();
    private boolean refused;

    /**
     * One row, understood.
     *
     * @param event empty for a row of a whole month
     * @param at where its area stands
     */
    public record Row(
            YearMonth month, Event.Location where, TallyBuilder.Entry count, Optional<Event> event, Place at) {}

    private TableRows(Map<Field, String> columns) {
        this.columns = columns;
    }

    /** For a table of events with the columns of the Georeferenced Event Dataset, of which others are passed over. */
    public static TableRows ofEvents(CsvTable table) {
        return new TableRows(RowCells.columns(table.header(), EVENT));
    }

    /** For a table with the columns {@code month,area,low,best,high,events}. */
    public static TableRows ofMonths(CsvTable table) {
        return new TableRows(RowCells.columns(table.header(), MONTHLY));
    }

    /** What is wrong with the rows read so far. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** How many there are. */
    public int flawCount() {
        return flaws.size();
    }

    private void add(Defect defect) {
        refused = true;
        flaws.add(defect.flaw());
    }

    /** The event of the row; empty if it has a flaw. */
    public Optional<Row> event(CsvRow row) {
        refused = false;
        RowCells cells = new RowCells(row, columns);
        Optional<Event> event = events.read(cells);
        event.ifPresent(e -> once(cells));
        return event.filter(e -> !refused)
                .map(e -> new Row(e.month(), e.location(), TallyBuilder.Entry.of(e), event, cells.placeOf(Field.AREA)));
    }

    private void once(Cells row) {
        String id = row.text(Field.ID);
        int first = id.isEmpty() ? 0 : seen.put(id, row.line());
        if (first != 0) {
            add(duplicate(row, first));
        }
    }

    static Defect duplicate(Cells row, int first) {
        return new Defect(
                Defect.Kind.DUPLICATE_EVENT,
                Flaw.of(
                        row.placeOf(Field.ID),
                        "event " + Quoted.of(row.text(Field.ID)) + " stands here again; the first is in line " + first,
                        "each event once"));
    }

    /** The count of the row; empty if it has a flaw. */
    public Optional<Row> month(CsvRow row) {
        refused = false;
        RowCells cells = new RowCells(row, columns);
        Optional<PanelRows.Entry> entry = months.read(cells);
        Event.Location where = new Event.Location("", cells.text(Field.AREA), "", 0, Optional.empty());
        return entry.filter(e -> !refused)
                .flatMap(e -> e.count()
                        .map(count -> new Row(e.month(), where, count, Optional.empty(), cells.placeOf(Field.AREA))));
    }
}

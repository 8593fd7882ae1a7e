package org.endstate.formats.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.evidence.Event;
import org.endstate.evidence.EventFilter;
import org.endstate.evidence.Level;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;

/** Takes in the rows of a table of months and units. */
final class PanelIntake {

    /** The unit of a table that names none. */
    static final String WHOLE = "all";

    private final PanelRows reader;
    private final Collector collector;
    private final Issues issues;
    private final RowCounts rows = new RowCounts();
    private final Map<String, Integer> lines = new HashMap<>();

    PanelIntake(List<Field> values, Collector collector, Issues issues) {
        this.reader = new PanelRows(values, issues::add);
        this.collector = collector;
        this.issues = issues;
    }

    /** Why a table with these columns cannot give what is asked for. */
    static Optional<Flaw> unfit(Set<Field> present, Selection selection, boolean hasValues) {
        if (!selection.filter().involving().isEmpty()) {
            return Optional.of(Flaw.of(
                    Place.START,
                    "the table counts deaths by month and does not tell who took part",
                    "events, or no filter by side"));
        }
        if (!hasValues) {
            return Optional.of(Flaw.of(
                    Place.START,
                    "the table does not tell the types of violence apart that are asked for",
                    "events, or the columns ged_sb, ged_ns and ged_os of these types"));
        }
        boolean fits = selection.level() == Level.COUNTRY || present.contains(Field.AREA);
        return fits
                ? Optional.empty()
                : Optional.of(Flaw.of(
                        Place.START, "the table counts deaths by country", "events, or a table with a column area"));
    }

    /** Whether only events can tell what is asked for. */
    static boolean needsEvents(EventFilter filter) {
        return !filter.involving().isEmpty() || filter.types().size() < Event.Type.values().length;
    }

    RowCounts rows() {
        return rows;
    }

    void take(Cells row) {
        Optional<PanelRows.Entry> entry = reader.read(row);
        if (entry.isEmpty() || isDuplicate(row, entry.get())) {
            rows.skip();
            return;
        }
        Collector.Fate fate = collector.add(entry.get(), place(row), row.line(), issues);
        if (fate == Collector.Fate.TOO_LARGE) {
            issues.add(EventIntake.tooLarge(row, entry.get().month()));
        }
        if (fate == Collector.Fate.COUNTED && entry.get().count().isEmpty()) {
            rows.skip();
        } else {
            rows.add(fate);
        }
    }

    private static Event.Location place(Cells row) {
        boolean named = row.has(Field.COUNTRY) || row.has(Field.COUNTRY_ID) || row.has(Field.AREA);
        String country = named ? EventRows.country(row) : WHOLE;
        return new Event.Location(country, row.text(Field.AREA), "", 0, Optional.empty());
    }

    private boolean isDuplicate(Cells row, PanelRows.Entry entry) {
        String unit = EventRows.country(row) + "\n" + row.text(Field.AREA);
        Integer first = lines.putIfAbsent(unit + "\n" + entry.month(), row.line());
        if (first != null) {
            String shown = row.has(Field.AREA) ? row.text(Field.AREA) : EventRows.country(row);
            issues.add(new Defect(
                    Defect.Kind.DUPLICATE_MONTH,
                    Flaw.of(
                            row.placeOf(Field.MONTH),
                            Quoted.of(shown) + " has a second row for " + entry.month() + "; the first is in line "
                                    + first,
                            "one row for each unit and month")));
        }
        return first != null;
    }
}

package org.endstate.formats.mission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.events.TableRows;
import org.endstate.formats.text.Flaw;

/**
 * Reads events, in either of two forms: the monthly aggregate {@code month,area,low,best,high,events}, or the columns
 * of the Georeferenced Event Dataset of the Uppsala Conflict Data Program, of which other columns are passed over.
 *
 * <p>An event counts in the month in which it began. A row that names no area of the mission counts for the whole
 * territory, and so does an event whose place is known less well than by first-level area.
 */
final class EventReader {

    private static final List<String> MONTHLY = List.of("month", "area", "low", "best", "high", "events");
    private static final List<String> GED = List.of("id", "date_start", "date_end", "adm_1", "low", "best", "high");

    private final EventTally tally;
    private final List<Flaw> flaws = new ArrayList<>();

    EventReader(AreaNames areas, Optional<LocalDate> asOf) {
        this(areas, asOf, (row, area) -> {});
    }

    /** Tells every row that counts, with the id of its area where it has one. */
    EventReader(AreaNames areas, Optional<LocalDate> asOf, BiConsumer<TableRows.Row, Optional<String>> counted) {
        this.tally = new EventTally(areas, asOf.map(YearMonth::from), counted);
    }

    /** Reads the table; its flaws are in {@link #flaws()} afterwards. */
    EventCounts read(CsvTable table) {
        flaws.addAll(table.flaws());
        boolean monthly = table.findColumn("month").isPresent()
                || table.findColumn("date_start").isEmpty();
        List<Flaw> wrongColumns =
                Columns.check(table, monthly ? MONTHLY : GED, monthly ? Optional.of(List.of()) : Optional.empty());
        flaws.addAll(wrongColumns);
        if (wrongColumns.isEmpty()) {
            rows(table, monthly);
        }
        EventCounts counts = tally.counts();
        flaws.addAll(tally.flaws());
        boolean hasRecord = counts.hasRecord() || !flaws.isEmpty();
        return new EventCounts(counts.counts(), hasRecord, counts.unlocated(), counts.issues());
    }

    private void rows(CsvTable table, boolean monthly) {
        TableRows rows = monthly ? TableRows.ofMonths(table) : TableRows.ofEvents(table);
        table.rows().stream()
                .takeWhile(row -> flaws.size() + rows.flawCount() < Problems.ENOUGH)
                .forEach(row -> (monthly ? rows.month(row) : rows.event(row)).ifPresent(e -> tally.add(e, monthly)));
        flaws.addAll(rows.flaws());
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}

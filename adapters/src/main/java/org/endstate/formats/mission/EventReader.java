package org.endstate.formats.mission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;

/**
 * Reads events, in either of two forms: the monthly aggregate {@code month,area,low,best,high,events}, or the columns
 * of the Georeferenced Event Dataset of the Uppsala Conflict Data Program, of which other columns are passed over.
 *
 * <p>An event counts in the month in which it began. A row that names no area of the mission counts for the whole
 * territory.
 */
final class EventReader {

    static final String WHOLE_TERRITORY = "*";
    private static final Pattern MONTH = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}");
    private static final List<String> MONTHLY = List.of("month", "area", "low", "best", "high", "events");
    private static final List<String> GED = List.of("id", "date_start", "date_end", "adm_1", "low", "best", "high");

    private final EventTally tally;
    private final List<Flaw> flaws = new ArrayList<>();

    /** One row, understood. */
    record Event(YearMonth month, String area, Deaths deaths, int events, Place areaAt) {}

    /** Estimates of deaths. */
    record Deaths(int low, int best, int high) {}

    EventReader(AreaNames areas, Optional<LocalDate> asOf) {
        this.tally = new EventTally(areas, asOf.map(YearMonth::from));
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
            Columns.enough(table.rows(), flaws)
                    .forEach(row -> (monthly ? monthly(row) : event(row)).ifPresent(e -> tally.add(e, monthly)));
        }
        EventCounts counts = tally.counts();
        flaws.addAll(tally.flaws());
        boolean hasRecord = counts.hasRecord() || !flaws.isEmpty();
        return new EventCounts(counts.counts(), hasRecord, counts.unlocated(), counts.issues());
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private Optional<Event> monthly(CsvRow row) {
        Optional<YearMonth> month = month(row.text("month"));
        if (month.isEmpty()) {
            flaws.add(Columns.wrong(row, "month", "a month such as 2018-05"));
        }
        Optional<Integer> events = count(row, "events");
        Optional<Deaths> deaths = deaths(row);
        if (month.isEmpty() || events.isEmpty() || deaths.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Event(month.get(), row.text("area"), deaths.get(), events.get(), row.placeOf("area")));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private Optional<Event> event(CsvRow row) {
        Optional<LocalDate> start = day(row, "date_start");
        Optional<LocalDate> end = day(row, "date_end");
        Optional<Deaths> deaths = deaths(row);
        if (start.isEmpty() || end.isEmpty() || deaths.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            flaws.add(Flaw.of(
                    row.placeOf("date_end"),
                    "the event ends on " + end.get() + ", before it begins on " + start.get(),
                    "date_end on or after date_start"));
        }
        String area = row.text("adm_1").isEmpty() ? WHOLE_TERRITORY : row.text("adm_1");
        return Optional.of(new Event(YearMonth.from(start.get()), area, deaths.get(), 1, row.placeOf("adm_1")));
    }

    private Optional<LocalDate> day(CsvRow row, String column) {
        Optional<LocalDate> day = row.findDate(column);
        if (day.isEmpty()) {
            flaws.add(Columns.wrong(row, column, "a date such as 2024-01-27"));
        }
        return day;
    }

    private Optional<Integer> count(CsvRow row, String column) {
        Optional<Integer> count = row.findCount(column);
        if (count.isEmpty()) {
            flaws.add(Columns.wrong(row, column, "a whole number from 0 to 1,000,000"));
        }
        return count;
    }

    private Optional<Deaths> deaths(CsvRow row) {
        Optional<Integer> low = count(row, "low");
        Optional<Integer> best = count(row, "best");
        Optional<Integer> high = count(row, "high");
        if (low.isEmpty() || best.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (best.get() < low.get() || high.get() < best.get()) {
            flaws.add(Flaw.of(
                    row.placeOf("low"),
                    "low, best and high are " + Quoted.of(low.get() + ", " + best.get() + ", " + high.get()),
                    "three numbers that do not fall"));
            return Optional.empty();
        }
        return Optional.of(new Deaths(low.get(), best.get(), high.get()));
    }
}

package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Quoted;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.ExitEvent;
import org.endstate.oversight.SiteState;

/**
 * Reads what is said to have happened: one row for each account of an event. Rows that contradict each other are both
 * kept; a row that corrects another stands below it, and the other stays.
 */
final class ActualsReader {

    private static final List<String> COLUMNS = List.of("id", "event", "unit", "date", "source");
    private static final List<String> OPTIONAL = List.of("precision", "state", "known-from", "corrects", "note");
    private static final String NEVER = "never";
    private static final String A_DATE = "a date such as 2024-01-27";

    private final Optional<Ids> ids;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, CsvRow> rows = new LinkedHashMap<>();

    /** A reader that checks units against the ids of the mission, where those could be read. */
    ActualsReader(Optional<Ids> ids) {
        this.ids = ids;
    }

    /** Reads the table; its flaws are in {@link #flaws()} afterwards. */
    Actuals read(CsvTable table) {
        flaws.addAll(table.flaws());
        List<Flaw> wrongColumns = Columns.check(table, COLUMNS, Optional.of(OPTIONAL));
        flaws.addAll(wrongColumns);
        List<Actual> actuals = new ArrayList<>();
        if (wrongColumns.isEmpty()) {
            Columns.enough(table.rows(), flaws).forEach(row -> actual(row).ifPresent(actuals::add));
        }
        return new Actuals(actuals);
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private Optional<Actual> actual(CsvRow row) {
        int before = flaws.size();
        identity(row);
        Optional<ExitEvent> event = word(row, "event", ExitEvent.values());
        Optional<Actual.Unit> unit = unit(row);
        Optional<Actual.Happened> happened = happened(row);
        Optional<SiteState> state = state(row, event);
        Optional<Actual.Account> account = account(row);
        if (flaws.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Actual(
                row.text("id"),
                unit.orElseThrow(),
                event.orElseThrow(),
                happened.orElseThrow(),
                state,
                account.orElseThrow()));
    }

    private void identity(CsvRow row) {
        String id = row.text("id");
        if (id.isEmpty()) {
            flaws.add(Columns.wrong(row, "id", "an id that no other row has"));
            return;
        }
        CsvRow first = rows.putIfAbsent(id, row);
        if (first != null) {
            flaws.add(Flaw.of(
                    row.placeOf("id"),
                    "a second row is called " + Quoted.of(id),
                    "an id that no other row has",
                    "the first is in line " + first.line()));
        }
    }

    private <E extends Enum<E>> Optional<E> word(CsvRow row, String column, E[] words, String... more) {
        List<String> known = Stream.concat(Arrays.stream(words).map(ActualsReader::written), Arrays.stream(more))
                .toList();
        int at = known.indexOf(row.text(column));
        if (at < 0) {
            flaws.add(Columns.wrong(row, column, "one of " + String.join(", ", known))
                    .maybe(Nearest.to(row.text(column), known)));
        }
        return at < 0 ? Optional.empty() : Optional.of(words[at]);
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Actual.Unit> unit(CsvRow row) {
        String id = row.text("unit");
        if (ids.isEmpty()) {
            return Optional.of(new Actual.Unit.AtSite(id)); // the folder is refused for its mission file
        }
        boolean site = ids.get().has(Kinds.SITE, id);
        boolean milestone = ids.get().has(Kinds.MILESTONE, id);
        if (site && milestone) {
            flaws.add(Flaw.of(
                    row.placeOf("unit"),
                    Quoted.of(id) + " is both a site and a milestone",
                    "an id that says which",
                    "call the site or the milestone something else in " + MissionFolder.FILE));
        } else if (!site && !milestone) {
            List<String> known = Stream.of(Kinds.SITE, Kinds.MILESTONE)
                    .flatMap(kind -> ids.get().of(kind).stream())
                    .toList();
            flaws.add(Columns.wrong(row, "unit", "the id of a site or a milestone of " + MissionFolder.FILE)
                    .maybe(Nearest.to(id, known)));
        }
        return Optional.of(site ? new Actual.Unit.AtSite(id) : new Actual.Unit.OfMilestone(id));
    }

    private Optional<Actual.Happened> happened(CsvRow row) {
        if (row.text("precision").equals(NEVER)) {
            if (!row.text("date").isEmpty()) {
                flaws.add(Columns.wrong(row, "date", "nothing, as the event never happened"));
            }
            return Optional.of(new Actual.Happened.Never());
        }
        Optional<LocalDate> date = date(row, "date");
        Optional<Actual.Precision> precision = row.text("precision").isEmpty()
                ? Optional.of(Actual.Precision.DAY)
                : word(row, "precision", Actual.Precision.values(), NEVER);
        return date.flatMap(day -> precision.map(known -> new Actual.Happened.On(day, known)));
    }

    private Optional<SiteState> state(CsvRow row, Optional<ExitEvent> event) {
        if (event.isPresent() && event.get() == ExitEvent.STATE_FOUND) {
            return word(row, "state", SiteState.values());
        }
        if (!row.text("state").isEmpty()) {
            flaws.add(Columns.wrong(row, "state", "nothing, as the event is not state-found"));
        }
        return Optional.empty();
    }

    private Optional<Actual.Account> account(CsvRow row) {
        if (row.text("source").isEmpty()) {
            flaws.add(Columns.wrong(row, "source", "who says so: an address or a document"));
        }
        corrects(row);
        Optional<LocalDate> known = row.text("known-from").isEmpty() ? row.findDate("date") : date(row, "known-from");
        if (known.isEmpty()
                && row.text("precision").equals(NEVER)
                && row.text("known-from").isEmpty()) {
            flaws.add(Columns.wrong(row, "known-from", A_DATE + ", as there is no date of the event"));
        }
        Optional<String> corrects = Optional.of(row.text("corrects")).filter(id -> !id.isEmpty());
        return known.map(day -> new Actual.Account(row.text("source"), day, corrects, row.text("note")));
    }

    /** A correction stands below what it corrects and speaks of the same event at the same unit. */
    private void corrects(CsvRow row) {
        String id = row.text("corrects");
        if (id.isEmpty()) {
            return;
        }
        CsvRow corrected = id.equals(row.text("id")) ? null : rows.get(id);
        if (corrected == null) {
            flaws.add(Columns.wrong(row, "corrects", "the id of a row above").maybe(Nearest.to(id, rows.keySet())));
        } else if (!corrected.text("event").equals(row.text("event"))
                || !corrected.text("unit").equals(row.text("unit"))) {
            flaws.add(Columns.wrong(
                    row,
                    "corrects",
                    "a row of the same event and unit; that in line " + corrected.line() + " is of "
                            + Quoted.of(corrected.text("event")) + " at " + Quoted.of(corrected.text("unit"))));
        }
    }

    private Optional<LocalDate> date(CsvRow row, String column) {
        Optional<LocalDate> date = row.findDate(column);
        if (date.isEmpty()) {
            flaws.add(Columns.wrong(row, column, A_DATE));
        }
        return date;
    }
}

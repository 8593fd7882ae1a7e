package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.Use;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Quoted;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actual.Event;
import org.endstate.oversight.Actual.Precision;
import org.endstate.oversight.Actual.State;

/** Reads reports of what really happened: one row each. A correction is a row of its own; nothing is overwritten. */
final class ActualsReader {

    static final List<String> COLUMNS =
            List.of("id", "unit", "event", "date", "precision", "value", "source", "reported", "corrects", "note");

    private static final String DATE = "a date such as 2024-01-27";

    private final Ids ids;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    ActualsReader(Ids ids) {
        this.ids = ids;
    }

    /** A report and where it stands. */
    record Row(CsvRow row, Actual report) {}

    /** Reads the table; its flaws are in {@link #flaws()} afterwards. */
    List<Row> read(CsvTable table) {
        flaws.addAll(table.flaws());
        List<Flaw> wrongColumns = Columns.check(table, COLUMNS, Optional.of(List.of()));
        flaws.addAll(wrongColumns);
        List<Row> rows = new ArrayList<>();
        if (wrongColumns.isEmpty()) {
            Columns.enough(table.rows(), flaws).forEach(row -> report(row).ifPresent(r -> rows.add(new Row(row, r))));
            Columns.enough(table.rows(), flaws).forEach(this::corrects);
        }
        return rows;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private Optional<Actual> report(CsvRow row) {
        int before = flaws.size();
        id(row);
        unit(row);
        Optional<Event> event = word(row, "event", Event.class);
        Optional<Precision> precision = word(row, "precision", Precision.class);
        Optional<LocalDate> day = row.findDate("date");
        if (day.isEmpty()) {
            flaws.add(Columns.wrong(row, "date", DATE));
        }
        event.ifPresent(known -> value(row, known));
        List<String> sources = sources(row);
        Optional<LocalDate> reported = reported(row, day);
        if (flaws.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Actual(
                row.text("id"),
                new Actual.Happening(row.text("unit"), event.orElseThrow(), row.text("value")),
                new Actual.When(day.orElseThrow(), precision.orElseThrow()),
                reported.orElseThrow(),
                sources,
                Optional.of(row.text("corrects")).filter(text -> !text.isEmpty()),
                row.text("note")));
    }

    private void id(CsvRow row) {
        String id = row.text("id");
        if (id.isEmpty()) {
            flaws.add(Columns.wrong(row, "id", "a name that no other row has"));
            return;
        }
        Integer first = lines.putIfAbsent(id, row.line());
        if (first != null) {
            flaws.add(Flaw.of(
                    row.placeOf("id"),
                    "two rows are called " + Quoted.of(id),
                    "a name that no other row has",
                    "the first is in line " + first));
        }
    }

    private void unit(CsvRow row) {
        String unit = row.text("unit");
        int slash = unit.indexOf('/');
        if (slash >= 0) {
            Use site = new Use(Kinds.SITE, unit.substring(0, slash), row.placeOf("unit"));
            if (!ids.has(site.kind(), site.id())) {
                flaws.add(site.dangling(ids));
            }
            return;
        }
        List<String> known = new ArrayList<>(ids.of(Kinds.SITE));
        known.addAll(ids.of(Kinds.MILESTONE));
        known.add(Actual.Happening.MISSION);
        if (!known.contains(unit)) {
            flaws.add(Flaw.of(
                            row.placeOf("unit"),
                            unit.isEmpty() ? "'unit' is empty" : "no site or milestone " + Quoted.of(unit),
                            "the id of a site or a milestone, " + Actual.Happening.MISSION + ", or site/task")
                    .maybe(Nearest.to(unit, known)));
        }
    }

    private <E extends Enum<E>> Optional<E> word(CsvRow row, String column, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Parts::word).toList();
        String text = row.text(column);
        if (words.contains(text)) {
            return Optional.of(Parts.constant(type, text));
        }
        flaws.add(
                Columns.wrong(row, column, "one of " + String.join(", ", words)).maybe(Nearest.to(text, words)));
        return Optional.empty();
    }

    private void value(CsvRow row, Event event) {
        boolean task = row.text("unit").indexOf('/') >= 0;
        boolean ofTask = event == Event.BEGUN || event == Event.DONE;
        if (task != ofTask) {
            flaws.add(Flaw.of(
                    row.placeOf("event"),
                    Quoted.of(Parts.word(event)) + " is said of " + Quoted.of(row.text("unit")),
                    task ? "begun or done, of a task" : "begun and done only of a task, written site/task"));
        }
        switch (event.says()) {
            case PERSONS -> {
                if (row.findCount("value").isEmpty()) {
                    flaws.add(Columns.wrong(row, "value", "a whole number of persons"));
                }
            }
            case STATE -> word(row, "value", State.class);
            case NOTHING -> {
                if (!row.text("value").isEmpty()) {
                    flaws.add(Columns.wrong(row, "value", "nothing: only strength and state-observed have a value"));
                }
            }
        }
    }

    private List<String> sources(CsvRow row) {
        List<String> sources = Arrays.stream(row.text("source").split("[\\s;]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        sources.stream()
                .map(id -> new Use(Kinds.SOURCE, id, row.placeOf("source")))
                .filter(use -> !ids.has(use.kind(), use.id()))
                .forEach(use -> flaws.add(use.dangling(ids)));
        return sources;
    }

    private Optional<LocalDate> reported(CsvRow row, Optional<LocalDate> day) {
        if (row.text("reported").isEmpty()) {
            return day;
        }
        Optional<LocalDate> reported = row.findDate("reported");
        if (reported.isEmpty()) {
            flaws.add(Columns.wrong(row, "reported", DATE + ", or nothing where it was known the same day"));
        }
        return reported;
    }

    private void corrects(CsvRow row) {
        String other = row.text("corrects");
        boolean itself = other.equals(row.text("id"));
        if (!other.isEmpty() && (itself || !lines.containsKey(other))) {
            flaws.add(Flaw.of(
                            row.placeOf("corrects"),
                            itself ? "a row corrects itself" : "no row is called " + Quoted.of(other),
                            "the id of another row")
                    .maybe(itself ? Optional.empty() : Nearest.to(other, lines.keySet())));
        }
    }
}

package org.endstate.formats.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;

/** Tells the layout of a table by its header. */
final class Layouts {

    private static final Set<Field> EVENT = EnumSet.range(Field.ID, Field.CIVILIANS);
    private static final Set<Field> PANEL = EnumSet.of(
            Field.COUNTRY,
            Field.COUNTRY_ID,
            Field.AREA,
            Field.LOW,
            Field.BEST,
            Field.HIGH,
            Field.CIVILIANS,
            Field.STATE_BASED,
            Field.NON_STATE,
            Field.ONE_SIDED,
            Field.EVENTS,
            Field.MONTH,
            Field.MONTH_ID,
            Field.YEAR);
    private static final List<Field> BY_TYPE = List.of(Field.STATE_BASED, Field.NON_STATE, Field.ONE_SIDED);
    private static final String HINT = "a column map says which column means what";

    private final List<String> header;
    private final ColumnMap map;
    private final List<Flaw> flaws = new ArrayList<>();

    /** What a header tells. */
    sealed interface Told {

        /** A layout. */
        record Known(Layout layout) implements Told {}

        /** None, and why. */
        record Unknown(List<Flaw> flaws) implements Told {
            public Unknown {
                flaws = List.copyOf(flaws);
            }
        }
    }

    private Layouts(List<String> header, ColumnMap map) {
        this.header = header;
        this.map = map;
    }

    static Told of(List<String> header, ColumnMap map) {
        return new Layouts(header, map).told();
    }

    private Told told() {
        if (header.stream().allMatch(String::isEmpty)) {
            return refused(Flaw.of(Place.START, "the table is empty", "a header line and rows"));
        }
        map.columns().forEach((field, column) -> {
            if (!header.contains(column)) {
                flaws.add(Flaw.of(
                                Place.START,
                                "the column map says " + field.key() + "=" + column
                                        + ", and the table has no such column",
                                "one of " + shown())
                        .maybe(Nearest.to(column, header)));
            }
        });
        Optional<Layout> layout = flaws.isEmpty() ? layout() : Optional.empty();
        return flaws.isEmpty() && layout.isPresent()
                ? new Told.Known(layout.get())
                : new Told.Unknown(flaws.isEmpty() ? List.of(unknown()) : flaws);
    }

    private Optional<Layout> layout() {
        Map<Field, String> event = columns(EVENT);
        if (event.containsKey(Field.START)) {
            return Optional.of(events(event));
        }
        Map<Field, String> panel = columns(PANEL);
        boolean hasMonth = panel.containsKey(Field.MONTH) || panel.containsKey(Field.MONTH_ID);
        boolean hasDeaths = panel.containsKey(Field.BEST) || BY_TYPE.stream().anyMatch(panel::containsKey);
        if (hasMonth && hasDeaths) {
            distinct(panel);
            return Optional.of(new Layout.Panel("a row for each unit and month", panel));
        }
        return wide(panel);
    }

    private Layout events(Map<Field, String> columns) {
        boolean acled = header.contains("event_id_cnty") || header.contains("event_date");
        boolean ucdp = header.contains("type_of_violence") || header.contains("where_prec");
        List<Field> needed = acled || !map.isEmpty()
                ? List.of(Field.START, Field.BEST)
                : List.of(Field.ID, Field.START, Field.END, Field.LOW, Field.BEST, Field.HIGH);
        for (Field field : needed) {
            if (!columns.containsKey(field)) {
                flaws.add(Flaw.of(
                        Place.START,
                        "the table has no column " + Quoted.of(field.names().getFirst()),
                        "the columns "
                                + String.join(
                                        ",",
                                        needed.stream()
                                                .map(f -> f.names().getFirst())
                                                .toList()),
                        HINT));
            }
        }
        distinct(columns);
        String name = acled ? "ACLED events" : ucdp ? "UCDP GED events" : "events";
        return new Layout.Events(name, acled ? Coding.ACLED : Coding.UCDP, columns);
    }

    private Map<Field, String> columns(Set<Field> fields) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (Field field : fields) {
            map.find(field)
                    .or(() -> field.names().stream().flatMap(this::inHeader).findFirst())
                    .ifPresent(column -> columns.put(field, column));
        }
        return columns;
    }

    private Stream<String> inHeader(String name) {
        return header.stream().filter(name::equalsIgnoreCase);
    }

    private void distinct(Map<Field, String> columns) {
        columns.values().stream().distinct().forEach(column -> {
            if (header.stream().filter(column::equals).count() > 1) {
                flaws.add(Flaw.of(
                        Place.START, "the table has more than one column " + Quoted.of(column), "each column once"));
            }
        });
    }

    /** Months may stand in the first column without a name, as data frames write their index. */
    private Optional<Layout> wide(Map<Field, String> panel) {
        String first = header.getFirst();
        String month = Optional.ofNullable(panel.get(Field.MONTH)).orElse(first);
        boolean named = month.isEmpty() || panel.containsValue(month);
        List<String> units =
                header.stream().filter(column -> !column.equals(month)).toList();
        boolean known = units.stream().anyMatch(panel::containsValue);
        if (!named || known || units.size() < 2 || units.contains("")) {
            return Optional.empty();
        }
        units.stream()
                .filter(unit -> units.indexOf(unit) != units.lastIndexOf(unit))
                .distinct()
                .forEach(unit -> flaws.add(Flaw.of(
                        Place.START, "the table has more than one column " + Quoted.of(unit), "each unit once")));
        return Optional.of(new Layout.Wide(month, units));
    }

    private Flaw unknown() {
        return Flaw.of(
                Place.START,
                "the layout of the table is not known: its columns are " + shown(),
                "events (date_start and best, or event_date and fatalities) or months (month or month_id, and best,"
                        + " deaths, ged_sb or sb)",
                HINT);
    }

    private String shown() {
        int most = 12;
        String some = String.join(
                ",",
                header.stream()
                        .limit(most)
                        .map(name -> name.length() > 40 ? name.substring(0, 39) + "…" : name)
                        .toList());
        return header.size() > most ? some + " and " + (header.size() - most) + " more" : some;
    }

    private static Told refused(Flaw flaw) {
        return new Told.Unknown(List.of(flaw));
    }
}

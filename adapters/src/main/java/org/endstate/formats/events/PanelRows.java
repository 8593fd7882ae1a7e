package org.endstate.formats.events;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.endstate.evidence.Event;
import org.endstate.evidence.TallyBuilder;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;

/** Turns rows of a table of months into counts, and says what is wrong with those that are none. */
final class PanelRows {

    private static final int MOST_EVENTS = 1_000_000;
    private static final Map<Event.Type, Field> BY_TYPE = Map.of(
            Event.Type.STATE_BASED, Field.STATE_BASED,
            Event.Type.NON_STATE, Field.NON_STATE,
            Event.Type.ONE_SIDED, Field.ONE_SIDED);

    private final List<Field> values;
    private final Consumer<Defect> defects;

    /**
     * One row, understood.
     *
     * @param count empty if the row has a defect that skips it
     */
    record Entry(YearMonth month, Optional<TallyBuilder.Entry> count) {}

    /**
     * @param values the columns whose sum is the deaths of a row
     * @param defects where defects are collected; a row with one that skips it gives no count
     */
    PanelRows(List<Field> values, Consumer<Defect> defects) {
        this.values = List.copyOf(values);
        this.defects = defects;
    }

    /** The columns that tell deaths of these types; empty if the table does not tell one of them apart. */
    static Optional<List<Field>> values(Set<Field> present, Set<Event.Type> types) {
        boolean all = types.size() == Event.Type.values().length;
        if (all && present.contains(Field.BEST)) {
            return Optional.of(List.of(Field.BEST));
        }
        List<Field> fields = new ArrayList<>();
        for (Event.Type type : Event.Type.values()) {
            Field field = BY_TYPE.get(type);
            if (field != null && types.contains(type)) {
                if (present.contains(field)) {
                    fields.add(field);
                } else if (!all) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(fields).filter(some -> !some.isEmpty());
    }

    /** The row, if it tells its month. */
    Optional<Entry> read(Cells row) {
        Optional<TallyBuilder.Entry> count = count(row);
        return month(row).map(month -> new Entry(month, count));
    }

    private Optional<YearMonth> month(Cells row) {
        Field field = row.has(Field.MONTH) ? Field.MONTH : Field.MONTH_ID;
        String text = row.text(field);
        Optional<YearMonth> month = field == Field.MONTH_ID
                ? IsoDate.monthOfId(text)
                : row.has(Field.YEAR) && text.length() <= 2
                        ? IsoDate.month(row.text(Field.YEAR), text)
                        : IsoDate.month(text);
        if (month.isEmpty()) {
            defects.accept(EventRows.wrong(
                    Defect.Kind.DATE,
                    row,
                    field,
                    field == Field.MONTH ? "a month such as 2018-05" : "a month number, of which 1 is January 1980"));
        }
        return month;
    }

    private Optional<TallyBuilder.Entry> count(Cells row) {
        OptionalInt best = best(row);
        boolean ranged = values.contains(Field.BEST);
        OptionalInt low = ranged && row.has(Field.LOW) ? number(row, Field.LOW) : best;
        OptionalInt high = ranged && row.has(Field.HIGH) ? number(row, Field.HIGH) : best;
        OptionalInt events = row.has(Field.EVENTS) ? number(row, Field.EVENTS) : OptionalInt.of(0);
        if (best.isEmpty() || low.isEmpty() || high.isEmpty() || events.isEmpty()) {
            return Optional.empty();
        }
        int mid = best.getAsInt();
        rising(row, low.getAsInt(), mid, high.getAsInt());
        return Optional.of(new TallyBuilder.Entry(
                Math.min(low.getAsInt(), mid),
                mid,
                Math.max(high.getAsInt(), mid),
                events.getAsInt(),
                civilians(row),
                ""));
    }

    private OptionalInt best(Cells row) {
        int sum = 0;
        for (Field field : values) {
            OptionalInt part = number(row, field);
            if (part.isEmpty()) {
                return part;
            }
            sum += part.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    private OptionalInt civilians(Cells row) {
        boolean split = values.size() > 1 && values.contains(Field.ONE_SIDED);
        String text = values.contains(Field.BEST) ? row.text(Field.CIVILIANS) : split ? row.text(Field.ONE_SIDED) : "";
        return WholeNumber.find(text, EventRows.MOST_DEATHS);
    }

    private void rising(Cells row, int low, int best, int high) {
        if (low > best || high < best) {
            defects.accept(new Defect(
                    Defect.Kind.ESTIMATES,
                    Flaw.of(
                            row.placeOf(Field.LOW),
                            "low, best and high are " + Quoted.of(low + ", " + best + ", " + high),
                            "three numbers that do not fall")));
        }
    }

    private OptionalInt number(Cells row, Field field) {
        int most = field == Field.EVENTS ? MOST_EVENTS : EventRows.MOST_DEATHS;
        OptionalInt number = WholeNumber.find(row.text(field), most);
        if (number.isEmpty()) {
            defects.accept(EventRows.wrong(Defect.Kind.NUMBER, row, field, "a whole number from 0 to 1,000,000"));
        }
        return number;
    }
}

package org.endstate.formats.judgements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.mission.Columns;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.judgement.Item;
import org.endstate.judgement.Scale;

/**
 * The items of a study: {@code item,kind,scale,levels,last,realisation,text}. The kind is {@code event} (last and
 * realisation yes or no), {@code quantity} (scale UNI or LOG), or {@code levels} (how many, from level 0).
 */
final class ItemTable {

    private static final List<String> COLUMNS =
            List.of("item", "kind", "scale", "levels", "last", "realisation", "text");
    private static final int MOST_LEVELS = 20;

    private final StudyText text;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    ItemTable(CsvTable table, StudyText text) {
        this.text = text;
        table.flaws().forEach(text::flaw);
        List<Flaw> wrong = Columns.check(table, COLUMNS, Optional.of(List.of()));
        wrong.forEach(text::flaw);
        if (wrong.isEmpty()) {
            table.rows().forEach(this::row);
        }
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The items by id; one that is wrong in itself still has its id here if its kind can be told. */
    Map<String, Item> byId() {
        return items;
    }

    private void row(CsvRow row) {
        String id = row.text("item");
        Integer first = lines.putIfAbsent(id, row.line());
        if (id.isEmpty()) {
            text.flaw(Columns.wrong(row, "item", "a name for the item"));
        } else if (first != null) {
            text.flaw(Flaw.of(
                    row.placeOf("item"),
                    "the item " + Quoted.of(id) + " is there a second time",
                    "one row for each",
                    "the first is in line " + first));
        } else {
            switch (row.text("kind")) {
                case "event" -> event(row, id);
                case "quantity" -> quantity(row, id);
                case "levels" -> levels(row, id);
                default -> text.flaw(Columns.wrong(row, "kind", "event, quantity or levels"));
            }
        }
    }

    private void event(CsvRow row, String id) {
        none(row, "scale");
        none(row, "levels");
        Function<String, Optional<Boolean>> truth = word -> switch (word) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
        items.put(
                id,
                new Item.Event(
                        id,
                        row.text("text"),
                        value(row, "realisation", truth, "yes or no, or nothing while it is not known"),
                        value(row, "last", truth, "yes or no, or nothing")));
    }

    private void quantity(CsvRow row, String id) {
        none(row, "levels");
        Optional<Scale> scale = switch (row.text("scale")) {
            case "UNI" -> Optional.of(Scale.UNI);
            case "LOG" -> Optional.of(Scale.LOG);
            default -> Optional.empty();
        };
        if (scale.isEmpty()) {
            text.flaw(Columns.wrong(row, "scale", "UNI or LOG"));
            return;
        }
        String expected = QuantileText.expected(scale.get()) + ", or nothing";
        Optional<Double> realisation = number(row, "realisation", scale.get(), expected);
        Optional<Double> last = number(row, "last", scale.get(), expected);
        items.put(id, new Item.Quantity(id, row.text("text"), scale.get(), realisation, last));
    }

    private Optional<Double> number(CsvRow row, String column, Scale scale, String expected) {
        return value(row, column, word -> row.findNumber(column).filter(scale::holds), expected);
    }

    private void levels(CsvRow row, String id) {
        none(row, "scale");
        Optional<Integer> count = row.findCount("levels").filter(n -> n >= 2 && n <= MOST_LEVELS);
        if (count.isEmpty()) {
            text.flaw(Columns.wrong(row, "levels", "how many levels there are, 2 to " + MOST_LEVELS));
            return;
        }
        String expected = "a level from 0 to " + (count.get() - 1) + ", or nothing";
        Optional<Integer> realisation = level(row, "realisation", count.get(), expected);
        Optional<Integer> last = level(row, "last", count.get(), expected);
        items.put(id, new Item.Levels(id, row.text("text"), count.get(), realisation, last));
    }

    private Optional<Integer> level(CsvRow row, String column, int levels, String expected) {
        return value(row, column, word -> row.findCount(column).filter(level -> level < levels), expected);
    }

    private <T> Optional<T> value(CsvRow row, String column, Function<String, Optional<T>> read, String expected) {
        String word = row.text(column);
        Optional<T> value = word.isEmpty() ? Optional.empty() : read.apply(word);
        if (value.isEmpty() && !word.isEmpty()) {
            text.flaw(Columns.wrong(row, column, expected));
        }
        return value;
    }

    private void none(CsvRow row, String column) {
        if (!row.text(column).isEmpty()) {
            text.flaw(Columns.wrong(row, column, "nothing for an item of kind " + row.text("kind")));
        }
    }
}

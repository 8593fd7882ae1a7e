package org.endstate.formats.judgements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.mission.Columns;
import org.endstate.formats.text.FirstLines;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Quoted;
import org.endstate.judgement.Answer;
import org.endstate.judgement.Expert;
import org.endstate.judgement.Item;

/**
 * The answers of a study: {@code item,expert,party}, then {@code probability} for events, {@code q5,q50,q95} or other
 * per cents for quantities, {@code l0,l1,…} for levels, as far as the study needs them. A row fills the columns of its
 * item's kind and no others; a row that fills none is a missing answer.
 */
final class AnswerTable {

    private static final List<String> NAMES = List.of("item", "expert", "party");

    private final StudyText text;
    private final Map<String, Item> items;
    private final AnswerColumns columns;
    private final Map<String, Expert> experts = new LinkedHashMap<>();
    private final FirstLines<List<String>> lines = new FirstLines<>();
    private final List<Answer> answers = new ArrayList<>();

    AnswerTable(CsvTable table, Map<String, Item> items, StudyText text) {
        this.text = text;
        this.items = items;
        this.columns = new AnswerColumns(table, text);
        table.flaws().forEach(text::flaw);
        List<Flaw> wrong = Columns.check(table, NAMES, Optional.empty());
        wrong.forEach(text::flaw);
        if (wrong.isEmpty() && columns.areRight()) {
            table.rows().forEach(this::row);
        }
    }

    List<Double> probabilities() {
        return columns.probabilities();
    }

    List<Expert> experts() {
        return List.copyOf(experts.values());
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    private void row(CsvRow row) {
        Optional<Item> item = Optional.ofNullable(items.get(row.text("item")));
        if (item.isEmpty()) {
            text.flaw(Flaw.of(
                            row.placeOf("item"),
                            "there is no item " + Quoted.of(row.text("item")),
                            "an item of the study")
                    .maybe(Nearest.to(row.text("item"), items.keySet())));
        }
        boolean known = isKnown(row) & isFirst(row);
        item.filter(asked -> known)
                .flatMap(asked -> columns.belief(row, asked))
                .ifPresent(belief -> answers.add(new Answer(row.text("expert"), row.text("item"), belief)));
    }

    private boolean isKnown(CsvRow row) {
        String id = row.text("expert");
        String party = row.text("party").isEmpty() ? Expert.NO_PARTY : row.text("party");
        if (id.isEmpty()) {
            text.flaw(Columns.wrong(row, "expert", "an alias of the expert"));
            return false;
        }
        Expert expert = new Expert(id, party);
        Expert before = experts.putIfAbsent(id, expert);
        if (before != null && !before.equals(expert)) {
            text.flaw(Flaw.of(
                    row.placeOf("party"),
                    "expert " + Quoted.of(id) + " belongs to " + Quoted.of(party),
                    Quoted.of(before.party()) + " as before",
                    "another expert needs another alias"));
            return false;
        }
        return true;
    }

    private boolean isFirst(CsvRow row) {
        Optional<Flaw> again = lines.again(
                List.of(row.text("expert"), row.text("item")),
                row.placeOf("expert"),
                "expert " + Quoted.of(row.text("expert")) + " answers " + Quoted.of(row.text("item"))
                        + " a second time",
                "one row for each");
        again.ifPresent(text::flaw);
        return again.isEmpty();
    }
}

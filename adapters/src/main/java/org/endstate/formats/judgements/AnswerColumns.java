package org.endstate.formats.judgements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.mission.Columns;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Item;

/** The columns of a table of answers that hold beliefs, and the beliefs in its rows. */
final class AnswerColumns {

    private static final String PROBABILITY = "probability";
    private static final Pattern QUANTILE = Pattern.compile("q(\\d{1,2}(?:\\.\\d{1,3})?)");
    private static final Pattern LEVEL = Pattern.compile("l(\\d{1,2})");
    private static final double TOLERANCE = 0.005;

    private final StudyText text;
    private final List<String> quantiles = new ArrayList<>();
    private final List<Double> probabilities = new ArrayList<>();
    private final List<String> levels = new ArrayList<>();
    private final boolean probability;
    private boolean right = true;

    /** Sorts the columns of the table by kind; flaws are added to the text. */
    AnswerColumns(CsvTable table, StudyText text) {
        this.text = text;
        probability = table.header().contains(PROBABILITY);
        for (String column : table.header()) {
            Matcher quantile = QUANTILE.matcher(column);
            if (quantile.matches()) {
                quantiles.add(column);
                probabilities.add(Double.parseDouble(quantile.group(1)) / 100);
            } else if (LEVEL.matcher(column).matches()) {
                levels.add(column);
            } else if (!List.of("item", "expert", "party", "reason", PROBABILITY)
                    .contains(column)) {
                flaw(
                        "the table has an unknown column " + Quoted.of(column),
                        "item,expert,party,reason, and probability, q5,q50,q95 …, or l0,l1 … as the items need them");
            }
        }
        checkOrder();
    }

    private void checkOrder() {
        double last = 0;
        for (double p : probabilities) {
            if (!(p > last)) {
                flaw("the quantile columns " + String.join(",", quantiles) + " do not rise", "q5,q50,q95 or the like");
                return;
            }
            last = p;
        }
        if (quantiles.size() == 1) {
            flaw("there is one quantile column only", "two or more, such as q5,q50,q95");
        }
        for (int level = 0; level < levels.size(); level++) {
            if (!levels.get(level).equals("l" + level)) {
                flaw("the level columns are " + String.join(",", levels), "l0,l1 and so on, none left out");
                return;
            }
        }
    }

    private void flaw(String what, String expected) {
        right = false;
        text.flaw(Flaw.of(Place.START, what, expected));
    }

    boolean areRight() {
        return right;
    }

    /** The probabilities of the quantile columns. */
    List<Double> probabilities() {
        return List.copyOf(probabilities);
    }

    /** The belief of a row; empty where the row fills no column, or is wrong, which the text then knows. */
    Optional<? extends Belief> belief(CsvRow row, Item item) {
        List<String> own = switch (item) {
            case Item.Event event -> probability ? List.of(PROBABILITY) : List.<String>of();
            case Item.Quantity quantity -> quantiles;
            case Item.Levels asked -> levels.subList(0, Math.min(levels.size(), asked.levels()));
        };
        List<String> filled = filled(row);
        Optional<String> foreign =
                filled.stream().filter(column -> !own.contains(column)).findFirst();
        if (foreign.isPresent()) {
            text.flaw(Columns.wrong(
                    row, foreign.get(), "nothing here for the item " + Quoted.of(item.id()) + ", " + kind(item)));
            return Optional.empty();
        }
        if (!filled.isEmpty() && filled.size() < own.size()) {
            String gap = own.stream()
                    .filter(column -> !filled.contains(column))
                    .findFirst()
                    .orElseThrow();
            text.flaw(Columns.wrong(row, gap, "all of " + String.join(",", own) + ", or none for a missing answer"));
            return Optional.empty();
        }
        return filled.isEmpty() ? Optional.empty() : read(row, item, own);
    }

    private List<String> filled(CsvRow row) {
        List<String> filled = new ArrayList<>(quantiles);
        filled.addAll(levels);
        filled.add(PROBABILITY);
        filled.removeIf(column -> row.text(column).isEmpty());
        return filled;
    }

    private static String kind(Item item) {
        return switch (item) {
            case Item.Event event -> "an event";
            case Item.Quantity quantity -> "a quantity";
            case Item.Levels levels -> "with levels 0 to " + (levels.levels() - 1);
        };
    }

    private Optional<? extends Belief> read(CsvRow row, Item item, List<String> own) {
        List<Double> numbers = new ArrayList<>();
        boolean quantity = item instanceof Item.Quantity;
        for (String column : own) {
            Optional<Double> number = row.findNumber(column).filter(n -> quantity || n >= 0 && n <= 1);
            if (number.isEmpty()) {
                text.flaw(Columns.wrong(row, column, quantity ? "a number" : "a probability from 0 to 1"));
            }
            number.ifPresent(numbers::add);
        }
        if (numbers.size() < own.size()) {
            return Optional.empty();
        }
        return switch (item) {
            case Item.Event event -> Optional.of(new Belief.Probability(numbers.getFirst()));
            case Item.Levels asked -> levels(row, asked, numbers);
            case Item.Quantity asked ->
                QuantileText.read(
                        numbers,
                        asked.scale(),
                        QuantileText.who(row.text("expert"), asked.id()),
                        own.stream().map(row::placeOf).toList(),
                        text);
        };
    }

    private Optional<Belief.Levels> levels(CsvRow row, Item.Levels item, List<Double> numbers) {
        double sum = numbers.stream().mapToDouble(p -> p).sum();
        if (numbers.size() < item.levels()) {
            text.flaw(Flaw.of(
                    row.placeOf("item"),
                    "the item " + Quoted.of(item.id()) + " has " + item.levels() + " levels, the table "
                            + numbers.size() + " columns for them",
                    "columns l0 to l" + (item.levels() - 1)));
            return Optional.empty();
        }
        if (!(Math.abs(sum - 1) <= TOLERANCE + 1e-12)) {
            text.flaw(Flaw.of(
                    row.placeOf("l0"),
                    "the probabilities of the levels sum to " + Math.round(sum * 1e4) / 1e4,
                    "a sum of 1, give or take " + TOLERANCE));
            return Optional.empty();
        }
        return Optional.of(new Belief.Levels(numbers.stream().map(p -> p / sum).toList()));
    }
}

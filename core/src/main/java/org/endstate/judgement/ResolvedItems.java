package org.endstate.judgement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The resolved items of a study, on which any forecaster can be scored. */
final class ResolvedItems {

    private final List<Item> items;
    private final Map<String, Double> ranges = new LinkedHashMap<>();
    private final ItemScoring scoring;

    ResolvedItems(Study study) {
        Bins bins = new Bins(study.probabilities());
        AnswersByItem answers = study.answersByItem();
        items = study.items().stream()
                .filter(item -> item.realisation().isPresent() && answers.hasComplete(item))
                .toList();
        for (Item item : items) {
            if (item instanceof Item.Quantity quantity) {
                ItemGrid grid = ItemGrid.of(quantity, bins, study.experts(), answers.to(item), Double.NaN);
                ranges.put(item.id(), grid.range());
            }
        }
        scoring = new ItemScoring(bins.quantiles());
    }

    /** The card of a forecaster with these beliefs by id of the item; empty if none is of a resolved item. */
    Optional<ScoreCard> card(Forecaster forecaster, Map<String, Belief> beliefs) {
        return card(
                forecaster,
                (Item item) -> Optional.ofNullable(beliefs.get(item.id())).flatMap(belief -> numbers(item, belief)));
    }

    /** The card of "as before". */
    Optional<ScoreCard> persistence() {
        return card(new Forecaster.Persistence(), this::asBefore);
    }

    private Optional<ScoreCard> card(Forecaster forecaster, Function<Item, Optional<double[]>> forecast) {
        Map<Score, Map<String, Double>> scores = new EnumMap<>(Score.class);
        int quantities = 0;
        int inside = 0;
        for (Item item : items) {
            Optional<double[]> numbers = forecast.apply(item);
            if (numbers.isPresent()) {
                scoring.score(item, numbers.get(), ranges.getOrDefault(item.id(), 1.0))
                        .forEach((score, value) -> scores.computeIfAbsent(score, s -> new LinkedHashMap<>())
                                .put(item.id(), value));
                if (item instanceof Item.Quantity quantity) {
                    quantities++;
                    inside += scoring.holds(quantity, numbers.get()) ? 1 : 0;
                }
            }
        }
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        Map<Score, ItemScores> cards = new EnumMap<>(Score.class);
        scores.forEach((score, byItem) -> cards.put(score, new ItemScores(byItem)));
        return Optional.of(new ScoreCard(
                forecaster,
                cards,
                quantities == 0
                        ? Optional.empty()
                        : Optional.of(new ScoreCard.Coverage(inside, quantities, scoring.nominal()))));
    }

    /**
     * A belief as the numbers that are scored: a probability, those of the levels, or quantiles on the item's scale.
     */
    private static Optional<double[]> numbers(Item item, Belief belief) {
        return switch (belief) {
            case Belief.Probability(double p) -> Optional.of(new double[] {p});
            case Belief.Levels(var levels) ->
                Optional.of(levels.stream().mapToDouble(p -> p).toArray());
            case Belief.Quantiles(var values) ->
                Optional.of(((Item.Quantity) item).scale().from(values));
            case Belief.Incomplete(var values) -> Optional.empty();
        };
    }

    private Optional<double[]> asBefore(Item item) {
        return switch (item) {
            case Item.Event event -> event.last().map(last -> new double[] {last ? 1 : 0});
            case Item.Levels levels ->
                levels.last().map(last -> {
                    double[] certain = new double[levels.levels()];
                    certain[last] = 1;
                    return certain;
                });
            case Item.Quantity quantity ->
                quantity.last().map(last -> {
                    double[] certain = new double[scoring.quantiles()];
                    Arrays.fill(certain, quantity.scale().from(last));
                    return certain;
                });
        };
    }
}

package org.endstate.judgement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Experts, items and answers of one elicitation. Experts and items keep their order.
 *
 * @param name for messages and tables
 * @param probabilities at which quantiles were asked, strictly rising in (0,1), at least two if an item is a quantity
 * @param answers at most one for each expert and item, each of the item's own kind
 */
public record Study(
        String name, List<Double> probabilities, List<Expert> experts, List<Item> items, List<Answer> answers) {

    public Study {
        probabilities = List.copyOf(probabilities);
        experts = List.copyOf(experts);
        items = List.copyOf(items);
        answers = List.copyOf(answers);
        checkProbabilities(probabilities);
        Map<String, Expert> expertById = byId(experts, Expert::id);
        Map<String, Item> itemById = byId(items, Item::id);
        Set<List<String>> seen = new HashSet<>();
        for (Answer answer : answers) {
            Item item = itemById.get(answer.item());
            if (item == null
                    || !expertById.containsKey(answer.expert())
                    || !fits(answer.belief(), item, probabilities)) {
                throw new IllegalArgumentException(
                        "The answer [" + answer + "] fits no expert or item of " + name + ".");
            }
            if (!seen.add(List.of(answer.expert(), answer.item()))) {
                throw new IllegalArgumentException(
                        "Expert [" + answer.expert() + "] answers [" + answer.item() + "] more than once.");
            }
        }
    }

    private static void checkProbabilities(List<Double> probabilities) {
        double last = 0;
        for (double p : probabilities) {
            if (!(p > last && p < 1)) {
                throw new IllegalArgumentException(
                        "The probabilities of quantiles " + probabilities + " do not rise strictly inside (0,1).");
            }
            last = p;
        }
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        for (T one : all) {
            if (map.put(id.apply(one), one) != null) {
                throw new IllegalArgumentException("The id [" + id.apply(one) + "] stands for more than one.");
            }
        }
        return map;
    }

    private static boolean fits(Belief belief, Item item, List<Double> probabilities) {
        return switch (belief) {
            case Belief.Probability p -> item instanceof Item.Event;
            case Belief.Levels levels ->
                item instanceof Item.Levels asked
                        && asked.levels() == levels.probabilities().size();
            case Belief.Quantiles(var values) ->
                areOf(values, item)
                        && values.size() == probabilities.size()
                        && areApart(values, ((Item.Quantity) item).scale());
            case Belief.Incomplete(var values) -> areOf(values, item) && values.size() < probabilities.size();
        };
    }

    private static boolean areOf(List<Double> values, Item item) {
        return item instanceof Item.Quantity asked && values.stream().allMatch(asked.scale()::holds);
    }

    private static boolean areApart(List<Double> values, Scale scale) {
        return IntStream.range(1, values.size()).allMatch(i -> scale.separates(values.get(i - 1), values.get(i)));
    }

    /** The ids of the parties, in the order of their first experts. */
    public List<String> parties() {
        return experts.stream().map(Expert::party).distinct().toList();
    }

    /** The answers, found by item. */
    AnswersByItem answersByItem() {
        return new AnswersByItem(answers);
    }

    /** The same study without some experts and items, as if neither had been there. */
    public Study without(Set<String> someExperts, Set<String> someItems) {
        return new Study(
                name,
                probabilities,
                experts.stream().filter(e -> !someExperts.contains(e.id())).toList(),
                items.stream().filter(i -> !someItems.contains(i.id())).toList(),
                answers.stream()
                        .filter(a -> !someExperts.contains(a.expert()) && !someItems.contains(a.item()))
                        .toList());
    }
}

package org.endstate.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.endstate.uncertainty.Draws;

/** Small studies for tests. */
final class Panels {

    static final List<Double> FIVE_FIFTY_NINETYFIVE = List.of(0.05, 0.5, 0.95);

    private Panels() {}

    static Item.Event event(String id) {
        return new Item.Event(id, "", Optional.empty(), Optional.empty());
    }

    static Item.Event event(String id, boolean last, boolean realisation) {
        return new Item.Event(id, "", Optional.of(realisation), Optional.of(last));
    }

    static Item.Levels levels(String id, int levels) {
        return new Item.Levels(id, "", levels, Optional.empty(), Optional.empty());
    }

    static Item.Quantity quantity(String id) {
        return new Item.Quantity(id, "", Scale.UNI, Optional.empty(), Optional.empty());
    }

    static Item.Quantity seed(String id, double realisation) {
        return new Item.Quantity(id, "", Scale.UNI, Optional.of(realisation), Optional.empty());
    }

    static Answer says(String expert, String item, double p) {
        return new Answer(expert, item, new Belief.Probability(p));
    }

    static Answer quantiles(String expert, String item, double... values) {
        return new Answer(
                expert,
                item,
                new Belief.Quantiles(DoubleStream.of(values).boxed().toList()));
    }

    static Answer level(String expert, String item, double... probabilities) {
        return new Answer(
                expert,
                item,
                new Belief.Levels(DoubleStream.of(probabilities).boxed().toList()));
    }

    static List<Expert> experts(String party, String... ids) {
        return List.of(ids).stream().map(id -> new Expert(id, party)).toList();
    }

    static <T> List<T> both(List<? extends T> some, List<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    static Study study(List<Expert> experts, List<? extends Item> items, List<Answer> answers) {
        return new Study("test", FIVE_FIFTY_NINETYFIVE, experts, List.copyOf(items), answers);
    }

    /**
     * A study of standard normal quantities in which the experts of these widths say (−1.645 w, 0, 1.645 w), so that
     * the expert of width 1 is right, smaller ones are too sure and larger ones too wide.
     */
    static Study normal(long seed, int seeds, List<Expert> experts, double... widths) {
        List<Item> items = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            items.add(seed("s" + i, Draws.of(seed).normal(i)));
            for (int e = 0; e < experts.size(); e++) {
                double reach = 1.645 * widths[e];
                answers.add(quantiles(experts.get(e).id(), "s" + i, -reach, 0, reach));
            }
        }
        return study(experts, items, answers);
    }

    /**
     * A study of quantities that differ a lot and are known with a standard deviation of 1. Every expert claims to know
     * them so well; each is off by a normal error of this standard deviation, so that the expert with error 0 is right.
     */
    static Study erring(long seed, int seeds, List<Expert> experts, double... errors) {
        List<Item> items = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Draws draws = Draws.of(seed);
        for (int i = 0; i < seeds; i++) {
            double known = 5 * draws.split("known").normal(i);
            items.add(seed("s" + i, known + draws.split("luck").normal(i)));
            for (int e = 0; e < experts.size(); e++) {
                double median =
                        known + errors[e] * draws.split("error").split(e).normal(i);
                answers.add(quantiles(experts.get(e).id(), "s" + i, median - 1.645, median, median + 1.645));
            }
        }
        return study(experts, items, answers);
    }
}

package org.endstate.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The answers to one item as probabilities of the same cells, which is what pooling rules take. */
final class Cells {

    private final Item item;
    private final Bins bins;
    private final List<Expert> experts;
    private final double[][] masses;
    private final double[] points;

    private Cells(Item item, Bins bins, List<Expert> experts, double[][] masses, double[] points) {
        this.item = item;
        this.bins = bins;
        this.experts = experts;
        this.masses = masses;
        this.points = points;
    }

    /** The cells of an item; empty where nobody answered it in full. What came true plays no part. */
    static Optional<Cells> of(Item item, Study study, Bins bins, Map<String, Belief> beliefs) {
        List<Expert> answered = study.experts().stream()
                .filter(expert ->
                        beliefs.containsKey(expert.id()) && !(beliefs.get(expert.id()) instanceof Belief.Incomplete))
                .toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        if (item instanceof Item.Quantity quantity) {
            ItemGrid grid = ItemGrid.of(quantity, bins, answered, beliefs, Double.NaN);
            double[][] masses = IntStream.range(0, answered.size())
                    .mapToObj(e -> differences(grid.cumulativeOf(e)))
                    .toArray(double[][]::new);
            return Optional.of(new Cells(item, bins, answered, masses, grid.points()));
        }
        double[][] masses = answered.stream()
                .map(expert -> masses(Objects.requireNonNull(beliefs.get(expert.id()))))
                .toArray(double[][]::new);
        return Optional.of(new Cells(item, bins, answered, masses, new double[0]));
    }

    private static double[] masses(Belief belief) {
        return switch (belief) {
            case Belief.Probability(double p) -> new double[] {p, 1 - p};
            case Belief.Levels(var levels) ->
                levels.stream().mapToDouble(p -> p).toArray();
            case Belief.Quantiles(var values) ->
                throw new IllegalStateException("Quantiles " + values + " need a grid.");
            case Belief.Incomplete(var values) ->
                throw new IllegalStateException("Nothing follows from " + values + ".");
        };
    }

    private static double[] differences(double[] cumulative) {
        return IntStream.range(1, cumulative.length)
                .mapToDouble(k -> Math.max(0, cumulative[k] - cumulative[k - 1]))
                .toArray();
    }

    /** Those who answered, in the order of the study. */
    List<Expert> experts() {
        return experts;
    }

    /** The pool of the experts under these weights, which sum to 1. */
    Optional<double[]> pool(PoolingRule rule, double[] weights) {
        return rule.pool(masses, weights);
    }

    /** The belief that these masses are. */
    Belief belief(double[] mass) {
        return switch (item) {
            case Item.Event event -> new Belief.Probability(Math.min(1, mass[0]));
            case Item.Levels levels -> {
                double sum = sum(mass, mass.length);
                yield new Belief.Levels(IntStream.range(0, mass.length)
                        .mapToObj(l -> Math.min(1, mass[l] / sum))
                        .toList());
            }
            case Item.Quantity quantity -> new Belief.Quantiles(quantiles(mass, quantity.scale()));
        };
    }

    private List<Double> quantiles(double[] mass, Scale scale) {
        List<Double> quantiles = new ArrayList<>();
        for (double p : bins.quantiles()) {
            int cell = 0;
            double below = 0;
            while (cell < mass.length - 1 && below + mass[cell] < p) {
                below += mass[cell++];
            }
            double share = Math.clamp((p - below) / mass[cell], 0, 1);
            quantiles.add(scale.toQuantity(points[cell] + share * (points[cell + 1] - points[cell])));
        }
        return quantiles;
    }

    /** How far two pools of this item are apart. */
    Disagreement gap(double[] one, double[] other) {
        return switch (item) {
            case Item.Event event -> new Disagreement.OfProbability(StrictMath.abs(one[0] - other[0]));
            case Item.Levels levels -> levelGap(one, other);
            case Item.Quantity quantity -> {
                double area = area(one, other);
                yield new Disagreement.OfQuantity(area, area / (points[points.length - 1] - points[0]));
            }
        };
    }

    private static Disagreement levelGap(double[] one, double[] other) {
        double largest = 0;
        int threshold = 1;
        for (int level = 1; level < one.length; level++) {
            double gap = StrictMath.abs(sum(one, level) - sum(other, level));
            if (gap > largest) {
                largest = gap;
                threshold = level;
            }
        }
        return new Disagreement.OfLevels(Math.min(1, largest), threshold);
    }

    private static double sum(double[] mass, int before) {
        return IntStream.range(0, before).mapToDouble(l -> mass[l]).sum();
    }

    /** The area between two distribution functions that are linear in every cell and may cross inside one. */
    private double area(double[] one, double[] other) {
        double area = 0;
        double from = 0;
        for (int cell = 0; cell < one.length; cell++) {
            double to = from + one[cell] - other[cell];
            double width = points[cell + 1] - points[cell];
            area += from * to >= 0
                    ? width * StrictMath.abs(from + to) / 2
                    : width * (from * from + to * to) / (2 * StrictMath.abs(to - from));
            from = to;
        }
        return area;
    }
}

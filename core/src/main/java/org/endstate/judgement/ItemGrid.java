package org.endstate.judgement;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The answers to one quantity, on its scale: every expert's distribution function at every point where one of them has
 * a quantile. Between two such points all of them are linear, so a pool is known exactly from its values there.
 *
 * <p>The intrinsic range runs from the least to the greatest value that any expert or the realisation names, and a
 * tenth of that beyond at both ends (Cooke 1991, section 8.4.2; see {@link Weighting}).
 */
final class ItemGrid {

    private static final double OVERSHOOT = 0.1;
    private static final double[] NONE = {};

    private final double realisation;
    private final double low;
    private final double high;
    private final double[] points;
    private final double[][] cumulative;
    private final double[] information;
    private final int[] bin;

    /**
     * The grid of these quantiles.
     *
     * @param answers on the item's scale, one array for each expert, empty where there is no answer; at least one is
     *     not
     * @param incomplete further values that were named
     * @param realisation on the item's scale; NaN where it is not known
     */
    private ItemGrid(Bins bins, double[][] answers, double[] incomplete, double realisation) {
        this.realisation = realisation;
        DoubleStream known = Double.isNaN(realisation) ? DoubleStream.empty() : DoubleStream.of(realisation);
        DoubleStream named = DoubleStream.concat(known, DoubleStream.of(incomplete));
        var range = DoubleStream.concat(named, Stream.of(answers).flatMapToDouble(DoubleStream::of))
                .summaryStatistics();
        double beyond = OVERSHOOT * (range.getMax() - range.getMin());
        low = Math.min(range.getMin() - beyond, Math.nextDown(range.getMin()));
        high = Math.max(range.getMax() + beyond, Math.nextUp(range.getMax()));
        points = DoubleStream.concat(
                        DoubleStream.of(low, high), Stream.of(answers).flatMapToDouble(DoubleStream::of))
                .sorted()
                .distinct()
                .toArray();
        cumulative = new double[answers.length][];
        information = new double[answers.length];
        bin = new int[answers.length];
        for (int e = 0; e < answers.length; e++) {
            boolean answered = answers[e].length > 0;
            cumulative[e] = answered ? cumulative(bins, answers[e]) : NONE;
            information[e] = answered ? bins.information(answers[e], low, high) : Double.NaN;
            bin[e] = answered ? bins.binOf(realisation, answers[e]) : -1;
        }
    }

    /** The grid of the experts' beliefs, in their order; whose belief is not in quantiles has no answer in it. */
    static ItemGrid of(
            Item.Quantity item, Bins bins, List<Expert> experts, Map<String, Belief> beliefs, double realisation) {
        double[][] answers = experts.stream()
                .map(expert -> beliefs.get(expert.id()) instanceof Belief.Quantiles(var values)
                        ? item.scale().from(values)
                        : NONE)
                .toArray(double[][]::new);
        double[] incomplete = beliefs.values().stream()
                .flatMapToDouble(belief -> belief instanceof Belief.Incomplete(var values)
                        ? DoubleStream.of(item.scale().from(values))
                        : DoubleStream.empty())
                .toArray();
        return new ItemGrid(bins, answers, incomplete, realisation);
    }

    private double[] cumulative(Bins bins, double[] answer) {
        double[] values = new double[points.length];
        for (int k = 0; k < points.length; k++) {
            values[k] = bins.cumulative(points[k], answer, low, high);
        }
        return values;
    }

    boolean isSeed() {
        return !Double.isNaN(realisation);
    }

    boolean isAnsweredBy(int expert) {
        return bin[expert] >= 0;
    }

    double informationOf(int expert) {
        return information[expert];
    }

    /** The bin of the realisation between the expert's quantiles. */
    int binOf(int expert) {
        return bin[expert];
    }

    double range() {
        return high - low;
    }

    double[] points() {
        return points;
    }

    /** The expert's distribution function at the points; empty if he has no answer. */
    double[] cumulativeOf(int expert) {
        return cumulative[expert];
    }

    double information(Bins bins, double[] quantiles) {
        return bins.information(quantiles, low, high);
    }

    int bin(Bins bins, double[] quantiles) {
        return bins.binOf(realisation, quantiles);
    }
}

package org.endstate.threat.forest;

import java.util.List;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;

/**
 * The trees of one base, the recent level at which deaths are measured. Nothing in it is changed once it is grown.
 *
 * @param keep 2^(−1 / half-life) of the base
 * @param scales of each row, base + 1 at the origin
 * @param changes of each row, the mean of log(1 + deaths) after the origin, less the logarithm of the scale
 * @param largestRatio of deaths after an origin to its scale, over all rows
 */
record Grove(double keep, double[] scales, float[] changes, double largestRatio, List<Tree> trees) {

    /** Months of a block over which changes are averaged for the trees: 1–3, 4–8 and the rest. */
    private static final int[] SPANS = {3, 8, Integer.MAX_VALUE};

    Grove {
        trees = List.copyOf(trees);
    }

    /** @param binned of each feature, the bin of every row */
    static Grove grow(
            Rows rows, Bins bins, byte[][] binned, double halfLife_months, LeafForest.Settings settings, Draws draws) {
        double keep = StrictMath.pow(2, -1 / halfLife_months);
        Table table = table(rows, bins, binned, keep, settings);
        List<Tree> trees = IntStream.range(0, settings.trees().perBase())
                .parallel()
                .mapToObj(tree -> Growing.grow(table, settings.trees(), draws.split(tree)))
                .toList();
        double[] scales = scales(rows, keep);
        return new Grove(keep, scales, table.order(), largestRatio(rows, scales), trees);
    }

    /** What the trees of a base learn from. */
    static Table table(Rows rows, Bins bins, byte[][] binned, double keep, LeafForest.Settings settings) {
        double[] scales = scales(rows, keep);
        float[] changes = new float[rows.size()];
        float[] targets = new float[rows.size() * SPANS.length];
        double[] weights = new double[rows.size()];
        rows.stream().parallel().forEach(row -> {
            changes[row] = change(rows, row, 0, rows.known(row), scales[row]);
            weights[row] = StrictMath.pow(2, rows.origin(row) / settings.fade_months());
            writeTargets(rows, row, scales[row], targets);
        });
        return new Table(bins, binned, targets, SPANS.length, changes, weights);
    }

    private static double[] scales(Rows rows, double keep) {
        return rows.stream()
                .parallel()
                .mapToDouble(row -> scale(rows.counts(row), rows.origin(row), keep))
                .toArray();
    }

    /** A span of which nothing is known is taken to go on as the one before. */
    private static void writeTargets(Rows rows, int row, double scale, float[] targets) {
        int from = 0;
        int at = row * SPANS.length;
        for (int span = 0; span < SPANS.length; span++) {
            int to = Math.min(SPANS[span], rows.known(row));
            targets[at + span] = to > from ? change(rows, row, from, to, scale) : targets[at + span - 1];
            from = to;
        }
    }

    private static float change(Rows rows, int row, int from, int to, double scale) {
        double sum = 0;
        for (int month = from; month < to; month++) {
            sum += Counts.log(rows.after(row, month));
        }
        return (float) (sum / (to - from) - StrictMath.log(scale));
    }

    private static double largestRatio(Rows rows, double[] scales) {
        return rows.stream()
                .mapToDouble(row -> IntStream.range(0, rows.known(row))
                                .map(month -> rows.after(row, month))
                                .max()
                                .orElse(0)
                        / scales[row])
                .max()
                .orElse(0);
    }

    /** The base of these counts at the end of the month before {@code end}, plus 1. */
    double scale(Counts counts, int end) {
        return scale(counts, end, keep);
    }

    private static double scale(Counts counts, int end, double keep) {
        return counts.weightedMean(end, keep) + 1;
    }
}

package org.endstate.threat.forest;

import java.util.stream.IntStream;
import org.endstate.uncertainty.Normal;

/**
 * How much units move together beyond what the trees know: the mean over all pairs of units with the same origin of the
 * product of their normal scores. The normal score of a row is Φ⁻¹ of its mid-rank in its leaf by what came after; rows
 * that are all alike have rank ½ and score 0. Ranks are those of the rows the trees learnt from, and ties pull scores
 * together, so the result is rather too small than too large.
 */
final class Concord {

    /** Trees that are looked at. */
    private static final int TREES = 10;

    /** Beyond this, units would be one. */
    private static final double MOST = 0.95;

    private Concord() {}

    /** In [0, 0.95]; 0 for one unit. */
    static double correlation(Forest forest) {
        Grove grove = forest.groves().getFirst();
        double sum = grove.trees().stream()
                .limit(TREES)
                .mapToDouble(tree -> correlation(forest.rows(), tree, grove.changes()))
                .sum();
        return Math.clamp(sum / Math.min(TREES, grove.trees().size()), 0, MOST);
    }

    private static double correlation(Rows rows, Tree tree, float[] changes) {
        int months = rows.stream().map(rows::origin).max().orElse(0) + 1;
        double[] sums = new double[months];
        double[] squares = new double[months];
        int[] counts = new int[months];
        tree.leaves().forEach(leaf -> {
            double[] scores = scores(tree, leaf, changes);
            for (int position = 0; position < scores.length; position++) {
                int origin = rows.origin(tree.row(leaf, position));
                sums[origin] += scores[position];
                squares[origin] += scores[position] * scores[position];
                counts[origin]++;
            }
        });
        double products = IntStream.range(0, months)
                .mapToDouble(month -> sums[month] * sums[month] - squares[month])
                .sum();
        double pairs = IntStream.range(0, months)
                .mapToDouble(month -> (double) counts[month] * (counts[month] - 1))
                .sum();
        return pairs == 0 ? 0 : products / pairs;
    }

    /** Rows of a leaf lie in the order of their changes. */
    private static double[] scores(Tree tree, int leaf, float[] changes) {
        double[] scores = new double[tree.size(leaf)];
        int from = 0;
        while (from < scores.length) {
            int to = from + 1;
            while (to < scores.length && changes[tree.row(leaf, to)] == changes[tree.row(leaf, from)]) {
                to++;
            }
            double score = Normal.quantile((from + to) / 2.0 / scores.length);
            for (int position = from; position < to; position++) {
                scores[position] = score;
            }
            from = to;
        }
        return scores;
    }
}

package org.endstate.threat.forest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.endstate.uncertainty.Draws;

/**
 * Grows one tree: CART for several targets at once, whose sums of squares are added up, on histograms of binned
 * features. A tree learns from a part of the rows, drawn without replacement, and each split looks at a part of the
 * features, as in a random forest (Breiman, "Random Forests", Machine Learning 45, 2001).
 */
final class Growing {

    private final Table table;
    private final LeafForest.Trees settings;
    private final Draws draws;
    private final int[] rows;
    private final int[] aside;
    private final List<Tree.Node> nodes = new ArrayList<>();
    private final int[] counts = new int[Bins.MOST];
    private final double[] histogram;

    private Growing(Table table, LeafForest.Trees settings, Draws draws) {
        this.table = table;
        this.settings = settings;
        this.draws = draws;
        int part = (int) StrictMath.ceil(settings.rowShare() * table.rows());
        this.rows = some(part, table.rows(), draws.split("rows"));
        this.aside = new int[part];
        this.histogram = new double[Bins.MOST * table.count()];
    }

    static Tree grow(Table table, LeafForest.Trees settings, Draws draws) {
        Growing growing = new Growing(table, settings, draws);
        growing.node(0, growing.rows.length);
        return new Tree(growing.nodes, growing.rows, table.weights());
    }

    /** So many of the numbers below {@code of}, at random: the first steps of a Fisher–Yates shuffle. */
    private static int[] some(int take, int of, Draws draws) {
        int[] all = new int[of];
        Arrays.setAll(all, i -> i);
        for (int i = 0; i < take; i++) {
            int other = i + draws.below(of - i, i);
            int kept = all[i];
            all[i] = all[other];
            all[other] = kept;
        }
        return Arrays.copyOf(all, take);
    }

    /** Adds a node for these rows and all below it; returns its number. */
    private int node(int from, int to) {
        int number = nodes.size();
        nodes.add(Tree.Node.leaf(from, to));
        Split split = to - from < 2 * settings.minLeaf() ? Split.NONE : best(from, to, draws.split(number));
        if (split == Split.NONE) {
            putInOrder(from, to);
        } else {
            int middle = partition(from, to, split);
            int first = node(from, middle);
            nodes.set(number, new Tree.Node(split.feature, split.cut, first, node(middle, to)));
        }
        return number;
    }

    /** @param gain sum of squares explained by the two parts; larger is better */
    private record Split(int feature, int cut, double gain) {

        private static final Split NONE = new Split(-1, 0, 0);

        private static Split better(Split one, Split other) {
            return other.gain > one.gain ? other : one;
        }
    }

    private Split best(int from, int to, Draws chance) {
        double[] sums = new double[table.count()];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += table.targets()[rows[i] * sums.length + k];
            }
        }
        double whole = Arrays.stream(sums).map(sum -> sum * sum).sum() / (to - from);
        double enough = whole + 1e-9 * (1 + whole);
        int take = Math.max(1, (int) StrictMath.round(settings.featureShare() * table.features()));
        Split best = new Split(-1, 0, enough);
        for (int feature : some(take, table.features(), chance)) {
            best = Split.better(best, best(feature, from, to, sums));
        }
        return best.feature < 0 ? Split.NONE : best;
    }

    private Split best(int feature, int from, int to, double[] sums) {
        int bins = table.bins().count(feature);
        count(table.columns()[feature], from, to, bins);
        double[] below = new double[sums.length];
        int rowsBelow = 0;
        Split best = Split.NONE;
        for (int bin = 0; bin + 1 < bins; bin++) {
            rowsBelow += counts[bin];
            int rowsAbove = to - from - rowsBelow;
            double squareBelow = 0;
            double squareAbove = 0;
            for (int k = 0; k < sums.length; k++) {
                below[k] += histogram[bin * sums.length + k];
                squareBelow += below[k] * below[k];
                squareAbove += (sums[k] - below[k]) * (sums[k] - below[k]);
            }
            if (counts[bin] > 0 && rowsBelow >= settings.minLeaf() && rowsAbove >= settings.minLeaf()) {
                best = Split.better(best, new Split(feature, bin, squareBelow / rowsBelow + squareAbove / rowsAbove));
            }
        }
        return best;
    }

    private void count(byte[] column, int from, int to, int bins) {
        int targets = table.count();
        float[] values = table.targets();
        Arrays.fill(counts, 0, bins, 0);
        Arrays.fill(histogram, 0, bins * targets, 0);
        for (int i = from; i < to; i++) {
            int bin = column[rows[i]];
            counts[bin]++;
            for (int k = 0; k < targets; k++) {
                histogram[bin * targets + k] += values[rows[i] * targets + k];
            }
        }
    }

    private int partition(int from, int to, Split split) {
        byte[] column = table.columns()[split.feature];
        int low = from;
        int high = 0;
        for (int i = from; i < to; i++) {
            if (column[rows[i]] <= split.cut) {
                rows[low++] = rows[i];
            } else {
                aside[high++] = rows[i];
            }
        }
        System.arraycopy(aside, 0, rows, low, high);
        return low;
    }

    /** By the order of the table, then by number. */
    private void putInOrder(int from, int to) {
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            int bits = Float.floatToIntBits(table.order()[rows[from + i]]);
            int rising = bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
            keys[i] = (long) rising << Integer.SIZE | rows[from + i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            rows[from + i] = (int) keys[i];
        }
    }
}

package org.endstate.threat.forest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One regression tree that keeps its rows in its leaves, in the order of what came after, with the chance of each to be
 * drawn. Nodes are numbered from the root 0. Immutable.
 */
final class Tree {

    private final int[] feature;
    private final byte[] cut;
    private final int[] first;
    private final int[] second;
    private final int[] rows;
    private final double[] upTo;

    /**
     * @param rows leaf after leaf
     * @param weights of every row of the table, positive
     */
    Tree(List<Node> nodes, int[] rows, double[] weights) {
        this.feature = nodes.stream().mapToInt(Node::feature).toArray();
        this.cut = new byte[feature.length];
        for (int node = 0; node < cut.length; node++) {
            cut[node] = (byte) nodes.get(node).cut();
        }
        this.first = nodes.stream().mapToInt(Node::first).toArray();
        this.second = nodes.stream().mapToInt(Node::second).toArray();
        this.rows = rows;
        this.upTo = new double[rows.length];
        for (int node = 0; node < feature.length; node++) {
            double sum = 0;
            for (int i = first[node]; feature[node] < 0 && i < second[node]; i++) {
                sum += weights[rows[i]];
                upTo[i] = sum;
            }
        }
    }

    /**
     * A question or a leaf.
     *
     * @param feature number of the feature that is asked for; below 0 in a leaf
     * @param cut the last bin that goes to the first child
     * @param first the first child, or where the rows of the leaf begin
     * @param second the second child, or where the rows of the leaf end
     */
    record Node(int feature, int cut, int first, int second) {

        static Node leaf(int from, int to) {
            return new Node(-1, 0, from, to);
        }
    }

    /** The leaf in which a unit with these binned features falls. */
    int leaf(byte[] binned) {
        int node = 0;
        while (feature[node] >= 0) {
            node = binned[feature[node]] <= cut[node] ? first[node] : second[node];
        }
        return node;
    }

    IntStream leaves() {
        return IntStream.range(0, feature.length).filter(node -> feature[node] < 0);
    }

    /** The position in a leaf at which the rows before have this share, in (0,1), of all weights. */
    int position(int leaf, double share) {
        int low = first[leaf];
        int high = second[leaf] - 1;
        double target = share * upTo[high];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - first[leaf];
    }

    int size(int leaf) {
        return second[leaf] - first[leaf];
    }

    int row(int leaf, int position) {
        return rows[first[leaf] + position];
    }

    /** The chance that a row is drawn from its leaf. */
    double chance(int leaf, int position) {
        int at = first[leaf] + position;
        double before = position == 0 ? 0 : upTo[at - 1];
        return (upTo[at] - before) / upTo[second[leaf] - 1];
    }
}

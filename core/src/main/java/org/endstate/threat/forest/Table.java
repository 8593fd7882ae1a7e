package org.endstate.threat.forest;

/**
 * What a tree learns from: binned features by column, and several targets by row. Not changed once it is made.
 *
 * @param columns of each feature, the bin of every row
 * @param targets row after row
 * @param count how many targets a row has
 * @param order what rows of a leaf are put in order by
 * @param weights chance of each row to be drawn from its leaf, up to a factor
 */
record Table(Bins bins, byte[][] columns, float[] targets, int count, float[] order, double[] weights) {

    int rows() {
        return order.length;
    }

    int features() {
        return columns.length;
    }
}

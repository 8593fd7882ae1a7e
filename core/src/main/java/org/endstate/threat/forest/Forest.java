package org.endstate.threat.forest;

import java.util.List;

/**
 * What was learnt from the past.
 *
 * @param comparable the factor by which what came after a row may be scaled up
 */
record Forest(Rows rows, Bins bins, List<Grove> groves, double comparable) {

    Forest {
        groves = List.copyOf(groves);
    }

    /** Adds, for one unit, the chance of each row to be drawn, as far as its scale is comparable. */
    void addChances(Standpoint now, int unit, double[] chances) {
        for (int grove = 0; grove < groves.size(); grove++) {
            double smallest = now.scales().get(grove)[unit] / comparable;
            double[] scales = groves.get(grove).scales();
            for (Tree tree : groves.get(grove).trees()) {
                int leaf = tree.leaf(now.binned().get(unit));
                for (int position = 0; position < tree.size(leaf); position++) {
                    int row = tree.row(leaf, position);
                    chances[row] += scales[row] < smallest ? 0 : tree.chance(leaf, position);
                }
            }
        }
    }
}

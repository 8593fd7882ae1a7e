package org.endstate.threat.forest;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What was learnt from the past.
 *
 * @param comparable the factor by which what came after a row may be scaled up
 */
record Forest(Rows rows, Bins bins, List<Grove> groves, double comparable) {

    Forest {
        groves = List.copyOf(groves);
    }

    int trees() {
        return groves.stream().mapToInt(grove -> grove.trees().size()).sum();
    }

    /**
     * Adds, for one unit, the chance of each row to be drawn once a tree is chosen: of the rows of its leaf those of a
     * comparable scale share it. A tree without any adds nothing.
     */
    void addChances(Standpoint now, int unit, double[] chances) {
        for (int grove = 0; grove < groves.size(); grove++) {
            double smallest = now.scales().get(grove)[unit] / comparable;
            double[] scales = groves.get(grove).scales();
            for (Tree tree : groves.get(grove).trees()) {
                int leaf = tree.leaf(now.binned().get(unit));
                IntPredicate fits = position -> scales[tree.row(leaf, position)] >= smallest;
                double all = IntStream.range(0, tree.size(leaf))
                        .filter(fits)
                        .mapToDouble(position -> tree.chance(leaf, position))
                        .sum();
                IntStream.range(0, tree.size(leaf))
                        .filter(fits)
                        .forEach(position -> chances[tree.row(leaf, position)] += tree.chance(leaf, position) / all);
            }
        }
    }
}

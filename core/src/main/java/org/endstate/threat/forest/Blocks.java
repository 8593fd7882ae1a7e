package org.endstate.threat.forest;

import org.endstate.uncertainty.Draws;

/** One block of one scenario: a tree for all units, and a row for each. */
final class Blocks {

    /** How often a row of a comparable scale is looked for before none is taken. */
    private static final int TRIES = 50;

    private static final int NONE = -1;

    private final Forest forest;
    private final Standpoint now;
    private final Grove grove;
    private final double[] scales;
    private final Tree tree;
    private final double joins;
    private final double shared;
    private final Draws draws;

    /** @param common correlation of the units' ranks, in [0,1) */
    Blocks(Forest forest, Standpoint now, double common, Draws draws) {
        int chosen = draws.below(forest.groves().size(), 0);
        this.forest = forest;
        this.now = now;
        this.grove = forest.groves().get(chosen);
        this.scales = now.scales().get(chosen);
        this.tree = grove.trees().get(draws.below(grove.trees().size(), 1));
        this.joins = StrictMath.sqrt(common);
        this.shared = draws.uniform(2);
        this.draws = draws.split("units");
    }

    /** What is filled: months one after the other, units side by side, none above its cap. */
    record Path(int[] deaths, int units, double[] caps) {}

    /** Fills these months of a path, which are no more than a block. */
    void fill(Path path, int from, int to) {
        for (int unit = 0; unit < path.units(); unit++) {
            int leaf = tree.leaf(now.binned().get(unit));
            Draws of = draws.split(unit);
            int position = comparable(leaf, unit, of);
            if (position == NONE) {
                repeatOwn(path, unit, from, to, of.split("own"));
            } else {
                repeat(path, unit, new Place(leaf, position), from, to);
            }
        }
    }

    private record Place(int leaf, int position) {}

    private void repeat(Path path, int unit, Place place, int from, int to) {
        int position = place.position();
        for (int month = 0; month < to - from; month++) {
            position = goOn(place.leaf(), position, month);
            path.deaths()[(from + month) * path.units() + unit] =
                    scaled(tree.row(place.leaf(), position), month, scales[unit], path.caps()[unit]);
        }
    }

    /** Nothing like it is known of any unit: the unit's own past is all there is. */
    private void repeatOwn(Path path, int unit, int from, int to, Draws of) {
        OwnMonths own = new OwnMonths(now.units().get(unit), now.end(), of);
        for (int month = 0; month < to - from; month++) {
            path.deaths()[(from + month) * path.units() + unit] = own.next(month);
        }
    }

    private int scaled(int row, int month, double scale, double cap) {
        int known = Math.min(month, forest.rows().known(row) - 1);
        double deaths = forest.rows().after(row, known) * (scale / grove.scales()[row]);
        return (int) Math.min(cap, StrictMath.rint(deaths));
    }

    private double rank(Draws of) {
        return of.uniform(TRIES) < joins ? shared : of.uniform(0);
    }

    private int comparable(int leaf, int unit, Draws of) {
        double smallest = scales[unit] / forest.comparable();
        int position = tree.position(leaf, rank(of));
        for (int tried = 1; tried < TRIES && scale(leaf, position) < smallest; tried++) {
            position = tree.position(leaf, of.uniform(tried));
        }
        return scale(leaf, position) < smallest ? NONE : position;
    }

    private double scale(int leaf, int position) {
        return grove.scales()[tree.row(leaf, position)];
    }

    /**
     * The nearest row of the leaf of which this month is known, the sides by turns; if there is none, this one, whose
     * last known month is then repeated.
     */
    private int goOn(int leaf, int position, int month) {
        int size = tree.size(leaf);
        for (int step = 0; step < 2 * size; step++) {
            int away = (step + 1) / 2;
            int near = (step + position) % 2 == 0 ? position + away : position - away;
            if (near >= 0 && near < size && forest.rows().known(tree.row(leaf, near)) > month) {
                return near;
            }
        }
        return position;
    }
}

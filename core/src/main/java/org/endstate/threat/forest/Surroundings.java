package org.endstate.threat.forest;

import java.util.List;

/**
 * How violent it has lately been around each unit: in the units that border on it, and in all units together.
 * Immutable.
 */
final class Surroundings {

    private static final double KEEP_4 = StrictMath.pow(2, -1 / 4.0);
    private static final double KEEP_36 = StrictMath.pow(2, -1 / 36.0);

    private final List<List<Integer>> neighbours;
    private final double[] logs;
    private final double level;
    private final double trend;

    private Surroundings(List<List<Integer>> neighbours, double[] recent, double longer) {
        this.neighbours = neighbours;
        this.logs = new double[recent.length];
        double sum = 0;
        for (int unit = 0; unit < recent.length; unit++) {
            logs[unit] = StrictMath.log1p(recent[unit]);
            sum += recent[unit];
        }
        this.level = StrictMath.log1p(sum);
        this.trend = level - StrictMath.log1p(longer);
    }

    /** At the end of the month before {@code end}; a unit that begins later counts as 0. */
    static Surroundings at(List<Counts> units, List<List<Integer>> neighbours, int end) {
        double[] recent = new double[units.size()];
        double longer = 0;
        for (int unit = 0; unit < recent.length; unit++) {
            Counts counts = units.get(unit);
            if (counts.start() < end) {
                recent[unit] = counts.weightedMean(end, KEEP_4);
                longer += counts.weightedMean(end, KEEP_36);
            }
        }
        return new Surroundings(neighbours, recent, longer);
    }

    /** Mean over neighbours of log(1 + recent deaths); 0 where there are none. */
    double neighbourMean(int unit) {
        double sum = 0;
        for (int other : neighbours.get(unit)) {
            sum += logs[other];
        }
        return neighbours.get(unit).isEmpty() ? 0 : sum / neighbours.get(unit).size();
    }

    double neighbourMax(int unit) {
        double max = 0;
        for (int other : neighbours.get(unit)) {
            max = Math.max(max, logs[other]);
        }
        return max;
    }

    /** log(1 + recent deaths) of all units together. */
    double level() {
        return level;
    }

    /** How far that is above its mean of some years. */
    double trend() {
        return trend;
    }
}

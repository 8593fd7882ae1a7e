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
    private final double[] recent;
    private final double[] longer;
    private final double level;
    private final double trend;

    private Surroundings(List<Counts> units, List<List<Integer>> neighbours, int end) {
        this.neighbours = neighbours;
        this.recent = new double[units.size()];
        this.longer = new double[units.size()];
        double sum = 0;
        double longerSum = 0;
        for (int unit = 0; unit < recent.length; unit++) {
            Counts counts = units.get(unit);
            if (counts.start() < end) {
                double mean4 = counts.weightedMean(end, KEEP_4);
                double mean36 = counts.weightedMean(end, KEEP_36);
                recent[unit] = StrictMath.log1p(mean4);
                longer[unit] = StrictMath.log1p(mean36);
                sum += mean4;
                longerSum += mean36;
            }
        }
        this.level = StrictMath.log1p(sum);
        this.trend = level - StrictMath.log1p(longerSum);
    }

    /** At the end of the month before {@code end}; a unit that begins later counts as 0. */
    static Surroundings at(List<Counts> units, List<List<Integer>> neighbours, int end) {
        return new Surroundings(units, neighbours, end);
    }

    /** log(1 + recent deaths) of the unit itself. */
    double recent(int unit) {
        return recent[unit];
    }

    /** log(1 + deaths) of the unit itself, of some years. */
    double longer(int unit) {
        return longer[unit];
    }

    /** Mean over neighbours of log(1 + recent deaths); 0 where there are none. */
    double neighbourMean(int unit) {
        double sum = 0;
        for (int other : neighbours.get(unit)) {
            sum += recent[other];
        }
        return neighbours.get(unit).isEmpty() ? 0 : sum / neighbours.get(unit).size();
    }

    double neighbourMax(int unit) {
        double max = 0;
        for (int other : neighbours.get(unit)) {
            max = Math.max(max, recent[other]);
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

package org.endstate.threat.forest;

/**
 * What the forest sees of a unit: its own past deaths, its surroundings' and nothing else. Levels enter as log(1 +
 * deaths); a weighted mean is named by its half-life in months.
 */
final class Features {

    static final int COUNT = 30;

    private static final double KEEP_2 = StrictMath.pow(2, -1 / 2.0);
    private static final double KEEP_6 = StrictMath.pow(2, -1 / 6.0);
    private static final double KEEP_12 = StrictMath.pow(2, -1 / 12.0);

    private Features() {}

    /** The features at the end of the month before {@code end}. */
    static double[] of(Counts counts, int end, Surroundings around, int unit) {
        double last = Counts.log(counts.lag(end, 0));
        double mean2 = StrictMath.log1p(counts.weightedMean(end, KEEP_2));
        double mean4 = around.recent(unit);
        double mean12 = StrictMath.log1p(counts.weightedMean(end, KEEP_12));
        double mean36 = around.longer(unit);
        double logMean6 = counts.weightedLogMean(end, KEEP_6);
        return new double[] {
            last,
            Counts.log(counts.lag(end, 1)),
            Counts.log(counts.lag(end, 2)),
            StrictMath.log1p(counts.mean(end, 3)),
            StrictMath.log1p(counts.mean(end, 6)),
            mean2,
            mean4,
            mean12,
            mean36,
            logMean6,
            counts.active(end, 6),
            counts.active(end, 12),
            counts.active(end, 36),
            counts.active(end, 60),
            counts.active(end, 120),
            counts.quiet(end),
            Counts.log(counts.largest(end, 12)),
            Counts.log(counts.largest(end, 60)),
            Counts.log(counts.largest(end, Counts.LOOKBACK)),
            counts.spread(end, 12),
            mean2 - mean12,
            mean12 - mean36,
            last - mean4,
            logMean6 - mean4,
            Counts.log(counts.largest(end, 12)) - mean4,
            around.neighbourMean(unit),
            around.neighbourMax(unit),
            around.level(),
            around.trend(),
            mean4 - around.level()
        };
    }
}

package org.endstate.threat;

import java.time.YearMonth;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;

/**
 * What the record says of an area in its last months: no forecast, and no statement on what was not recorded.
 *
 * @param lastYear deaths of the last twelve months, or of all where there are fewer
 * @param mean deaths a month, mean of the last three months, from which the level is read
 * @param level the level of that mean under each estimate
 * @param peak the worst of those three months by the best estimate, so that one terrible month does not vanish in a
 *     mean
 * @param allotted whether any of the twelve months was allotted from the whole territory's total
 */
public record RecentThreat(Deaths lastYear, Deaths mean, Level level, Peak peak, boolean allotted) {

    private static final int YEAR = 12;

    /** Lowest, best and highest estimate. */
    public record Deaths(double low, double best, double high) {

        private Deaths over(int months) {
            return new Deaths(low / months, best / months, high / months);
        }
    }

    /** The level read from the lowest, the best and the highest estimate. */
    public record Level(int low, int best, int high) {

        /** Whether the estimates disagree on the level. */
        public boolean isUncertain() {
            return low < high;
        }
    }

    /** A single month, its deaths, and the level it would have by itself. */
    public record Peak(YearMonth month, double deaths, int level) {}

    /** The end of the record in this area. */
    public static RecentThreat of(DeathsByMonth record, int area, ThreatScale scale) {
        Deaths mean = deaths(record, area, ThreatPaths.SPAN).over(StrictMath.min(ThreatPaths.SPAN, record.months()));
        int months = record.months();
        return new RecentThreat(
                deaths(record, area, YEAR),
                mean,
                new Level(scale.level(mean.low()), scale.level(mean.best()), scale.level(mean.high())),
                peak(record, area, scale),
                last(months, YEAR).anyMatch(month -> !record.isLocated(month)));
    }

    private static Peak peak(DeathsByMonth record, int area, ThreatScale scale) {
        int worst = last(record.months(), ThreatPaths.SPAN)
                .reduce((a, b) -> record.expected(b, area) >= record.expected(a, area) ? b : a)
                .orElseThrow();
        double deaths = record.expected(worst, area);
        return new Peak(record.month(worst), deaths, scale.level(deaths));
    }

    private static Deaths deaths(DeathsByMonth record, int area, int months) {
        IntToDoubleFunction low = month -> record.expectedLow(month, area);
        IntToDoubleFunction best = month -> record.expected(month, area);
        IntToDoubleFunction high = month -> record.expectedHigh(month, area);
        return new Deaths(sum(record, months, low), sum(record, months, best), sum(record, months, high));
    }

    private static double sum(DeathsByMonth record, int months, IntToDoubleFunction deaths) {
        return last(record.months(), months).mapToDouble(deaths).sum();
    }

    private static IntStream last(int months, int wanted) {
        return IntStream.range(StrictMath.max(0, months - wanted), months);
    }
}

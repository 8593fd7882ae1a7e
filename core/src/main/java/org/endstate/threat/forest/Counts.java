package org.endstate.threat.forest;

import java.util.Arrays;

/**
 * Deaths of one unit, month by month, of which some are read: from {@code start}, its first known month, up to but not
 * including an end, and at most the last {@link #LOOKBACK}.
 */
final class Counts {

    /** Older months are not looked at. */
    static final int LOOKBACK = 240;

    /** What weighs less than this next to the latest month is left out of a weighted mean. */
    private static final double NEGLIGIBLE = 1e-3;

    private static final double[] LOGS = logs();

    private final int[] deaths;
    private final int start;

    /** @param deaths not copied */
    Counts(int[] deaths, int start) {
        this.deaths = deaths;
        this.start = start;
    }

    private static double[] logs() {
        double[] logs = new double[4096];
        Arrays.setAll(logs, StrictMath::log1p);
        return logs;
    }

    /** log(1 + count). */
    static double log(int count) {
        return count < LOGS.length ? LOGS[count] : StrictMath.log1p(count);
    }

    /** The last months before {@code end}, at most so many, with room for more behind them. */
    Counts copyTail(int end, int months, int more) {
        int from = Math.max(0, end - months);
        int[] tail = new int[end - from + more];
        System.arraycopy(deaths, from, tail, 0, end - from);
        return new Counts(tail, Math.max(0, start - from));
    }

    private int from(int end, int months) {
        return Math.max(start, end - Math.min(months, LOOKBACK));
    }

    int start() {
        return start;
    }

    int deaths(int month) {
        return deaths[month];
    }

    /** Writes a month that has come; only by whoever made this copy. */
    void set(int month, int count) {
        deaths[month] = count;
    }

    /** Deaths so many months before the last, or the first known. */
    int lag(int end, int months) {
        return deaths[Math.max(from(end, LOOKBACK), end - 1 - months)];
    }

    /**
     * The mean weighted by 2^(−age / half-life).
     *
     * @param keep 2^(−1 / half-life)
     */
    double weightedMean(int end, double keep) {
        double sum = 0;
        double all = 0;
        double weight = 1;
        int from = from(end, LOOKBACK);
        for (int i = end - 1; i >= from && weight > NEGLIGIBLE; i--) {
            sum += weight * deaths[i];
            all += weight;
            weight *= keep;
        }
        return sum / all;
    }

    /** The same of log(1 + deaths). */
    double weightedLogMean(int end, double keep) {
        double sum = 0;
        double all = 0;
        double weight = 1;
        int from = from(end, LOOKBACK);
        for (int i = end - 1; i >= from && weight > NEGLIGIBLE; i--) {
            sum += weight * log(deaths[i]);
            all += weight;
            weight *= keep;
        }
        return sum / all;
    }

    double mean(int end, int months) {
        double sum = 0;
        int from = from(end, months);
        for (int i = from; i < end; i++) {
            sum += deaths[i];
        }
        return sum / (end - from);
    }

    /** The share of the last months that had a death. */
    double active(int end, int months) {
        int active = 0;
        int from = from(end, months);
        for (int i = from; i < end; i++) {
            active += deaths[i] > 0 ? 1 : 0;
        }
        return (double) active / (end - from);
    }

    int largest(int end, int months) {
        int largest = 0;
        for (int i = from(end, months); i < end; i++) {
            largest = Math.max(largest, deaths[i]);
        }
        return largest;
    }

    /** Months since the last death, or as many as are looked at. */
    int quiet(int end) {
        int from = from(end, LOOKBACK);
        int month = end - 1;
        while (month >= from && deaths[month] == 0) {
            month--;
        }
        return month < from ? LOOKBACK : end - 1 - month;
    }

    /** The standard deviation of log(1 + deaths). */
    double spread(int end, int months) {
        double sum = 0;
        double squares = 0;
        int from = from(end, months);
        for (int i = from; i < end; i++) {
            double log = log(deaths[i]);
            sum += log;
            squares += log * log;
        }
        double mean = sum / (end - from);
        return StrictMath.sqrt(Math.max(0, squares / (end - from) - mean * mean));
    }
}

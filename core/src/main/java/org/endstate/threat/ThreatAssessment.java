package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.uncertainty.Band;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.Quantiles;

/**
 * What working group 1 submits: for each area what has been, what may come, the same under the last-month baseline, and
 * how good the method was on this mission's own record.
 */
public final class ThreatAssessment {

    /** Enough to draw a baseline by; nothing is decided on it. */
    private static final int BASELINE_PATHS = 2000;

    private final DeathsByMonth record;
    private final ThreatPaths forecast;
    private final ThreatPaths baseline;
    private final Optional<Backtest> backtest;

    private ThreatAssessment(
            DeathsByMonth record, ThreatPaths forecast, ThreatPaths baseline, Optional<Backtest> backtest) {
        this.record = record;
        this.forecast = forecast;
        this.baseline = baseline;
        this.backtest = backtest;
    }

    /**
     * Summarises the paths, area by area in the order of the record.
     *
     * @param method whose paths these are; its skill is measured on the record
     * @param seed of the baseline and of the backtest
     */
    public static List<AreaOutlook> assess(
            DeathsByMonth record, ForecastMethod method, ThreatPaths forecast, ThreatScale scale, long seed) {
        Draws draws = Draws.of(seed).split("threat-baseline");
        ThreatPaths baseline = ThreatPaths.simulate(
                new LastMonth().fit(record.series(), draws),
                forecast.horizon(),
                Math.min(BASELINE_PATHS, forecast.paths()),
                scale,
                draws.split("last-month"));
        ThreatAssessment assessment =
                new ThreatAssessment(record, forecast, baseline, Backtest.find(record, method, seed));
        return IntStream.range(0, record.areas().size())
                .parallel()
                .mapToObj(assessment::area)
                .toList();
    }

    private AreaOutlook area(int area) {
        return new AreaOutlook(
                record.areas().get(area),
                IntStream.range(0, record.months())
                        .mapToObj(month -> past(month, area))
                        .toList(),
                months(forecast, area),
                months(baseline, area),
                backtest.map(test -> test.skill(area)));
    }

    private AreaOutlook.Past past(int month, int area) {
        return new AreaOutlook.Past(record.month(month), record.expected(month, area), !record.isLocated(month));
    }

    /** Path after path, as they lie in memory. */
    private static List<AreaOutlook.Month> months(ThreatPaths paths, int area) {
        int months = paths.horizon().months();
        int[][] deaths = new int[months][paths.paths()];
        int[][] counts = new int[months][paths.levels()];
        for (int path = 0; path < paths.paths(); path++) {
            for (int month = 0; month < months; month++) {
                deaths[month][path] = paths.deaths(path, month, area);
                counts[month][paths.level(path, month, area)]++;
            }
        }
        YearMonth first = paths.horizon().first();
        return IntStream.range(0, months)
                .mapToObj(month -> month(first.plusMonths(month), deaths[month], counts[month]))
                .toList();
    }

    private static AreaOutlook.Month month(YearMonth when, int[] deaths, int[] counts) {
        Quantiles sample = Quantiles.of(deaths);
        List<Double> levels = IntStream.of(counts)
                .mapToObj(count -> (double) count / deaths.length)
                .toList();
        return new AreaOutlook.Month(when, Band.of(sample), sample.mean(), levels);
    }
}

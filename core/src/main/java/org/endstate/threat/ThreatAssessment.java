package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.threat.ThreatPaths.Horizon;
import org.endstate.uncertainty.Band;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.Quantiles;

/**
 * What working group 1 submits: for each area what has been, what may come, the same under the last-month baseline, and
 * how good the method was on this mission's own record.
 */
public final class ThreatAssessment {

    private final DeathsByMonth record;
    private final ThreatPaths forecast;
    private final ThreatPaths baseline;
    private final Optional<Backtest> backtest;

    private ThreatAssessment(DeathsByMonth record, ThreatPaths forecast, ThreatPaths baseline) {
        this.record = record;
        this.forecast = forecast;
        this.baseline = baseline;
        this.backtest = Backtest.find(record);
    }

    /** Summarises the forecaster's paths, area by area in the order of the record. */
    public static List<AreaOutlook> assess(
            Forecaster forecaster, ThreatPaths forecast, ThreatScale scale, Draws draws) {
        DeathsByMonth record = forecaster.record();
        ThreatPaths baseline = ThreatPaths.simulate(
                LastMonth.of(record), forecast.horizon(), forecast.paths(), scale, draws.split("last-month"));
        ThreatAssessment assessment = new ThreatAssessment(record, forecast, baseline);
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

    private static List<AreaOutlook.Month> months(ThreatPaths paths, int area) {
        Horizon horizon = paths.horizon();
        return IntStream.range(0, horizon.months())
                .mapToObj(month -> month(paths, horizon.first().plusMonths(month), month, area))
                .toList();
    }

    private static AreaOutlook.Month month(ThreatPaths paths, YearMonth when, int month, int area) {
        int[] deaths = new int[paths.paths()];
        int[] counts = new int[paths.levels()];
        for (int path = 0; path < deaths.length; path++) {
            deaths[path] = paths.deaths(path, month, area);
            counts[paths.level(path, month, area)]++;
        }
        Quantiles sample = Quantiles.of(deaths);
        List<Double> levels = IntStream.of(counts)
                .mapToObj(count -> (double) count / deaths.length)
                .toList();
        return new AreaOutlook.Month(when, Band.of(sample), sample.mean(), levels);
    }
}

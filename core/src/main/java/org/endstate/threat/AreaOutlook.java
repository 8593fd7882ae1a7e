package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.endstate.uncertainty.Band;

/**
 * What working group 1 says of one area.
 *
 * @param past recorded deaths, oldest month first
 * @param months the forecast, one entry per month from the month of the planning date on
 * @param baseline the same months under the "last month repeats" baseline
 * @param skill how good the method was on this area's record; empty where the record is too short to say
 */
public record AreaOutlook(
        String area, List<Past> past, List<Month> months, List<Month> baseline, Optional<Skill> skill) {

    public AreaOutlook {
        past = List.copyOf(past);
        months = List.copyOf(months);
        baseline = List.copyOf(baseline);
    }

    /** An outlook on a record too short to say how good the method is. */
    public AreaOutlook(String area, List<Past> past, List<Month> months, List<Month> baseline) {
        this(area, past, months, baseline, Optional.empty());
    }

    /**
     * A month that has been.
     *
     * @param allotted whether the count was allotted from the whole territory's total; then it is an expected value
     */
    public record Past(YearMonth month, double deaths, boolean allotted) {}

    /**
     * A month to come.
     *
     * @param deaths quantiles of deaths in the month
     * @param levels probability of each threat level, on the mean of three months
     */
    public record Month(YearMonth month, Band deaths, double mean, List<Double> levels) {
        public Month {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Scores of past forecasts of this area, 1 to 12 months ahead; see {@link Backtest}.
     *
     * @param forecasts how many forecasts were scored
     * @param until the last month that was forecast
     * @param crps mean CRPS of the method, in deaths; smaller is better
     * @param crpsLast of the last-month baseline on the same months
     * @param crpsConflictology12 of the last twelve months, equally likely, on the same months
     * @param coverage90 share of outcomes inside the method's central 90 % interval
     */
    public record Skill(
            int forecasts,
            YearMonth until,
            double crps,
            double crpsLast,
            double crpsConflictology12,
            double coverage90) {}
}

package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import org.endstate.uncertainty.Band;

/**
 * What working group 1 says of one area.
 *
 * @param past recorded deaths, oldest month first
 * @param months the forecast, one entry per month from the month of the planning date on
 * @param baseline the same months under the "last month repeats" baseline
 */
public record AreaOutlook(String area, List<Past> past, List<Month> months, List<Month> baseline) {

    public AreaOutlook {
        past = List.copyOf(past);
        months = List.copyOf(months);
        baseline = List.copyOf(baseline);
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
}

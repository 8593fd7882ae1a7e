package org.endstate.threat;

import java.util.function.IntFunction;
import org.endstate.threat.Backtest.Scores;
import org.endstate.uncertainty.Crps;
import org.endstate.uncertainty.WeightedSample;

/** Adds up the scores of one method on one series. */
final class Tally {

    private final IntFunction<WeightedSample> method;
    private int forecasts;
    private double crps;
    private double logCrps;
    private int covered;

    /** @param method the distribution it forecasts from an origin, the same for every month ahead */
    Tally(IntFunction<WeightedSample> method) {
        this.method = method;
    }

    /** Forecasts from the origin and compares with the months {@code origin} up to but not including {@code to}. */
    void score(double[] series, int origin, int to) {
        score(series, origin, origin, to);
    }

    /** As above, for months that begin later than the first month after the data. */
    void score(double[] series, int origin, int from, int to) {
        WeightedSample forecast = method.apply(origin);
        WeightedSample logForecast = forecast.rescale(StrictMath::log1p);
        double low = forecast.quantile(0.05);
        double high = forecast.quantile(0.95);
        for (int month = from; month < to; month++) {
            forecasts++;
            crps += Crps.of(forecast, series[month]);
            logCrps += Crps.of(logForecast, StrictMath.log1p(series[month]));
            covered += low <= series[month] && series[month] <= high ? 1 : 0;
        }
    }

    int forecasts() {
        return forecasts;
    }

    Scores scores() {
        return new Scores(crps / forecasts, logCrps / forecasts, (double) covered / forecasts);
    }
}

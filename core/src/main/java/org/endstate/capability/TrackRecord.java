package org.endstate.capability;

import java.util.List;
import java.util.Optional;
import org.endstate.capability.History.PastForecast;
import org.endstate.capability.PooledForecast.Outcome;
import org.endstate.uncertainty.RankedProbabilityScore;

/**
 * How past forecasts of levels did, by the ranked probability score; smaller is better. Nobody knows a level for
 * certain, so a forecast is scored against the panel that met on its day: the mean score over the levels the panel
 * holds possible. That keeps the score proper with respect to what panels find.
 *
 * @param projections the projection with support kept, from panel to panel; empty where there is none to score
 * @param experts the experts' dated forecasts; empty where none has met its day
 */
public record TrackRecord(Optional<Scores> projections, Optional<Scores> experts) {

    /**
     * Mean scores on the same days.
     *
     * @param resolved how many forecasts have met their day
     * @param forecast of what is scored
     * @param model of the projection
     * @param noChange of the latest panel before the forecast: nothing changes
     */
    public record Scores(int resolved, double forecast, double model, double noChange) {}

    /** The track record of all functions together. */
    public static TrackRecord of(List<History> histories) {
        List<PastForecast> projections = histories.stream()
                .flatMap(history -> history.forecasts().stream())
                .toList();
        List<PooledForecast> experts = histories.stream()
                .flatMap(history -> history.experts().stream())
                .filter(forecast -> forecast.outcome().isPresent())
                .toList();
        return new TrackRecord(
                mean(projections.stream()
                        .map(past -> new Scores(
                                1,
                                score(past.forecast(), past.found()),
                                score(past.forecast(), past.found()),
                                score(past.noChange(), past.found())))
                        .toList()),
                mean(experts.stream()
                        .map(forecast -> scores(forecast, forecast.outcome().orElseThrow()))
                        .toList()));
    }

    private static Scores scores(PooledForecast forecast, Outcome outcome) {
        return new Scores(
                1,
                score(forecast.pools().joint(), outcome.found()),
                score(outcome.model(), outcome.found()),
                score(outcome.noChange(), outcome.found()));
    }

    private static Optional<Scores> mean(List<Scores> scores) {
        int n = scores.size();
        return n == 0
                ? Optional.empty()
                : Optional.of(new Scores(
                        n,
                        scores.stream().mapToDouble(Scores::forecast).sum() / n,
                        scores.stream().mapToDouble(Scores::model).sum() / n,
                        scores.stream().mapToDouble(Scores::noChange).sum() / n));
    }

    /** The ranked probability score of a forecast, in the mean over the levels that were found possible. */
    public static double score(LevelDistribution forecast, LevelDistribution found) {
        double[] levels = forecast.probabilities().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double sum = 0;
        for (int level = 0; level < levels.length; level++) {
            sum += found.at(level) * RankedProbabilityScore.of(levels, level);
        }
        return sum;
    }
}

package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.threat.AreaOutlook.Skill;

/**
 * How good the forecast would have been on this mission's own record: forecasts from up to 36 past months (origins),
 * each for 1 to 12 months ahead, from data strictly before the origin, compared with three baselines on the same
 * months.
 *
 * <p>Only located months take part, as history and as outcome; {@link #until()} says where they end. Distributions are
 * scored exactly, not sampled. Counts enter as they are known today, not as they were known at the origin.
 *
 * @param until the last month that was forecast
 * @param areas comparisons in the order of the record's areas
 * @param overall all areas together, every forecast counting the same
 */
public record Backtest(YearMonth until, List<Comparison> areas, Comparison overall) {

    private static final int ORIGINS = 36;
    private static final int HORIZONS = 12;

    /** What must lie before the first origin: a whole year, which the benchmark of twelve months needs. */
    private static final int HISTORY = 12;

    public Backtest {
        areas = List.copyOf(areas);
    }

    /**
     * Mean scores of a method.
     *
     * @param crps in deaths
     * @param logCrps of log(1 + deaths), so that a war does not drown what happens elsewhere
     * @param coverage90 share of outcomes inside the central 90 % interval
     */
    public record Scores(double crps, double logCrps, double coverage90) {}

    /**
     * The method and its baselines on the same forecasts.
     *
     * @param own exponentially weighted own history
     * @param last Poisson with the last month as mean
     * @param conflictology12 the last twelve months, equally likely
     * @param zero no deaths, ever
     */
    public record Comparison(int forecasts, Scores own, Scores last, Scores conflictology12, Scores zero) {}

    /** The backtest of a record with at least 24 located months. */
    public static Optional<Backtest> find(DeathsByMonth record) {
        DeathsByMonth.Span located = record.located();
        if (located.months() < HISTORY + HORIZONS) {
            return Optional.empty();
        }
        List<Comparison> areas = IntStream.range(0, record.areas().size())
                .mapToObj(area -> compare(series(record, located, area)))
                .toList();
        return Optional.of(new Backtest(record.month(located.to() - 1), areas, overall(areas)));
    }

    private static double[] series(DeathsByMonth record, DeathsByMonth.Span located, int area) {
        return IntStream.range(located.from(), located.to())
                .mapToDouble(month -> record.best(month, area))
                .toArray();
    }

    private static Comparison compare(double[] series) {
        int lastOrigin = series.length - HORIZONS;
        int firstOrigin = Math.max(HISTORY, lastOrigin - ORIGINS + 1);
        Tally own = new Tally(origin -> Marginals.ownHistory(series, origin, OwnHistory.Settings.DEFAULT));
        Tally last = new Tally(origin -> Marginals.lastMonth(series, origin));
        Tally twelve = new Tally(origin -> Marginals.conflictology(series, origin, HISTORY));
        Tally zero = new Tally(origin -> Marginals.zero());
        List<Tally> tallies = List.of(own, last, twelve, zero);
        for (int origin = firstOrigin; origin <= lastOrigin; origin++) {
            for (Tally tally : tallies) {
                tally.score(series, origin, origin + HORIZONS);
            }
        }
        return new Comparison(own.forecasts(), own.scores(), last.scores(), twelve.scores(), zero.scores());
    }

    private static Comparison overall(List<Comparison> areas) {
        return new Comparison(
                areas.stream().mapToInt(Comparison::forecasts).sum(),
                mean(areas.stream().map(Comparison::own).toList()),
                mean(areas.stream().map(Comparison::last).toList()),
                mean(areas.stream().map(Comparison::conflictology12).toList()),
                mean(areas.stream().map(Comparison::zero).toList()));
    }

    /** Every area has the same number of forecasts. */
    private static Scores mean(List<Scores> scores) {
        return new Scores(mean(scores, Scores::crps), mean(scores, Scores::logCrps), mean(scores, Scores::coverage90));
    }

    private static double mean(List<Scores> scores, ToDoubleFunction<Scores> what) {
        return scores.stream().mapToDouble(what).sum() / scores.size();
    }

    /** What an area's outlook says of it. */
    public Skill skill(int area) {
        Comparison of = areas.get(area);
        return new Skill(
                of.forecasts(),
                until,
                of.own().crps(),
                of.last().crps(),
                of.conflictology12().crps(),
                of.own().coverage90());
    }
}

package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.AreaOutlook.Skill;
import org.endstate.threat.SkillStudy.Window;

/**
 * How good the forecast would have been on this mission's own record: forecasts from the last three years, one every
 * half year, each for 1 to 12 months ahead, compared with two baselines on the same months ({@link SkillStudy}).
 *
 * <p>Only located months take part, as history and as outcome; {@link #until()} says where they end. Counts enter as
 * they are known today, not as they were known at the origin.
 *
 * @param until the last month that was forecast
 * @param scores methods in the order 0 the one that is used, 1 last month, 2 the last twelve months
 */
public record Backtest(YearMonth until, SkillTable scores) {

    private static final int ORIGINS = 6;
    private static final int APART = 6;
    private static final int HORIZONS = 12;

    /** What must lie before the first origin: a whole year, which the benchmark of twelve months needs. */
    private static final int HISTORY = 12;

    private static final int SCENARIOS = 250;

    /** The backtest of a record with at least 24 located months. */
    public static Optional<Backtest> find(DeathsByMonth record, ForecastMethod method, long seed) {
        DeathsByMonth.Span located = record.located();
        if (located.months() < HISTORY + HORIZONS) {
            return Optional.empty();
        }
        MonthlySeries series = series(record, located);
        int last = series.months() - HORIZONS;
        List<Window> windows = IntStream.range(0, ORIGINS)
                .map(i -> last - APART * (ORIGINS - 1 - i))
                .filter(known -> known >= HISTORY)
                .mapToObj(known -> new Window(series.month(known - 1), 1, HORIZONS))
                .toList();
        SkillTable table = SkillStudy.run(
                        series,
                        windows,
                        List.of(method, new LastMonth(), Conflictology.of(12)),
                        new SkillStudy.Settings(SCENARIOS, ThreatScale.DEFAULT, seed),
                        (done, all) -> true)
                .orElseThrow();
        return Optional.of(new Backtest(series.last(), table));
    }

    private static MonthlySeries series(DeathsByMonth record, DeathsByMonth.Span located) {
        MonthlySeries.Builder series =
                MonthlySeries.over(record.areas(), record.month(located.from()), located.months());
        for (int month = 0; month < located.months(); month++) {
            for (int area = 0; area < record.areas().size(); area++) {
                series.count(area, month, record.best(located.from() + month, area));
            }
        }
        return series.build();
    }

    /** What an area's outlook says of it. */
    public Skill skill(int area) {
        SkillTable of = scores.ofUnit(area);
        return new Skill(
                of.forecasts(),
                until,
                of.mean(Score.CRPS, 0),
                of.mean(Score.CRPS, 1),
                of.mean(Score.CRPS, 2),
                of.mean(Score.COVERAGE_90, 0));
    }
}

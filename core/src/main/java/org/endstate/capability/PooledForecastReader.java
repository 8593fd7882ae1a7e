package org.endstate.capability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.endstate.capability.Assessment.Pools;
import org.endstate.capability.PooledForecast.Outcome;

/** Pools the experts' dated forecasts of one function and lays them beside what panels found. */
final class PooledForecastReader {

    /** Half a quarter: a panel this near to the day of a forecast resolves it. */
    private static final int NEAR_days = 46;

    private final FunctionRecord record;

    PooledForecastReader(FunctionRecord record) {
        this.record = record;
    }

    /** In order of the day they were made on and the day they speak of. */
    List<PooledForecast> read(List<DatedForecast> forecasts) {
        Map<LocalDate, Map<LocalDate, List<DatedForecast>>> byDays = forecasts.stream()
                .filter(forecast -> forecast.judgement().function().equals(record.function()))
                .collect(Collectors.groupingBy(
                        DatedForecast::madeOn,
                        TreeMap::new,
                        Collectors.groupingBy(DatedForecast::of, TreeMap::new, Collectors.toList())));
        return byDays.values().stream()
                .flatMap(byTarget -> byTarget.values().stream())
                .map(this::pool)
                .toList();
    }

    private PooledForecast pool(List<DatedForecast> forecasts) {
        Panel panel = new Panel(forecasts.stream().map(DatedForecast::judgement).toList());
        LocalDate madeOn = forecasts.getFirst().madeOn();
        return new PooledForecast(
                madeOn,
                panel.asOf(),
                new Pools(panel.joint(), panel.parties(), panel.disagreement()),
                panel.size(),
                outcome(madeOn, panel.asOf()));
    }

    private Optional<Outcome> outcome(LocalDate madeOn, LocalDate of) {
        Optional<Panel> found = record.panels().stream()
                .filter(panel -> panel.asOf().isAfter(madeOn) && distance(panel, of) <= NEAR_days)
                .min(Comparator.comparingLong(panel -> distance(panel, of)));
        Optional<Panel> before = record.panels().stream()
                .filter(panel -> !panel.asOf().isAfter(madeOn))
                .reduce((one, later) -> later);
        return found.flatMap(panel -> before.flatMap(last -> record.findProjection(madeOn, panel.asOf())
                .map(model -> new Outcome(panel.asOf(), panel.joint(), model, last.joint()))));
    }

    private static long distance(Panel panel, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(panel.asOf(), day));
    }
}

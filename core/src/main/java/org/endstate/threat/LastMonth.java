package org.endstate.threat;

import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.Poisson;
import org.endstate.uncertainty.WeightedSample;

/**
 * The last month repeats: every month to come is Poisson with its count as mean, each unit and month by itself. The
 * baseline "last historical" of the VIEWS prediction challenge 2023/24. Has no largest draw. Immutable.
 */
public final class LastMonth implements ForecastMethod {

    @Override
    public Method method() {
        return new Method("last-month", 2);
    }

    /** The mean is the last month's count, or the unit's expected part of the whole. */
    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        int last = history.months() - 1;
        Pasts pasts = Pasts.of(history, draws);
        List<WeightedSample> tables = IntStream.range(0, history.units().size())
                .mapToObj(unit ->
                        Poisson.of(history.findExpected(unit, last).orElseGet(() -> pasts.deaths(0, unit, last))))
                .toList();
        return new Fitted(history, method(), tables);
    }

    private record Fitted(MonthlySeries history, Method method, List<WeightedSample> tables) implements Forecaster {

        @Override
        public void fill(Draws scenario, int months, int[] deaths) {
            int units = tables.size();
            for (int i = 0; i < months * units; i++) {
                deaths[i] = (int) tables.get(i % units).quantile(scenario.uniform(i));
            }
        }
    }
}

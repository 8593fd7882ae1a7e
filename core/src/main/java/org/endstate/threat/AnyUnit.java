package org.endstate.threat;

import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;

/**
 * What happened anywhere in the last twelve months may happen anywhere: each unit and month to come repeats a month of
 * any unit. The baseline "bootstrap" of the VIEWS prediction challenge 2023/24. Immutable.
 */
public final class AnyUnit implements ForecastMethod {

    private static final int WINDOW = 12;

    @Override
    public Method method() {
        return new Method("any-unit", 1);
    }

    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        return new Fitted(history, method(), Pasts.of(history, draws), Math.min(WINDOW, history.months()));
    }

    private record Fitted(MonthlySeries history, Method method, Pasts pasts, int window) implements Forecaster {

        @Override
        public void fill(Draws scenario, int months, int[] deaths) {
            int units = history.units().size();
            int past = scenario.below(pasts.count(), 0);
            Draws drawn = scenario.split("any");
            for (int i = 0; i < months * units; i++) {
                int cell = drawn.below(window * units, i);
                deaths[i] = pasts.deaths(past, cell % units, history.months() - 1 - cell / units);
            }
        }
    }
}

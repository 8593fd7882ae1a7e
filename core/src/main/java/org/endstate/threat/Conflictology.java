package org.endstate.threat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;

/**
 * The unit's own last months, equally likely, whatever the month ahead. With twelve months this is the benchmark
 * "conflictology" of the VIEWS prediction challenge 2023/24 (Hegre et al.), which no entry beat in the true future. All
 * units of a scenario meet the same past month; months to come are drawn each by itself. Immutable.
 */
public final class Conflictology implements ForecastMethod {

    private final int window;

    private Conflictology(int window) {
        this.window = window;
    }

    /** Of so many months, at least 1; fewer where the history is shorter. */
    public static Conflictology of(int window) {
        if (!(window >= 1)) {
            throw new IllegalArgumentException("A window of [" + window + "] months is empty.");
        }
        return new Conflictology(window);
    }

    @Override
    public Method method() {
        return new Method("conflictology-" + window, 1);
    }

    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        return new Fitted(history, method(), Pasts.of(history, draws), Math.min(window, history.months()));
    }

    private record Fitted(MonthlySeries history, Method method, Pasts pasts, int window) implements Forecaster {

        @Override
        public void fill(Draws scenario, int months, int[] deaths) {
            int units = history.units().size();
            int past = scenario.below(pasts.count(), 0);
            Draws begins = scenario.split("begins");
            for (int month = 0; month < months; month++) {
                int drawn = history.months() - window + begins.below(window, month);
                pasts.copy(past, drawn, deaths, month * units);
            }
        }

        @Override
        public Optional<int[]> findEnsemble(int unit, int ahead) {
            if (pasts.count() > 1) {
                return Optional.empty();
            }
            return Optional.of(IntStream.range(history.months() - window, history.months())
                    .map(month -> pasts.deaths(0, unit, month))
                    .toArray());
        }
    }
}

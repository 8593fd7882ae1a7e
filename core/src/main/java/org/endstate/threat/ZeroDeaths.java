package org.endstate.threat;

import java.util.Arrays;
import java.util.Optional;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;

/** No deaths, ever, anywhere: the baseline "exactly zero" of the VIEWS prediction challenge 2023/24. Immutable. */
public final class ZeroDeaths implements ForecastMethod {

    @Override
    public Method method() {
        return new Method("zero", 1);
    }

    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        return new Fitted(history, method());
    }

    private record Fitted(MonthlySeries history, Method method) implements Forecaster {

        @Override
        public void fill(Draws scenario, int months, int[] deaths) {
            Arrays.fill(deaths, 0, months * history.units().size(), 0);
        }

        @Override
        public Optional<int[]> findEnsemble(int unit, int ahead) {
            return Optional.of(new int[1]);
        }
    }
}

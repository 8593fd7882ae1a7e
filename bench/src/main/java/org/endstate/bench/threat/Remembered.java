package org.endstate.bench.threat;

import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.Forecaster;
import org.endstate.uncertainty.Draws;

/** A method that is fitted once to each origin of one series, with draws of its own, and serves several candidates. */
final class Remembered implements ForecastMethod {

    private final ForecastMethod method;
    private final Map<YearMonth, Forecaster> fitted = new ConcurrentHashMap<>();

    Remembered(ForecastMethod method) {
        this.method = method;
    }

    @Override
    public Method method() {
        return method.method();
    }

    /** Two threads may fit the same at once; they find the same. */
    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        Forecaster known = fitted.get(history.last());
        if (known != null) {
            return known;
        }
        Forecaster made = method.fit(
                history, Draws.of(2024).split("fit").split(history.last().toString()));
        fitted.put(history.last(), made);
        return made;
    }
}

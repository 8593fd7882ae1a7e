package org.endstate.threat;

import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;

/** A way to forecast, before it has seen any history. Immutable. */
public interface ForecastMethod {

    Method method();

    /**
     * Learns from a history of at least one month. The result is a function of the arguments alone.
     *
     * @param draws for what learning leaves to chance: the allotment of totals, the trees of a forest
     */
    Forecaster fit(MonthlySeries history, Draws draws);
}

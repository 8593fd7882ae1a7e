package org.endstate.threat.forest;

import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.Forecaster;
import org.endstate.uncertainty.Draws;

/**
 * Months that are each forecast by themselves. A scenario has one rank for each unit, which it keeps.
 *
 * @param sorted by unit, then month after the history, equally likely counts; the last month serves for all later ones
 */
record RankedMonths(MonthlySeries history, Method method, int[][][] sorted) implements Forecaster {

    @Override
    public void fill(Draws scenario, int months, int[] deaths) {
        for (int unit = 0; unit < sorted.length; unit++) {
            double rank = scenario.split(unit).uniform(0);
            for (int month = 0; month < months; month++) {
                int[] of = sorted[unit][Math.min(month, sorted[unit].length - 1)];
                deaths[month * sorted.length + unit] = of[(int) (rank * of.length)];
            }
        }
    }
}

package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;

/**
 * Draws what may happen in every unit after its history ends, one scenario at a time. Safe for use by many threads.
 *
 * <p>A forecast is one joint path: months that hang together and units that hang together, because a condition reads
 * several months of several areas of the same scenario.
 */
public interface Forecaster {

    /** What the forecast starts from. */
    MonthlySeries history();

    /** The method as it was applied; says so where the history was too short for the whole of it. */
    Method method();

    /**
     * Deaths in one scenario, a function of the scenario's draws alone.
     *
     * @param months how many months to fill, the first being the month after the history's last
     * @param deaths takes whole numbers, none negative: months one after the other, units side by side
     */
    void fill(Draws scenario, int months, int[] deaths);

    /**
     * The same forecast of one unit and month as equally likely counts, in the method's own order, where there are so
     * few of them that they can be listed: it is scored without drawing.
     *
     * @param ahead 1 for the month after the history's last
     */
    default Optional<int[]> findEnsemble(int unit, int ahead) {
        return Optional.empty();
    }

    /** The past months a unit's forecast is most made of, the likeliest first; empty for a method that has none. */
    default List<Analogue> analogues(int unit) {
        return List.of();
    }

    /**
     * A past month a forecast repeats.
     *
     * @param unit where it was
     * @param month what the first month ahead repeats
     * @param weight how often it is drawn, in (0,1]
     */
    record Analogue(String unit, YearMonth month, double weight) {}
}

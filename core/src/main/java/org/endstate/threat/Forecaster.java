package org.endstate.threat;

import org.endstate.evidence.DeathsByMonth;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;

/**
 * Draws what may happen in every area after the record ends, one scenario at a time. Safe for use by many threads.
 *
 * <p>A forecast is one joint path: months that hang together and areas that hang together, because a condition reads
 * several months of several areas of the same scenario.
 */
public interface Forecaster {

    /** What the forecast starts from. */
    DeathsByMonth record();

    Method method();

    /**
     * Deaths in one scenario, a function of the scenario's draws alone.
     *
     * @param months how many months to fill, the first being the month after the record's last
     * @param deaths takes whole numbers, none negative: months one after the other, areas side by side
     */
    void fill(Draws scenario, int months, int[] deaths);
}

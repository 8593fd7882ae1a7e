package org.endstate.condition;

import java.time.LocalDate;
import java.util.Optional;

/** The threat level of an area in one scenario. */
public interface ThreatLevels {

    /**
     * The level in a month, counted from the month of the planning date, which is 0; months before it are recorded ones
     * and the same in every scenario.
     */
    int level(int scenario, int month, String area);

    /** The last day of which there is a record; empty where the record reaches the planning date. */
    default Optional<LocalDate> recordedUntil() {
        return Optional.empty();
    }
}

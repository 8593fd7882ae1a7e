package org.endstate.oversight;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dated unit of a past exit: what was planned, what happened.
 *
 * @param unit the phase, site or milestone
 * @param driver what drove the date
 * @param planned the first announced date
 * @param actual when it happened; empty where it is open, paused or was never done
 * @param source where the dates come from: an address, or that nobody has checked them
 */
public record PastExit(
        String mission, String unit, Driver driver, LocalDate planned, Optional<LocalDate> actual, String source) {

    /** Whether a deadline or conditions drove the date. A label, open to recoding. */
    public enum Driver {
        DEADLINE,
        CONDITIONS
    }
}

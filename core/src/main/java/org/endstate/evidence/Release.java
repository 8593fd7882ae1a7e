package org.endstate.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One release of a data set: what was known from a day on.
 *
 * @param name such as {@code UCDP GED 25.1}; the name of the file where no release can be told
 * @param released the day it came out; empty where it cannot be told
 * @param from the first month it covers; empty where it cannot be told
 * @param until the last month it covers; empty where it cannot be told
 */
public record Release(
        String name, Kind kind, Optional<LocalDate> released, Optional<YearMonth> from, Optional<YearMonth> until) {

    /** How final it is. */
    public enum Kind {
        /** Revised and complete for the months it covers. */
        FINAL,
        /** A first count, to be revised. */
        CANDIDATE,
        /** It cannot be told. */
        UNKNOWN
    }

    /** A release of which nothing but a name is known. */
    public static Release unknown(String name) {
        return new Release(name, Kind.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it came out after the day; false where its day cannot be told. */
    public boolean isLaterThan(LocalDate day) {
        return released.filter(day::isBefore).isPresent();
    }
}

package org.endstate.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One event in which people died or may have died, as one release of a data set tells it.
 *
 * @param id the data set's own
 */
public record Event(String id, Timing timing, Location location, Violence violence, Deaths deaths) {

    /** The month the event counts in: the one in which it began. */
    public YearMonth month() {
        return YearMonth.from(timing.start());
    }

    /**
     * When it happened.
     *
     * @param precision of the dates, 1 (the day) to 5 (more than a month), as the Uppsala programme codes it; 0 where
     *     not stated
     */
    public record Timing(LocalDate start, LocalDate end, int precision) {

        public Timing {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("An event ends [" + end + "] before it begins [" + start + "].");
            }
        }

        /** Whether it ended in a later month than the one it counts in. */
        public boolean spansMonths() {
            return start.getYear() != end.getYear() || start.getMonthValue() != end.getMonthValue();
        }
    }

    /**
     * Where it happened.
     *
     * @param country as the data set names it; empty text where not stated
     * @param admin1 the first-level administrative area as the data set names it; empty text where not stated
     * @param admin2 the second-level one; empty text where not stated
     * @param precision 1 (the place) to 4 (the first-level area), 5 (a vague line or region), 6 (the country), 7 (no
     *     country), as the Uppsala programme codes it; 0 where not stated
     */
    public record Location(String country, String admin1, String admin2, int precision, Optional<Point> point) {

        /** The least precise code that still tells the first-level area. */
        private static final int FIRST_LEVEL = 4;

        /** Whether the place is known well enough to count in a first-level area. */
        public boolean tellsArea() {
            return precision <= FIRST_LEVEL;
        }
    }

    /** Degrees north and east. */
    public record Point(double latitude, double longitude) {}

    /**
     * Who against whom.
     *
     * @param dyad the two sides as one name; empty text where not stated
     */
    public record Violence(Type type, String dyad, String sideA, String sideB) {

        /** Whether the name is part of either side's or of the dyad's, exactly as written. */
        public boolean involves(String name) {
            return sideA.equals(name) || sideB.equals(name) || dyad.equals(name);
        }
    }

    /** The kinds of organised violence that the Uppsala programme tells apart. */
    public enum Type {
        STATE_BASED,
        NON_STATE,
        ONE_SIDED,
        NOT_STATED
    }

    /**
     * Estimates of deaths.
     *
     * @param low lowest, best and highest estimate, none negative, in that order
     * @param civilians of the best estimate; empty where not stated
     */
    public record Deaths(int low, int best, int high, OptionalInt civilians) {

        public Deaths {
            if (low < 0 || best < low || high < best) {
                throw new IllegalArgumentException(
                        "Deaths [" + low + ", " + best + ", " + high + "] are not low ≤ best ≤ high.");
            }
        }
    }
}

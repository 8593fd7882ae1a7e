package org.endstate.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A site or milestone of a closed case that had a date and was vacated.
 *
 * @param mission id of the mission, the case that is left out where anything is fitted
 * @param driver what drove its date, as the clauses said on the planning date
 */
public record DatedUnit(String mission, Unit unit, PastExit.Driver driver, Dates dates, Told told) {

    /**
     * Three days in a unit's course.
     *
     * @param planned the planning date
     * @param announced the date agreed on as known on the planning date, and later than it
     * @param actual when it happened; of several reports the one reported last
     */
    public record Dates(LocalDate planned, LocalDate announced, LocalDate actual) {
        public Dates {
            if (!announced.isAfter(planned)) {
                throw new IllegalArgumentException(
                        "A date [" + announced + "] was announced for a day up to the planning" + " date [" + planned
                                + "].\nMaybe plan the case as of an earlier day.");
            }
        }
    }

    /**
     * What the actual date rests on.
     *
     * @param event what happened on that day: the force left, or where nobody reports that, the document was signed
     * @param reports how many standing reports there are of that event
     */
    public record Told(Actual.Event event, int reports) {}

    /** A site or a milestone. */
    public sealed interface Unit {

        String id();

        /** One site. */
        record AtSite(String id) implements Unit {}

        /** All sites of a milestone together. */
        record OfMilestone(String id) implements Unit {}
    }

    /** Calendar days from the announced to the actual date; negative where it was early. */
    public long slip_days() {
        return ChronoUnit.DAYS.between(dates.announced(), dates.actual());
    }

    /** Calendar days from the planning date to the announced date; at least 1. */
    public long lead_days() {
        return ChronoUnit.DAYS.between(dates.planned(), dates.announced());
    }

    /** Whether all sites of a milestone are meant, not one site. */
    public boolean isMilestone() {
        return unit instanceof Unit.OfMilestone;
    }
}

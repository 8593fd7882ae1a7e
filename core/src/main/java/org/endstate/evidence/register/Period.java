package org.endstate.evidence.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from first to last, both included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends [" + to + "] before it begins [" + from + "].");
        }
    }

    /** Whether some day lies in both. */
    public boolean meets(Period other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** As many days, directly before it. */
    public Period previous() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}

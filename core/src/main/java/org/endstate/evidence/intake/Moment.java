package org.endstate.evidence.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What an expression of time is understood from.
 *
 * @param published day on which the text came out
 * @param named the last time the text has named before; the day of publication where it has named none
 * @param tense whether the sentence speaks of what is over or still to come
 */
record Moment(LocalDate published, Period named, Tense tense) {

    /** Where a sentence stands in time. */
    enum Tense {
        BACK,
        OPEN,
        AHEAD
    }

    boolean ahead() {
        return tense == Tense.AHEAD;
    }

    /** The day in the year that is meant where none is given. */
    Optional<LocalDate> day(int month, int day) {
        return Period.day(year(YearMonth.of(published.getYear(), month), day), month, day);
    }

    /** The month in the year that is meant where none is given. */
    YearMonth month(int month) {
        return YearMonth.of(year(YearMonth.of(published.getYear(), month), 1), month);
    }

    private int year(YearMonth month, int day) {
        LocalDate thisYear = month.atDay(Math.min(day, month.lengthOfMonth()));
        LocalDate past = thisYear.isAfter(published) ? thisYear.minusYears(1) : thisYear;
        LocalDate next = thisYear.isAfter(published) ? thisYear : thisYear.plusYears(1);
        boolean nextIsNearer = next.toEpochDay() - published.toEpochDay() < published.toEpochDay() - past.toEpochDay();
        boolean sameMonth = YearMonth.from(past).equals(YearMonth.from(published));
        LocalDate meant = switch (tense) {
            case BACK -> past;
            case OPEN -> nextIsNearer ? next : past;
            case AHEAD -> sameMonth ? past : next;
        };
        return meant.getYear();
    }

    /** The last such day on or before publication; the next one after it where the sentence looks ahead. */
    LocalDate weekday(DayOfWeek weekday) {
        return published.with(ahead() ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    /** The same sentence read as looking back. */
    Moment back() {
        return new Moment(published, named, Tense.BACK);
    }
}

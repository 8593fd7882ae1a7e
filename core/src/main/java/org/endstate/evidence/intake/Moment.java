package org.endstate.evidence.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What an expression of time is understood from.
 *
 * @param published day on which the text came out
 * @param anchor what the text has named before it
 * @param tense whether the sentence speaks of what is over or still to come
 */
record Moment(LocalDate published, Anchor anchor, Tense tense) {

    /** Where a sentence stands in time. */
    enum Tense {
        BACK,
        OPEN,
        AHEAD
    }

    /**
     * Times named before an expression that counts from another.
     *
     * @param named the last one in its sentence or the one before; else the day of the story
     * @param range the same, or from the beginning of the range that it ends
     * @param near whether there is one, and it is not the day of the story
     * @param inSentence whether it stands in the same sentence
     * @param day the last single day so named; else the day of the story
     * @param start where the expression ends a range, as in "between 1 May and 3 June": the beginning of that range
     */
    record Anchor(
            Period named, Period range, boolean near, boolean inSentence, LocalDate day, Optional<LocalDate> start) {}

    /** The last time named near before. */
    Period named() {
        return anchor.named();
    }

    /**
     * The day from which so many of a unit are counted; empty where the sentence itself counts from something vaguer,
     * as days are not counted from a month.
     */
    Optional<LocalDate> base(ChronoUnit unit) {
        long days = named().to().toEpochDay() - named().from().toEpochDay();
        boolean exact = switch (unit) {
            case YEARS -> true;
            case MONTHS -> days <= 31;
            case WEEKS -> days < 7;
            default -> days == 0;
        };
        return exact ? Optional.of(named().from()) : anchor.inSentence() ? Optional.empty() : Optional.of(anchor.day());
    }

    /** Whether the text has named a time near before. */
    boolean isNamed() {
        return anchor.near();
    }

    boolean ahead() {
        return tense == Tense.AHEAD;
    }

    boolean isBack() {
        return tense == Tense.BACK;
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
        return anchor.start()
                .map(start -> start.getYear()
                        + (month.atEndOfMonth().withYear(start.getYear()).isBefore(start) ? 1 : 0))
                .orElseGet(() -> yearInTense(month, day));
    }

    private int yearInTense(YearMonth month, int day) {
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
        if (anchor.start().isPresent()) {
            return anchor.start().get().with(TemporalAdjusters.next(weekday));
        }
        return published.with(ahead() ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    /** The same sentence read as looking back. */
    Moment back() {
        return new Moment(published, anchor, Tense.BACK);
    }

    /** The same sentence read as looking ahead. */
    Moment forward() {
        return new Moment(published, anchor, Tense.AHEAD);
    }
}

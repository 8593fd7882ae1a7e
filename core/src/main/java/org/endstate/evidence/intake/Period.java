package org.endstate.evidence.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The days that an expression of time covers.
 *
 * @param from first day
 * @param to last day
 */
record Period(LocalDate from, LocalDate to) {

    static Period of(LocalDate day) {
        return new Period(day, day);
    }

    static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Monday to Sunday around a day. */
    static Period ofWeek(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    /** Some months of a year, the last one whole. */
    static Period ofMonths(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** Of two times the one from the beginning of the first to the end of the second; empty if that runs backwards. */
    static Optional<Period> between(Period first, Period last) {
        return last.to.isBefore(first.from) ? Optional.empty() : Optional.of(new Period(first.from, last.to));
    }

    /** A part of a month: its first ten days, its second ten, or the rest; the end is its last day. */
    static Period ofPart(String part, YearMonth month) {
        return switch (part) {
            case "early", "beginning", "start" -> new Period(month.atDay(1), month.atDay(10));
            case "mid", "middle" -> new Period(month.atDay(11), month.atDay(20));
            case "late" -> new Period(month.atDay(21), month.atEndOfMonth());
            case "end" -> of(month.atEndOfMonth());
            default -> of(month);
        };
    }

    /** The day of this number in a month, if it has one. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

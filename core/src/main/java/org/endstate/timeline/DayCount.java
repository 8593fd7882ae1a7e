package org.endstate.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts days from the planning date, which is day 0, to the end of the simulated horizon.
 *
 * @param horizon days from the planning date; a day at or after it is "beyond the horizon"
 */
record DayCount(LocalDate start, int horizon) {

    static DayCount of(LocalDate start, int months) {
        return new DayCount(start, (int) ChronoUnit.DAYS.between(start, start.plusMonths(months)));
    }

    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    LocalDate date(int day) {
        return start.plusDays(day);
    }

    /**
     * The latest end, as the day after the last, with which something keeps the date. What ends at the horizon is not
     * told from what never ends, so a date at or beyond it counts only what is over before: a lower bound.
     */
    int latestEnd(LocalDate date) {
        return Math.min(day(date) + 1, horizon - 1);
    }

    /** The last day of something whose end is given as the day after it. */
    LocalDate lastDay(int end) {
        return date(Math.max(0, end - 1));
    }

    /** Monthly reviews, the first on the planning date itself. */
    int[] reviews(int months) {
        int[] days = new int[months + 1];
        for (int month = 0; month <= months; month++) {
            days[month] = day(start.plusMonths(month));
        }
        return days;
    }
}

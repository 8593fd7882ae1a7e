package org.endstate.formats.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A day of work in a Microsoft Project file: eight hours without a break, on every calendar the same. */
final class ProjectDay {

    static final LocalTime BEGINS = LocalTime.of(8, 0);
    static final LocalTime ENDS = LocalTime.of(16, 0);
    static final int HOURS = 8;

    private ProjectDay() {}

    static String begin(LocalDate day) {
        return at(day.atTime(BEGINS));
    }

    static String end(LocalDate day) {
        return at(day.atTime(ENDS));
    }

    static String work(long days) {
        return "PT" + days * HOURS + "H0M0S";
    }

    static String time(LocalTime time) {
        return time + ":00";
    }

    private static String at(LocalDateTime moment) {
        return moment + ":00";
    }
}

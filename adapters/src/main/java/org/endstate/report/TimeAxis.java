package org.endstate.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Dates along the horizontal axis of a chart. Time runs to the right in every language. */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {

    double x(LocalDate date) {
        double all = ChronoUnit.DAYS.between(from, to);
        double part = ChronoUnit.DAYS.between(from, date);
        return left + (right - left) * Math.min(1, Math.max(0, part / all));
    }

    /** First days of quarters, half-years or years: as many as stand side by side without touching. */
    List<LocalDate> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to);
        int room = (int) ((right - left) / 64);
        int step = 1;
        for (int candidate : new int[] {1, 3, 6, 12, 24, 60}) {
            step = candidate;
            if (months / candidate <= room) {
                break;
            }
        }
        List<LocalDate> ticks = new ArrayList<>();
        LocalDate tick = from.withDayOfMonth(1).plusMonths(1);
        while (!tick.isAfter(to)) {
            if ((tick.getMonthValue() - 1 + 12 * tick.getYear()) % step == 0) {
                ticks.add(tick);
            }
            tick = tick.plusMonths(1);
        }
        return ticks;
    }

    /** Draws the ticks with their labels at the foot of the plot. */
    void draw(Svg svg, Wording words, double top, double bottom) {
        for (LocalDate tick : ticks()) {
            svg.line("grid", x(tick), top, x(tick), bottom);
            svg.text("middle tick", x(tick), bottom + 16, words.month(tick));
        }
    }
}

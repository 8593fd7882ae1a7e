package org.endstate.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Days on a horizontal axis. Time runs from left to right on every page, in every script. */
record TimeScale(LocalDate from, LocalDate to, double left, double right) {

    private static final int[] STEPS_months = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final double ROOM_FOR_LABEL = 58;

    TimeScale {
        if (!from.isBefore(to)) {
            to = from.plusDays(1);
        }
    }

    /** The place of a day; days outside the axis lie on its ends. */
    double at(LocalDate day) {
        double share = (day.toEpochDay() - from.toEpochDay()) / (double) (to.toEpochDay() - from.toEpochDay());
        return left + StrictMath.min(1, StrictMath.max(0, share)) * (right - left);
    }

    /** First days of months, as many as can carry a label. */
    List<LocalDate> ticks() {
        int step = step_months();
        List<LocalDate> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(from).plusMonths(1);
        while (!month.atDay(1).isAfter(to)) {
            if ((month.getYear() * 12 + month.getMonthValue() - 1) % step == 0) {
                ticks.add(month.atDay(1));
            }
            month = month.plusMonths(1);
        }
        return ticks;
    }

    private int step_months() {
        double months = (to.toEpochDay() - from.toEpochDay()) / 30.44;
        for (int step : STEPS_months) {
            if ((right - left) / months * step >= ROOM_FOR_LABEL) {
                return step;
            }
        }
        return STEPS_months[STEPS_months.length - 1];
    }
}

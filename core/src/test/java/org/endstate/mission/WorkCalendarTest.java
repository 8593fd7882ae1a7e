package org.endstate.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            "office",
            new Label("Office", "المكتب"),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
            List.of(new WorkCalendar.Break("Holiday", MONDAY.plusDays(1), MONDAY.plusDays(1))),
            List.of());

    @Test
    void days_of_work_are_counted_from_the_first_day_up_to_but_not_including_the_last() {
        // Monday, not the holiday on Tuesday, Wednesday; the next Monday is the first day that is not counted.
        assertThat(CALENDAR.workingDays(MONDAY, MONDAY.plusWeeks(1))).isEqualTo(2);
        assertThat(CALENDAR.workingDays(MONDAY, MONDAY)).isZero();
    }

    @Test
    void there_is_none_where_the_last_day_comes_before_the_first() {
        assertThat(CALENDAR.workingDays(MONDAY, MONDAY.minusDays(7))).isZero();
    }
}

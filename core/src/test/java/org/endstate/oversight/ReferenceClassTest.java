package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.oversight.PastExit.Driver;
import org.junit.jupiter.api.Test;

class ReferenceClassTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 27);

    @Test
    void slips_are_calendar_days_against_the_first_announced_date() {
        ReferenceClass exits = of(exit("a", "2023-06-30", "2023-06-28"), exit("b", "2022-12-31", "2023-06-29"));
        assertThat(exits.slips_days()).containsExactly(-2L, 180L);
        assertThat(exits.slip_days(0.5)).isEqualTo(-2);
        assertThat(exits.slip_days(0.9)).isEqualTo(180);
    }

    @Test
    void a_mission_is_not_its_own_reference() {
        assertThat(of(exit("iraq", "2023-06-30", "2023-06-28")).finished()).isEmpty();
    }

    @Test
    void what_was_not_known_on_the_day_does_not_enter() {
        ReferenceClass exits = of(exit("a", "2023-12-31", "2024-02-10"), exit("b", "2024-06-30", "2024-06-30"));
        assertThat(exits.finished()).isEmpty();
        assertThat(exits.unfinished()).extracting(PastExit::mission).containsExactly("a");
    }

    @Test
    void only_units_of_the_same_driver_are_compared() {
        assertThat(ReferenceClass.of(List.of(exit("a", "2023-06-30", "2023-06-28")), Driver.DEADLINE, TODAY, "iraq")
                        .finished())
                .isEmpty();
    }

    private static ReferenceClass of(PastExit... exits) {
        return ReferenceClass.of(List.of(exits), Driver.CONDITIONS, TODAY, "iraq");
    }

    private static PastExit exit(String mission, String planned, String actual) {
        return new PastExit(
                mission,
                "phase 1",
                Driver.CONDITIONS,
                LocalDate.parse(planned),
                Optional.of(LocalDate.parse(actual)),
                "T1");
    }
}

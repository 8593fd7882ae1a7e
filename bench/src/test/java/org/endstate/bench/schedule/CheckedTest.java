package org.endstate.bench.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.endstate.schedule.Activity;
import org.endstate.schedule.Network;
import org.endstate.schedule.NetworkBuilder;
import org.junit.jupiter.api.Test;

class CheckedTest {

    /** Two activities of 3 and 4 days that share one team, then one of 2 days after the first. */
    private static Network network() {
        NetworkBuilder builder = Network.over(20);
        boolean[] everyDay = new boolean[20];
        Arrays.fill(everyDay, true);
        int calendar = builder.calendar(everyDay);
        int[] units = new int[20];
        Arrays.fill(units, 1);
        int team = builder.resource("team", units);
        int group = builder.group("site");
        builder.activity(Activity.of("survey", group, calendar, 3));
        builder.activity(Activity.of("pack", group, calendar, 4));
        builder.activity(Activity.of("report", group, calendar, 2));
        builder.uses(0, team, 1);
        builder.uses(1, team, 1);
        builder.after(0, 2);
        return builder.build();
    }

    @Test
    void the_makespan_of_a_schedule_that_keeps_the_rules_is_its_last_finish() {
        assertThat(Checked.makespan(network(), List.of(0, 3, 3))).isEqualTo(7);
    }

    @Test
    void a_schedule_with_idle_days_is_taken_as_it_is() {
        assertThat(Checked.makespan(network(), List.of(1, 5, 9))).isEqualTo(11);
    }

    @Test
    void a_schedule_that_uses_more_than_there_is_is_refused() {
        assertThatThrownBy(() -> Checked.makespan(network(), List.of(0, 2, 3)))
                .hasMessageContaining("[pack] cannot start on day [2], only on day [3]");
    }

    @Test
    void a_schedule_that_starts_before_a_predecessor_has_finished_is_refused() {
        assertThatThrownBy(() -> Checked.makespan(network(), List.of(0, 3, 2)))
                .hasMessageContaining("[report] cannot start on day [2]");
    }

    @Test
    void no_schedule_is_an_error() {
        assertThatThrownBy(() -> Checked.makespan(network(), List.of())).hasMessageContaining("no schedule was found");
    }
}

package org.endstate.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

class ClosingOrderTest {

    @Test
    void a_handover_waits_for_the_clearance() {
        assertThat(after("handover", true, task("clear", TaskRole.CLEARANCE), task("handover", TaskRole.HANDOVER)))
                .containsExactly("clear");
    }

    @Test
    void a_handover_waits_for_the_conditions_that_its_receiver_signs() {
        Task[] tasks = {task("accept", TaskRole.ACCEPTANCE), task("handover", TaskRole.HANDOVER)};
        assertThat(after("handover", true, tasks)).containsExactly("accept");
        assertThat(after("handover", false, tasks)).as("nobody takes it over").isEmpty();
    }

    @Test
    void the_last_convoy_waits_for_every_wave_so_that_the_guard_goes_last() {
        assertThat(after(
                        "leave",
                        true,
                        task("wave-1", TaskRole.RETROGRADE),
                        task("wave-2", TaskRole.RETROGRADE),
                        task("leave", TaskRole.DEPARTURE)))
                .containsExactly("wave-1", "wave-2");
    }

    @Test
    void what_the_site_s_own_links_imply_is_not_said_twice() {
        assertThat(after(
                        "handover",
                        true,
                        task("clear", TaskRole.CLEARANCE),
                        task("inspect", TaskRole.WORK, "clear"),
                        task("handover", TaskRole.HANDOVER, "inspect")))
                .containsExactly("inspect");
    }

    private static List<String> after(String id, boolean hasReceiver, Task... tasks) {
        SiteWork work = ClosingOrder.completed(new SiteWork("camp", List.of(tasks)), hasReceiver);
        return work.getTask(id).after().stream().map(TaskLink::task).toList();
    }

    private static Task task(String id, TaskRole role, String... after) {
        return new Task(
                id,
                Label.of(id),
                role,
                new Task.Effort(ThreePoint.certain(1), "daily", Map.of(), new Sourcing.Assumed("invented")),
                Arrays.stream(after).map(TaskLink::after).toList());
    }
}

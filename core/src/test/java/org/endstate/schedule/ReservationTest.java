package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.endstate.schedule.Execution.Bound;
import org.endstate.schedule.Execution.BoundKind;
import org.endstate.schedule.Priority.Reservation;
import org.endstate.schedule.RandomNetwork.With;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class ReservationTest {

    /** The truck should wait two days for the convoy, or the whole chain behind it ends three days later. */
    private static final Network NETWORK = Plot.over(60)
            .resource("truck", 1)
            .activity("errand 5 uses=truck:1")
            .activity("pack 2")
            .activity("convoy 3 after=pack uses=truck:1")
            .activity("clear 6 after=convoy")
            .build();

    private static final PlannedSchedule PLAN = PlanSearch.search(
            NETWORK, NETWORK.durations(), GateReadings.allOpen(0), Policy.waiting(), Draws.of(1), Effort.of(100));

    @Test
    void a_plan_keeps_the_truck_idle_for_what_is_due_shortly() {
        assertThat(Plot.dates(NETWORK, PLAN.execution())).isEqualTo("errand 5-10, pack 0-2, convoy 2-5, clear 5-11");
        assertThat(PLAN.priority().reservations()).containsExactly(new Reservation(0, 2, 0, 2));
    }

    @Test
    void by_the_order_alone_the_truck_is_taken() {
        assertThat(execute(Priority.of(PLAN.priority().order()), 5, 2, 3, 6))
                .isEqualTo("errand 0-5, pack 0-2, convoy 5-8, clear 8-14");
    }

    @Test
    void what_is_kept_is_free_once_the_one_it_is_kept_for_has_started() {
        assertThat(execute(PLAN.priority(), 5, 1, 3, 6)).isEqualTo("errand 4-9, pack 0-1, convoy 1-4, clear 4-10");
    }

    @Test
    void nothing_is_kept_beyond_the_planned_day_for_one_that_is_late() {
        assertThat(execute(PLAN.priority(), 5, 9, 3, 6)).isEqualTo("errand 2-7, pack 0-9, convoy 9-12, clear 12-18");
    }

    @Test
    void a_wait_for_what_is_kept_is_a_wait_for_the_resource() {
        assertThat(PLAN.execution().bound(NETWORK, 0)).isEqualTo(new Bound(BoundKind.RESOURCE, 0));
        assertThat(PLAN.execution().resourceWait_days(0)).isEqualTo(5);
    }

    @Test
    void every_serial_schedule_is_executed_as_it_is_or_sooner() {
        int kept = 0;
        for (long seed = 0; seed < 300; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 3, 8, With.EVERYTHING);
            Network network = random.network;
            int[] durations = network.durations();
            Schedule schedule = new Justification(
                            new SerialGeneration(network, durations, random.readings, Policy.waiting()))
                    .schedule(random.list());
            Executor executor = new Executor();
            Priority priority = executor.follow(network, schedule, durations, random.readings, Policy.waiting());
            Execution run = executor.run(network, priority, durations, random.readings, Policy.waiting());
            for (int i = 0; i < network.size(); i++) {
                assertThat(run.start(i))
                        .as("seed %d, %s", seed, network.name(i))
                        .isLessThanOrEqualTo(schedule.start[i]);
            }
            kept += priority.reservations().size();
        }
        assertThat(kept).as("reservations in 300 plans").isGreaterThan(100);
    }

    private static String execute(Priority priority, int... durations) {
        return Plot.dates(
                NETWORK, new Executor().run(NETWORK, priority, durations, GateReadings.allOpen(0), Policy.waiting()));
    }
}

package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.schedule.Plot.dates;
import static org.endstate.schedule.Plot.run;

import org.endstate.schedule.Execution.Bound;
import org.endstate.schedule.Execution.BoundKind;
import org.endstate.schedule.Execution.State;
import org.junit.jupiter.api.Test;

class ExecutorTest {

    @Test
    void an_activity_starts_when_those_before_it_are_finished() {
        Network network = Plot.over(30)
                .activity("a 3")
                .activity("b 2")
                .activity("c 1 after=a,b")
                .build();
        Execution execution = run(network);
        assertThat(dates(network, execution)).isEqualTo("a 0-3, b 0-2, c 3-4");
        assertThat(execution.bound(network, 2)).isEqualTo(new Bound(BoundKind.PREDECESSOR, 0));
        assertThat(execution.bound(network, 0)).isEqualTo(new Bound(BoundKind.NOTHING, -1));
        assertThat(execution.state(2)).isEqualTo(State.DONE);
        assertThat(execution.fraction(2)).isEqualTo(1);
    }

    @Test
    void lags_count_calendar_days_between_the_named_ends() {
        Network network = Plot.over(30)
                .activity("a 4")
                .activity("fs 2")
                .activity("ss 2")
                .activity("ff 2")
                .activity("sf 2")
                .link("a", "fs", Ends.FINISH_START, 3)
                .link("a", "ss", Ends.START_START, 1)
                .link("a", "ff", Ends.FINISH_FINISH, 1)
                .link("a", "sf", Ends.START_FINISH, 7)
                .build();
        assertThat(dates(network, run(network))).isEqualTo("a 0-4, fs 7-9, ss 1-3, ff 3-5, sf 5-7");
    }

    @Test
    void a_finish_linked_to_a_late_one_is_stretched() {
        Network network = Plot.over(30)
                .activity("a 4")
                .activity("b 2")
                .link("a", "b", Ends.FINISH_FINISH, 1)
                .build();
        assertThat(dates(network, run(network, 9, 2))).isEqualTo("a 0-9, b 3-10");
    }

    @Test
    void work_rests_on_days_off_but_its_resources_stay_held() {
        Network network = Plot.over(30)
                .resource("truck", 1)
                .activity("a 6 weekdays uses=truck:1")
                .activity("b 1 uses=truck:1")
                .activity("c 1 weekdays after=a")
                .build();
        assertThat(dates(network, run(network))).startsWith("a 0-8, b 8-9, c 8-9");
    }

    @Test
    void the_first_in_order_gets_the_resource() {
        Network network = Plot.over(30)
                .resource("truck", 2)
                .activity("a 3 uses=truck:1")
                .activity("b 3 uses=truck:2")
                .activity("c 1 uses=truck:1")
                .build();
        Execution execution = run(network);
        assertThat(dates(network, execution)).isEqualTo("a 0-3, b 3-6, c 0-1");
        assertThat(execution.bound(network, 1)).isEqualTo(new Bound(BoundKind.RESOURCE, 0));
        assertThat(execution.resourceWait_days(1)).isEqualTo(3);
    }

    @Test
    void work_does_not_start_if_its_units_are_known_to_leave_before_it_is_done() {
        Network network = Plot.over(30)
                .resource("truck", Plot.units(30, 0, 1, 4, 0, 10, 1))
                .activity("a 5 uses=truck:1")
                .activity("b 4 uses=truck:1")
                .build();
        assertThat(dates(network, run(network))).isEqualTo("a 10-15, b 0-4");
        assertThat(dates(network, run(network, 5, 7)))
                .as("b is late, runs into the days without a truck and keeps what it holds")
                .isEqualTo("a 10-15, b 0-7");
    }

    @Test
    void an_early_finish_frees_its_units_and_a_late_one_keeps_them() {
        Network network = Plot.over(30)
                .resource("truck", 1)
                .activity("a 5 uses=truck:1")
                .activity("b 2 uses=truck:1")
                .build();
        assertThat(dates(network, run(network, 3, 2))).isEqualTo("a 0-3, b 3-5");
        assertThat(dates(network, run(network, 8, 2))).isEqualTo("a 0-8, b 8-10");
    }

    @Test
    void a_gate_is_read_at_reviews_only() {
        Network network = Plot.over(60).activity("a 2 gate=g").build();
        GateReadings readings = GateReadings.openFrom(new int[] {0, 10, 20, 30}, new int[] {11});
        Execution waiting = execute(network, readings, Policy.waiting());
        assertThat(dates(network, waiting)).isEqualTo("a 20-22");
        assertThat(waiting.bound(network, 0)).isEqualTo(new Bound(BoundKind.GATE, 0));
        assertThat(waiting.gateWait_days(0)).isEqualTo(20);
        assertThat(waiting.atRisk(0)).isFalse();
    }

    @Test
    void after_the_hold_limit_an_activity_starts_at_risk() {
        Network network = Plot.over(60).activity("a 2 gate=g").build();
        GateReadings readings = GateReadings.openFrom(new int[] {0, 10, 20, 30}, new int[] {GateReadings.NEVER});
        Execution held = execute(network, readings, Policy.holding(7));
        assertThat(dates(network, held)).isEqualTo("a 7-9");
        assertThat(held.atRisk(0)).isTrue();
        assertThat(dates(network, execute(network, readings, Policy.holding(0))))
                .isEqualTo("a 0-2");
        Execution never = execute(network, readings, Policy.waiting());
        assertThat(never.state(0)).isEqualTo(State.BEYOND);
        assertThat(never.finish(0)).isEqualTo(Day.NEVER);
    }

    @Test
    void a_gate_that_closes_again_holds_again() {
        Network network =
                Plot.over(60).activity("a 12").activity("b 2 after=a gate=g").build();
        GateReadings readings = GateReadings.of(new int[] {0, 10, 20}, new long[] {0b101});
        assertThat(dates(network, execute(network, readings, Policy.waiting()))).isEqualTo("a 0-12, b 20-22");
    }

    @Test
    void a_forced_exit_cuts_drops_and_moves_out_at_once() {
        Network network = Plot.over(60)
                .resource("truck", 1)
                .activity("pack 10 uses=truck:1")
                .activity("sign 2 after=pack")
                .activity("leave 3 closing after=sign uses=truck:1")
                .activity("process 4 trailing after=pack,leave")
                .build();
        Execution forced =
                execute(network, GateReadings.allOpen(0), Policy.waiting().forcing(new int[] {4}));
        assertThat(dates(network, forced)).isEqualTo("pack 0-4, sign 4-4, leave 4-7, process 7-11");
        assertThat(forced.state(0)).isEqualTo(State.CUT);
        assertThat(forced.fraction(0)).isEqualTo(0.4);
        assertThat(forced.state(1)).isEqualTo(State.DROPPED);
        assertThat(forced.forced(2)).isTrue();
        assertThat(forced.bound(network, 2)).isEqualTo(new Bound(BoundKind.FORCED, 0));
    }

    @Test
    void a_forced_exit_changes_nothing_for_a_group_that_has_left() {
        Network network = Plot.over(60)
                .activity("pack 3")
                .activity("leave 1 closing after=pack")
                .build();
        Execution execution =
                execute(network, GateReadings.allOpen(0), Policy.waiting().forcing(new int[] {4}));
        assertThat(dates(network, execution)).isEqualTo("pack 0-3, leave 3-4");
        assertThat(execution.forced(1)).isFalse();
    }

    @Test
    void a_forced_closing_activity_still_starts_on_a_working_day() {
        Network network = Plot.over(60)
                .activity("pack 10")
                .activity("leave 3 weekdays closing after=pack")
                .build();
        Execution forced =
                execute(network, GateReadings.allOpen(0), Policy.waiting().forcing(new int[] {5}));
        assertThat(dates(network, forced)).isEqualTo("pack 0-5, leave 7-10");
    }

    @Test
    void work_not_finished_within_the_horizon_is_beyond() {
        Network network = Plot.over(5).activity("a 9").activity("b 1 after=a").build();
        Execution execution = run(network);
        assertThat(dates(network, execution)).isEqualTo("a 0-never, b never-never");
        assertThat(execution.state(1)).isEqualTo(State.BEYOND);
    }

    private static Execution execute(Network network, GateReadings readings, Policy policy) {
        return new Executor().run(network, Plot.inOrder(network), network.durations(), readings, policy);
    }
}

package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.endstate.schedule.Execution.State;
import org.endstate.schedule.Violation.Kind;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final GateReadings CLOSED = GateReadings.openFrom(new int[] {0, 20}, new int[] {20});

    @Test
    void a_minimum_lag_not_kept_is_found() {
        Network network = Plot.over(30).activity("a 3").activity("b 2 after=a").build();
        assertThat(tampered(network, run -> move(run, 1, 2, 4))).containsExactly(violation(Kind.MIN_LAG, 2, "a", "b"));
    }

    @Test
    void a_maximum_lag_exceeded_is_found() {
        Network network = Plot.over(30)
                .activity("a 3")
                .activity("b 2")
                .link("a", "b", Ends.FINISH_START, 0, 2)
                .build();
        assertThat(tampered(network, run -> {})).isEmpty();
        assertThat(tampered(network, run -> move(run, 1, 6, 8))).containsExactly(violation(Kind.MAX_LAG, 6, "a", "b"));
    }

    @Test
    void a_start_on_a_day_off_is_found() {
        Network network = Plot.over(30).activity("a 1 weekdays").build();
        assertThat(tampered(network, run -> move(run, 0, 5, 8))).containsExactly(violation(Kind.CALENDAR, 5, "a"));
    }

    @Test
    void a_finish_that_does_not_follow_from_start_and_duration_is_found() {
        Network network = Plot.over(30).activity("a 6 weekdays").build();
        assertThat(tampered(network, run -> run.finish[0] = 6)).containsExactly(violation(Kind.FINISH, 6, "a"));
    }

    @Test
    void more_units_held_than_there_are_is_found() {
        Network network = Plot.over(30)
                .resource("truck", Plot.units(30, 0, 2, 4, 1))
                .activity("a 3 uses=truck:2")
                .activity("b 5 uses=truck:1")
                .build();
        assertThat(tampered(network, run -> {})).isEmpty();
        assertThat(tampered(network, run -> move(run, 0, 1, 4)))
                .as("b starts while a still has both")
                .containsExactly(violation(Kind.CAPACITY, 3, "b", "truck"));
        assertThat(tampered(network, run -> move(run, 0, 10, 13)))
                .as("two units asked for when one is left")
                .containsExactly(violation(Kind.CAPACITY, 10, "a", "truck"));
    }

    @Test
    void a_start_at_a_closed_gate_is_found() {
        Network network = Plot.over(60).activity("a 2 gate=g").build();
        Execution run =
                new Executor().run(network, Plot.inOrder(network), network.durations(), CLOSED, Policy.holding(10));
        assertThat(check(network, CLOSED, Policy.holding(10), run)).isEmpty();
        assertThat(check(network, CLOSED, Policy.holding(11), run)).containsExactly(violation(Kind.GATE, 10, "a", "g"));
        run.flags[0] = 0;
        assertThat(check(network, CLOSED, Policy.holding(10), run))
                .as("at risk without being marked so")
                .containsExactly(violation(Kind.GATE, 10, "a"));
    }

    @Test
    void a_missed_deadline_is_found() {
        Network network = Plot.over(30).activity("a 6").deadline("a", 5).build();
        assertThat(tampered(network, run -> {})).containsExactly(violation(Kind.DEADLINE, 6, "a"));
    }

    @Test
    void an_unfinished_activity_is_found() {
        Network network = Plot.over(5).activity("a 6").build();
        assertThat(tampered(network, run -> {})).containsExactly(violation(Kind.UNFINISHED, Day.NEVER, "a"));
    }

    @Test
    void a_forced_exit_that_the_policy_does_not_order_is_found() {
        Network network =
                Plot.over(30).activity("a 6").activity("b 2 closing after=a").build();
        Policy forcing = Policy.waiting().forcing(new int[] {4});
        Execution run = new Executor()
                .run(network, Plot.inOrder(network), network.durations(), GateReadings.allOpen(0), forcing);
        assertThat(run.state(0)).isEqualTo(State.CUT);
        assertThat(check(network, GateReadings.allOpen(0), forcing, run)).isEmpty();
        assertThat(check(network, GateReadings.allOpen(0), Policy.waiting(), run))
                .extracting(Violation::kind)
                .containsOnly(Kind.FORCED);
    }

    private static void move(Execution run, int activity, int start, int finish) {
        run.start[activity] = start;
        run.finish[activity] = finish;
    }

    private static List<Violation> tampered(Network network, Consumer<Execution> change) {
        Execution run = Plot.run(network);
        change.accept(run);
        return check(network, GateReadings.allOpen(network.gates()), Policy.waiting(), run);
    }

    private static List<Violation> check(Network network, GateReadings readings, Policy policy, Execution run) {
        return Checker.check(network, network.durations(), readings, policy, run);
    }

    private static Violation violation(Kind kind, int day, String... names) {
        return new Violation(kind, List.of(names), day);
    }
}

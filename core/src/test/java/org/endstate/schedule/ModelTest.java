package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.endstate.schedule.Plot.dates;
import static org.endstate.schedule.Plot.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.endstate.schedule.Execution.Bound;
import org.endstate.schedule.Execution.BoundKind;
import org.endstate.schedule.Violation.Kind;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void vehicles_are_away_until_they_have_come_back() {
        Network network = Plot.over(30)
                .resource("vehicles", 3)
                .activity("first 4 uses=vehicles:2:3")
                .activity("second 2 uses=vehicles:2")
                .activity("small 2 uses=vehicles:1")
                .build();
        Execution execution = run(network);
        assertThat(dates(network, execution)).isEqualTo("first 0-4, second 7-9, small 0-2");
        assertThat(check(network, execution)).isEmpty();
        execution.start[1] = 6;
        execution.finish[1] = 8;
        assertThat(check(network, execution))
                .containsExactly(new Violation(Kind.CAPACITY, List.of("second", "vehicles"), 6));
    }

    @Test
    void the_way_back_counts_when_units_are_about_to_leave() {
        Network network = Plot.over(30)
                .resource("vehicles", Plot.units(30, 0, 1, 6, 0, 10, 1))
                .activity("there 4 uses=vehicles:1:3")
                .build();
        assertThat(dates(network, run(network))).isEqualTo("there 10-14");
    }

    @Test
    void what_is_used_up_does_not_come_back_but_may_be_delivered() {
        Network network = Plot.over(30)
                .resource("fuel", Plot.units(30, 0, 5, 9, 8))
                .activity("a 2 uses=fuel:3:" + Day.NEVER)
                .activity("b 2 uses=fuel:2:" + Day.NEVER)
                .activity("c 2 uses=fuel:2:" + Day.NEVER)
                .activity("d 2 uses=fuel:2:" + Day.NEVER)
                .build();
        Execution execution = run(network);
        assertThat(dates(network, execution)).isEqualTo("a 0-2, b 0-2, c 9-11, d never-never");
        assertThat(check(network, execution)).extracting(Violation::kind).containsOnly(Kind.UNFINISHED);
    }

    @Test
    void units_of_one_activity_come_back_at_one_time() {
        assertThatThrownBy(() -> Plot.over(30)
                        .resource("trucks", 2)
                        .resource("trailers", 2)
                        .activity("a 2 uses=trucks:1:3,trailers:1:4"))
                .hasMessageContaining("[a] come back after [4] days")
                .hasMessageContaining("Maybe split it");
    }

    @Test
    void being_late_for_a_priced_deadline_is_no_violation_and_costs_for_each_day() {
        Plot plot =
                Plot.over(30).resource("team", 1).activity("a 5 uses=team:1").activity("b 2 uses=team:1");
        plot.builder.pricedDeadline(1, 4, 10);
        Network network = plot.build();
        Execution execution = run(network);
        assertThat(check(network, execution)).isEmpty();
        assertThat(Score.of(network, execution)).isEqualTo(new Score(0, 30, 7, 0));
        PlannedSchedule plan = search(network, Policy.waiting());
        assertThat(dates(network, plan.execution())).isEqualTo("a 2-7, b 0-2");
        assertThat(plan.score().cost()).isZero();
    }

    @Test
    void nothing_starts_before_its_published_date() {
        Network network = Plot.over(30).activity("a 2").activity("b 3 after=a").build();
        Policy published = Policy.waiting().notBefore(new int[] {0, 6});
        Execution execution = new Executor()
                .run(network, Plot.inOrder(network), new int[] {2, 3}, GateReadings.allOpen(0), published);
        assertThat(dates(network, execution)).isEqualTo("a 0-2, b 6-9");
        assertThat(execution.bound(network, 1)).isEqualTo(new Bound(BoundKind.DATE, -1));
        Execution late = new Executor()
                .run(network, Plot.inOrder(network), new int[] {8, 3}, GateReadings.allOpen(0), published);
        assertThat(dates(network, late)).isEqualTo("a 0-8, b 8-11");
        assertThat(Checker.check(network, network.durations(), GateReadings.allOpen(0), published, run(network)))
                .containsExactly(new Violation(Kind.NOT_BEFORE, List.of("b"), 2));
        assertThat(search(network, published).score().makespan()).isEqualTo(9);
    }

    @Test
    void a_maximum_lag_is_searched_for_and_named_where_it_is_exceeded() {
        Plot plot = Plot.over(30)
                .resource("crane", 1)
                .activity("lift 2 uses=crane:1")
                .activity("other 5 uses=crane:1")
                .activity("lower 1 uses=crane:1")
                .link("lift", "lower", Ends.FINISH_START, 1, 3);
        Network network = plot.build();
        assertThat(check(network, run(network))).extracting(Violation::kind).containsExactly(Kind.MAX_LAG);
        assertThat(check(network, search(network, Policy.waiting()).execution()))
                .isEmpty();
    }

    @Test
    void the_mode_is_chosen_that_makes_the_plan_shortest() {
        Network network = Plot.over(60)
                .resource("trucks", 2)
                .resource("flights", Plot.units(60, 0, 1))
                .activity("move1 6 uses=trucks:2")
                .activity("move2 6 uses=trucks:2")
                .build();
        Mode road = new Mode(6, List.of(new Network.Use(0, 2, 0)));
        Mode air = new Mode(8, List.of(new Network.Use(1, 1, Day.NEVER)));
        List<Mode> both = List.of(road, air);
        ModeSearch.Choice choice = ModeSearch.search(
                new ModeSearch.Choices(network, List.of(both, both)),
                GateReadings.allOpen(0),
                Policy.waiting(),
                Draws.of(1),
                Effort.of(200));
        assertThat(choice.plan().score().makespan())
                .as("one by road, one by the only flight")
                .isEqualTo(8);
        assertThat(choice.chosen()).containsExactlyInAnyOrder(0, 1);
        assertThat(check(choice.network(), choice.plan().execution())).isEmpty();
    }

    @Test
    void a_solver_can_read_the_whole_network() {
        Plot plot = Plot.over(30)
                .resource("crew", Plot.units(30, 0, 2, 5, 1))
                .activity("a 2 weekdays uses=crew:1:4 gate=g")
                .activity("b 2")
                .link("a", "b", Ends.START_START, 1, 9)
                .deadline("b", 20);
        Network network = plot.build();
        assertThat(network.listLinks()).containsExactly(new Network.Link(0, 1, Ends.START_START, 1, OptionalInt.of(9)));
        assertThat(network.listUses(0)).containsExactly(new Network.Use(0, 1, 4));
        assertThat(network.listGates(0)).containsExactly(0);
        assertThat(List.of(network.supply(0, 4), network.supply(0, 5))).containsExactly(2, 1);
        assertThat(network.works(network.activity(0).calendar(), 5)).isFalse();
        assertThat(network.finish(0, 4, 2)).isEqualTo(8);
        assertThat(network.findDeadline(1)).hasValue(20);
    }

    @Test
    void a_solvers_starts_become_a_plan() {
        Network network = Plot.over(30)
                .resource("crew", 1)
                .activity("a 2 uses=crew:1")
                .activity("b 3 uses=crew:1")
                .build();
        Solver.Question question = new Solver.Question(
                network, List.of(2, 3), GateReadings.allOpen(0), Policy.waiting(), java.util.Optional.empty());
        assertThat(dates(network, PlanSearch.follow(question, List.of(3, 0)).execution()))
                .isEqualTo("a 3-5, b 0-3");
    }

    private static PlannedSchedule search(Network network, Policy policy) {
        return PlanSearch.search(
                network, network.durations(), GateReadings.allOpen(0), policy, Draws.of(1), Effort.of(200));
    }

    private static List<Violation> check(Network network, Execution execution) {
        return new ArrayList<>(
                Checker.check(network, network.durations(), GateReadings.allOpen(0), Policy.waiting(), execution));
    }
}

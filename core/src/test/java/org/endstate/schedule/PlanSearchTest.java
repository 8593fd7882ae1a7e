package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.endstate.schedule.RandomNetwork.With;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class PlanSearchTest {

    @Test
    void executing_a_plan_with_its_own_durations_gives_the_plan() {
        Executor executor = new Executor();
        for (long seed = 0; seed < 200; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 3, 8, With.EVERYTHING);
            Network network = random.network;
            Policy policy = Policy.holding(random.below(60)).forcing(random.forcedDays());
            PlannedSchedule plan = PlanSearch.search(
                    network, network.durations(), random.readings, policy, Draws.of(seed), Effort.of(20));
            Execution run = executor.run(network, plan.priority(), network.durations(), random.readings, policy);
            assertThat(Plot.dates(network, run)).as("seed %d", seed).isEqualTo(Plot.dates(network, plan.execution()));
            assertThat(Checker.check(network, network.durations(), random.readings, policy, plan.execution()))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void any_execution_of_any_future_keeps_the_rules() {
        Executor executor = new Executor();
        for (long seed = 0; seed < 500; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 3, 8, With.EVERYTHING);
            Network network = random.network;
            Policy policy = Policy.holding(random.below(60)).forcing(random.forcedDays());
            int[] actual = random.actual();
            Execution run = executor.run(network, random.order(), actual, random.readings, policy);
            assertThat(Checker.check(network, actual, random.readings, policy, run))
                    .as("seed %d: %s", seed, Plot.dates(network, run))
                    .isEmpty();
        }
    }

    @Test
    void an_activity_waits_for_a_resource_only_while_it_is_short() {
        int waits = 0;
        for (long seed = 0; seed < 300; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 3, 8, With.EVERYTHING);
            Network network = random.network;
            int[] order = random.order();
            Execution run = new Executor().run(network, order, random.actual(), random.readings, Policy.holding(0));
            for (int i = 0; i < run.size(); i++) {
                int before = run.start(i) - 1;
                boolean lastKept = run.bound(network, i).kind() == Execution.BoundKind.RESOURCE;
                if (lastKept && network.workDays.works(network.calendarOf[i], before) && !network.hasEndLinks[i]) {
                    run.start[i] = before;
                    List<Violation> found = new ArrayList<>();
                    new CapacityRule(network, run).check(found);
                    assertThat(found)
                            .as("seed %d, %s on day %d", seed, network.name(i), before)
                            .isNotEmpty();
                    run.start[i] = before + 1;
                    waits++;
                }
            }
        }
        assertThat(waits).isGreaterThan(300);
    }

    @Test
    void the_same_seed_and_effort_give_the_same_plan() {
        RandomNetwork random = RandomNetwork.of(7, 4, 10, With.EVERYTHING);
        assertThat(plan(random, 5, 60).priority().order())
                .isEqualTo(plan(random, 5, 60).priority().order());
    }

    @Test
    void more_effort_never_gives_a_worse_plan() {
        for (long seed = 0; seed < 20; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 4, 10, With.RESOURCES);
            assertThat(plan(random, seed, 200).score())
                    .isLessThanOrEqualTo(plan(random, seed, 1).score());
        }
    }

    private static PlannedSchedule plan(RandomNetwork random, long seed, int evaluations) {
        return PlanSearch.search(
                random.network,
                random.network.durations(),
                random.readings,
                Policy.waiting(),
                Draws.of(seed),
                Effort.of(evaluations));
    }
}

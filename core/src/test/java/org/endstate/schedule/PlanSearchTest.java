package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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

    @Test
    void the_plan_is_the_same_for_any_number_of_threads() {
        Network network = MissionLike.of(10, 4);
        List<PlannedSchedule> plans = new ArrayList<>();
        for (int threads : new int[] {1, 2, 5}) {
            plans.add(PlanSearch.search(
                    network,
                    network.durations(),
                    GateReadings.allOpen(0),
                    Policy.waiting(),
                    Draws.of(2),
                    new Effort(60_000, threads, () -> false, (count, best) -> {})));
        }
        assertThat(plans)
                .extracting(PlannedSchedule::score)
                .containsOnly(plans.getFirst().score());
        assertThat(plans)
                .extracting(plan -> Plot.dates(network, plan.execution()))
                .containsOnly(Plot.dates(network, plans.getFirst().execution()));
    }

    @Test
    void a_search_that_is_stopped_gives_the_best_found_so_far_and_says_how_far_it_came() {
        Network network = MissionLike.of(10, 4);
        AtomicLong asked = new AtomicLong();
        List<Long> heard = new ArrayList<>();
        PlannedSchedule plan = PlanSearch.search(
                network,
                network.durations(),
                GateReadings.allOpen(0),
                Policy.waiting(),
                Draws.of(2),
                new Effort(
                        Long.MAX_VALUE, 1, () -> asked.incrementAndGet() > 2_000, (count, best) -> heard.add(count)));
        assertThat(plan.schedules()).isBetween(1_000L, 20_000L);
        assertThat(heard).isSorted().hasSizeGreaterThan(2);
        assertThat(Checker.check(
                        network, network.durations(), GateReadings.allOpen(0), Policy.waiting(), plan.execution()))
                .isEmpty();
    }

    @Test
    void a_hundred_sites_are_planned_within_a_tenth_above_the_bound() {
        Network network = MissionLike.of(100, 1);
        PlannedSchedule plan = PlanSearch.search(
                network, network.durations(), GateReadings.allOpen(0), Policy.waiting(), Draws.of(1), Effort.of(1_500));
        assertThat(plan.score().makespan()).isBetween(plan.bound_days(), (int) (1.1 * plan.bound_days()));
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

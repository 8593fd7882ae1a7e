package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.endstate.schedule.RandomNetwork.With;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class LowerBoundTest {

    @Test
    void with_all_gates_open_and_no_limits_the_plan_is_the_critical_path() {
        for (long seed = 0; seed < 100; seed++) {
            Network network = RandomNetwork.of(seed, 3, 8, With.NOTHING).network;
            int[] finish = new int[network.size()];
            int longest = 0;
            for (int activity : network.links.topological) {
                finish[activity] = network.planned[activity];
                for (int link = 0; link < network.links.from.length; link++) {
                    if (network.links.to[link] == activity) {
                        int after = finish[network.links.from[link]] + network.planned[activity];
                        finish[activity] = Math.max(finish[activity], after);
                    }
                }
                longest = network.activity(activity).trailing() ? longest : Math.max(longest, finish[activity]);
            }
            GateReadings open = GateReadings.allOpen(0);
            assertThat(bound(network, open, Policy.waiting()))
                    .as("seed %d", seed)
                    .isEqualTo(longest);
            assertThat(plan(network, open, Policy.waiting(), 1).score().makespan())
                    .as("seed %d", seed)
                    .isEqualTo(longest);
        }
    }

    @Test
    void the_bound_is_never_above_what_a_plan_reaches() {
        int tight = 0;
        for (long seed = 0; seed < 200; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 3, 6, With.EVERYTHING);
            Policy policy = Policy.holding(random.below(60)).forcing(random.forcedDays());
            int bound = bound(random.network, random.readings, policy);
            int reached =
                    plan(random.network, random.readings, policy, 30).score().makespan();
            assertThat(bound).as("seed %d", seed).isLessThanOrEqualTo(reached);
            tight += bound == reached ? 1 : 0;
        }
        assertThat(tight).as("of 200 bounds that are reached").isGreaterThan(50);
    }

    @Test
    void a_scarce_resource_raises_the_bound_above_the_critical_path() {
        Network network = Plot.over(60)
                .resource("truck", Plot.units(60, 0, 1, 6, 0, 10, 1))
                .activity("a 1")
                .activity("b 3 after=a uses=truck:1")
                .activity("c 3 after=a uses=truck:1")
                .activity("d 2 after=b,c")
                .build();
        assertThat(bound(network, GateReadings.allOpen(0), Policy.waiting()))
                .as("from day 1 six truck days: five up to day 6, one on day 10, and two days after")
                .isEqualTo(13);
    }

    private static int bound(Network network, GateReadings readings, Policy policy) {
        return LowerBound.makespan(network, network.durations(), readings, policy);
    }

    private static PlannedSchedule plan(Network network, GateReadings readings, Policy policy, int evaluations) {
        return PlanSearch.search(network, network.durations(), readings, policy, Draws.of(3), Effort.of(evaluations));
    }
}

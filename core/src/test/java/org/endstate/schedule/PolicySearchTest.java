package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class PolicySearchTest {

    private static final int JOBS = 12;
    private static final Draws DRAWS = Draws.of(11);

    /**
     * Twelve jobs of equal distribution, 1 to 20 days, on two machines: no order is better than another in truth, so
     * whatever a search on 25 futures gains there it does not gain on fresh ones.
     */
    @Test
    void what_is_gained_by_luck_is_not_found_again_on_fresh_futures() {
        Network network = twoMachines();
        Priority given = Priority.of(IntStream.range(0, JOBS).toArray());
        Trial few = Trial.ofMakespan(network, futures("few", 25), Policy.waiting());
        PolicySearch.Found found = PolicySearch.search(few, any -> true, List.of(given), DRAWS, Effort.of(4_000));
        double inSample = mean(few.outcomes(given)) - found.mean_days();
        Trial fresh = Trial.ofMakespan(network, futures("fresh", 20_000), Policy.waiting());
        double outOfSample = mean(fresh.outcomes(given)) - mean(fresh.outcomes(found.priority()));
        assertThat(inSample).isGreaterThan(0.4);
        assertThat(outOfSample).isCloseTo(0, within(0.2));
    }

    @Test
    void a_priority_that_is_not_allowed_is_never_taken() {
        Network network = twoMachines();
        Priority given = Priority.of(IntStream.range(0, JOBS).toArray());
        Trial few = Trial.ofMakespan(network, futures("few", 25), Policy.waiting());
        PolicySearch.Found found = PolicySearch.search(few, any -> false, List.of(given), DRAWS, Effort.of(1_000));
        assertThat(found.priority()).isSameAs(given);
        assertThat(found.finalists()).containsExactly(given);
    }

    @Test
    void the_first_finalist_is_the_best_found() {
        Trial few = Trial.ofMakespan(twoMachines(), futures("few", 25), Policy.waiting());
        PolicySearch.Found found = PolicySearch.search(
                few, any -> true, List.of(Priority.of(IntStream.range(0, JOBS).toArray())), DRAWS, Effort.of(1_000));
        assertThat(found.finalists().getFirst()).isSameAs(found.priority());
        assertThat(mean(few.outcomes(found.priority()))).isEqualTo(found.mean_days());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static Network twoMachines() {
        NetworkBuilder network = Network.over(1_000);
        int daily = network.calendar(everyDay());
        int[] two = new int[1_000];
        Arrays.fill(two, 2);
        int machine = network.resource("machine", two);
        int group = network.group("jobs");
        for (int job = 0; job < JOBS; job++) {
            network.uses(network.activity(new Activity("job " + job, group, daily, 10, false, false)), machine, 1);
        }
        return network.build();
    }

    private static boolean[] everyDay() {
        boolean[] works = new boolean[1_000];
        Arrays.fill(works, true);
        return works;
    }

    private static Futures futures(String name, int count) {
        Draws draws = DRAWS.split(name);
        return new Futures() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public void durations(int future, int[] durations) {
                for (int job = 0; job < durations.length; job++) {
                    durations[job] = 1 + draws.split(future).below(20, job);
                }
            }

            @Override
            public GateReadings readings(int future) {
                return GateReadings.allOpen(0);
            }
        };
    }
}

package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.endstate.schedule.RandomNetwork.With;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/** Small cases whose answer is known without the search: by trying everything, or by a formula. */
class OracleTest {

    /** Enough for three digits: days are cut into this many parts, as the kernel counts whole days. */
    private static final int PARTS = 100;

    @Test
    void the_search_finds_the_best_of_all_serial_schedules() {
        for (long seed = 0; seed < 60; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 1, 6, With.RESOURCES);
            Network network = random.network;
            SerialGeneration generation = new SerialGeneration(
                    network, network.durations(), GateReadings.allOpen(network.gates()), Policy.waiting());
            List<Integer> lengths = new ArrayList<>();
            eachList(network, new ArrayList<>(), list -> lengths.add(generation.forwards(list)));
            PlannedSchedule plan = PlanSearch.search(
                    network,
                    network.durations(),
                    GateReadings.allOpen(network.gates()),
                    Policy.waiting(),
                    Draws.of(seed),
                    Effort.of(300));
            assertThat(plan.score().makespan())
                    .as("seed %d: the best of %d", seed, lengths.size())
                    .isEqualTo(lengths.stream().mapToInt(length -> length).min().orElseThrow());
        }
    }

    private static void eachList(Network network, List<Integer> begun, Consumer<int[]> use) {
        if (begun.size() == network.size()) {
            use.accept(begun.stream().mapToInt(i -> i).toArray());
            return;
        }
        for (int next = 0; next < network.size(); next++) {
            int candidate = next;
            boolean ready = network.listLinks().stream()
                    .allMatch(link -> link.to() != candidate || begun.contains(link.from()));
            if (ready && !begun.contains(next)) {
                begun.add(next);
                eachList(network, begun, use);
                begun.removeLast();
            }
        }
    }

    @Test
    void the_longer_of_two_exponential_activities() {
        double mean = meanOfExponentials(Plot.over(200_000).activity("a 400").activity("b 600"), 4, 6);
        assertThat(mean).as("1/a + 1/b - 1/(a + b) with rates 1/4 and 1/6").isCloseTo(4 + 6 - 2.4, within(0.1));
    }

    @Test
    void three_exponential_activities_on_two_teams() {
        Plot plot = Plot.over(200_000)
                .resource("teams", 2)
                .activity("a 400 uses=teams:1")
                .activity("b 400 uses=teams:1")
                .activity("c 400 uses=teams:1");
        assertThat(meanOfExponentials(plot, 4, 4, 4))
                .as("the first is done after 4/2 on average, and the longer of two such takes 4 + 4/2 from then on")
                .isCloseTo(2 + 6, within(0.1));
    }

    @Test
    void a_chain_beside_a_fourth_exponential_activity() {
        Plot plot = Plot.over(200_000)
                .activity("a 100")
                .activity("b 100 after=a")
                .activity("c 100 after=b")
                .activity("d 100");
        assertThat(meanOfExponentials(plot, 1, 1, 1, 1))
                .as("3 + E[(d - chain)+] = 3 + P(three halves in a row) = 3 + 1/8")
                .isCloseTo(3.125, within(0.05));
    }

    private static double meanOfExponentials(Plot plot, double... means) {
        Network network = plot.build();
        Executor executor = new Executor();
        Priority priority = Priority.of(Plot.inOrder(network));
        int scenarios = 20_000;
        double sum = 0;
        for (int scenario = 0; scenario < scenarios; scenario++) {
            Draws draws = Draws.of(5).split(scenario);
            int[] durations = new int[means.length];
            for (int i = 0; i < means.length; i++) {
                durations[i] = (int) Math.round(-means[i] * PARTS * Math.log(draws.uniform(i)));
            }
            Execution run = executor.run(network, priority, durations, GateReadings.allOpen(0), Policy.waiting());
            sum += Score.of(network, run).makespan();
        }
        return sum / scenarios / PARTS;
    }
}

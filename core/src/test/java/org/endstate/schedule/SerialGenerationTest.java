package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.endstate.schedule.RandomNetwork.With;
import org.junit.jupiter.api.Test;

class SerialGenerationTest {

    @Test
    void each_activity_goes_to_its_first_gap_even_before_one_scheduled_earlier() {
        Network network = Plot.over(30)
                .resource("truck", 1)
                .activity("a 2")
                .activity("b 3 after=a uses=truck:1")
                .activity("c 2 uses=truck:1")
                .build();
        SerialGeneration generation = generation(network);
        assertThat(generation.forwards(Plot.inOrder(network))).isEqualTo(5);
        assertThat(generation.start(2)).isEqualTo(0);
        assertThat(generation.start(1)).isEqualTo(2);
    }

    @Test
    void backwards_everything_moves_as_late_as_the_end_allows() {
        Network network = Plot.over(30)
                .resource("truck", 1)
                .activity("a 2 weekdays")
                .activity("b 3 after=a uses=truck:1")
                .activity("c 2 uses=truck:1")
                .build();
        SerialGeneration generation = generation(network);
        generation.forwards(Plot.inOrder(network));
        generation.backwards(generation.latestFirst(), 10);
        assertThat(new int[] {generation.start(0), generation.start(1), generation.start(2)})
                .containsExactly(3, 7, 5);
    }

    @Test
    void justification_never_lengthens_a_schedule_of_plain_resources() {
        int shortened = 0;
        for (long seed = 0; seed < 200; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 3, 10, With.RESOURCES);
            SerialGeneration generation = generation(random.network);
            int[] order = random.list();
            int before = generation.forwards(order);
            int after = generation.forwards(new Justification(generation).improve(order));
            assertThat(after).as("seed %d", seed).isLessThanOrEqualTo(before);
            shortened += after < before ? 1 : 0;
        }
        assertThat(shortened).as("of 200 schedules").isGreaterThan(50);
    }

    private static SerialGeneration generation(Network network) {
        return new SerialGeneration(
                network, network.durations(), GateReadings.allOpen(network.gates()), Policy.waiting());
    }
}

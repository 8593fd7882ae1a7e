package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

class CriticalPathRunsTest {

    @Test
    void certain_durations_give_the_critical_path() {
        Network network = MissionLike.of(5, 3);
        ThreePoint[] certain =
                IntStream.of(network.planned).mapToObj(ThreePoint::certain).toArray(ThreePoint[]::new);
        int length = 0;
        for (int finish :
                new CriticalPath(network, network.planned, GateReadings.allOpen(0), Policy.waiting()).earliestFinish) {
            length = Math.max(length, finish);
        }
        assertThat(new CriticalPathRuns(network, certain).run(1, 0, 3)).containsExactly(length, length, length);
    }

    @Test
    void a_future_does_not_depend_on_how_many_are_run_with_it() {
        CriticalPathRuns runs = new CriticalPathRuns(MissionLike.of(3, 1), threePoints(MissionLike.of(3, 1)));
        float[] all = runs.run(7, 0, 700);
        assertThat(runs.run(7, 300, 10)).containsExactly(Arrays.copyOfRange(all, 300, 310));
        assertThat(runs.run(8, 300, 10)).isNotEqualTo(Arrays.copyOfRange(all, 300, 310));
    }

    @Test
    void a_chain_takes_the_sum_of_its_means_and_variances() {
        Network network = Plot.over(99)
                .activity("a 5")
                .activity("b 5 after=a")
                .activity("c 5 after=b")
                .build();
        ThreePoint three = new ThreePoint(2, 5, 11);
        float[] last = new CriticalPathRuns(network, new ThreePoint[] {three, three, three}).run(3, 0, 100_000);
        double mean = IntStream.range(0, last.length)
                .mapToDouble(i -> last[i])
                .average()
                .orElse(0);
        double variance = IntStream.range(0, last.length)
                .mapToDouble(i -> (last[i] - mean) * (last[i] - mean))
                .average()
                .orElse(0);
        assertThat(mean).as("three times the mean of a triangle, 18 / 3").isCloseTo(18, within(0.05));
        assertThat(variance)
                .as("three times (4 + 25 + 121 - 10 - 22 - 55) / 18")
                .isCloseTo(3 * 63.0 / 18, within(0.15));
    }

    private static ThreePoint[] threePoints(Network network) {
        return IntStream.of(network.planned)
                .mapToObj(days -> new ThreePoint(0.8 * days, days, 1.7 * days))
                .toArray(ThreePoint[]::new);
    }
}

package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endstate.SharedData;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class PsplibTest {

    @Test
    void plans_of_thirty_public_instances_are_within_half_a_percent_of_the_best_known() {
        Path folder = SharedData.at("rcpsp");
        Map<String, Integer> best = Psplib.bestKnown(folder);
        GateReadings readings = GateReadings.allOpen(0);
        List<Double> gaps = new ArrayList<>();
        for (int at = 0; at < 480; at += 16) {
            String name = "j30" + (1 + at / 10) + "_" + (1 + at % 10);
            Network network = Psplib.read(folder.resolve("j30").resolve(name + ".sm"));
            PlannedSchedule plan = PlanSearch.search(
                    network, network.durations(), readings, Policy.waiting(), Draws.of(1), Effort.of(3000));
            assertThat(Checker.check(network, network.durations(), readings, Policy.waiting(), plan.execution()))
                    .as(name)
                    .isEmpty();
            assertThat(plan.score().makespan()).as(name).isGreaterThanOrEqualTo(best.get(name));
            gaps.add((double) plan.score().makespan() / best.get(name) - 1);
        }
        assertThat(gaps.stream().mapToDouble(gap -> gap).average().orElseThrow())
                .isLessThan(0.005);
    }
}

package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A case small enough to work out by hand: two groups share one truck; each packs for one of two durations (a half
 * each); the gate of the second is open from the first day in three cases of four, else at the review of day 10.
 *
 * <p>By hand, with p the packing of the first and q of the second group: the first leaves on 2 (p = 2) and finishes on
 * 4; or on 6 (p = 6) and finishes on 8, unless the truck is out with the second from 5 to 7 (q = 5, gate open), then on
 * 9. The second finishes on 12 where its gate was closed; else on 5 (p = 6, q = 3), 6 (p = 2, q = 3: it waits for the
 * truck until 4) or 7 (q = 5).
 */
class ExactScenariosTest {

    @Test
    void frequencies_over_all_scenarios_are_the_probabilities_worked_out_by_hand() {
        Network network = Plot.over(60)
                .resource("truck", 1)
                .activity("pack1 2 group=one")
                .activity("leave1 2 group=one closing after=pack1 uses=truck:1")
                .activity("pack2 3 group=two")
                .activity("leave2 2 group=two closing after=pack2 uses=truck:1 gate=g")
                .build();
        Map<Integer, Integer> first = new TreeMap<>();
        Map<Integer, Integer> second = new TreeMap<>();
        Executor executor = new Executor();
        for (int scenario = 0; scenario < 16; scenario++) {
            int[] durations = {(scenario & 1) == 0 ? 2 : 6, 2, (scenario & 2) == 0 ? 3 : 5, 2};
            int gateDay = scenario / 4 == 0 ? 10 : 0;
            GateReadings readings = GateReadings.openFrom(new int[] {0, 10}, new int[] {gateDay});
            Execution run = executor.run(network, Plot.inOrder(network), durations, readings, Policy.waiting());
            first.merge(run.finish(1), 1, Integer::sum);
            second.merge(run.finish(3), 1, Integer::sum);
        }
        assertThat(first).as("in sixteenths").isEqualTo(Map.of(4, 8, 8, 5, 9, 3));
        assertThat(second).as("in sixteenths").isEqualTo(Map.of(5, 3, 6, 3, 7, 6, 12, 4));
    }
}

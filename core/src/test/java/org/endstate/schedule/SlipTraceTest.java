package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.endstate.schedule.RandomNetwork.With;
import org.endstate.schedule.SlipPart.Kind;
import org.junit.jupiter.api.Test;

class SlipTraceTest {

    @Test
    void the_parts_of_a_slip_add_up_to_it_exactly() {
        Executor executor = new Executor();
        int traced = 0;
        for (long seed = 0; seed < 500; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 3, 8, With.EVERYTHING);
            Network network = random.network;
            Policy policy = Policy.holding(random.below(60)).forcing(random.forcedDays());
            int[] order = random.order();
            int[] actualDurations = random.actual();
            GateReadings later = RandomNetwork.of(seed + 1000, 3, 8, With.EVERYTHING).readings;
            GateReadings read = later.gates() < network.gates() ? random.readings : later;
            Execution planned = executor.run(network, order, network.durations(), random.readings, policy);
            Execution actual = executor.run(network, order, actualDurations, read, policy);
            for (int target = 0; target < network.size(); target++) {
                if (planned.finish(target) != Day.NEVER && actual.finish(target) != Day.NEVER) {
                    List<SlipPart> parts =
                            SlipTrace.trace(network, planned, network.durations(), actual, actualDurations, target);
                    assertThat(parts.stream().mapToInt(SlipPart::days).sum())
                            .as("seed %d, target %s: %s", seed, network.name(target), parts)
                            .isEqualTo(actual.finish(target) - planned.finish(target));
                    traced++;
                }
            }
        }
        assertThat(traced).isGreaterThan(5000);
    }

    @Test
    void the_account_of_waits_covers_every_day_between_ready_and_start() {
        for (long seed = 0; seed < 200; seed++) {
            RandomNetwork random = RandomNetwork.of(seed, 3, 8, With.EVERYTHING);
            Execution run = new Executor()
                    .run(random.network, random.order(), random.actual(), random.readings, Policy.holding(40));
            for (int i = 0; i < run.size(); i++) {
                if (run.start(i) != Day.NEVER) {
                    assertThat(run.ready[i] + run.gateWait[i] + run.resourceWait[i] + run.calendarWait[i])
                            .as("seed %d, %s", seed, random.network.name(i))
                            .isEqualTo(run.start(i));
                }
            }
        }
    }

    @Test
    void a_slip_is_traced_through_the_chain_that_bound() {
        Network network = Plot.over(90)
                .resource("truck", 1)
                .activity("pack 3")
                .activity("load 2 uses=truck:1")
                .activity("leave 2 after=pack uses=truck:1 gate=g")
                .activity("report 1 after=leave")
                .activity("survey 2")
                .build();
        GateReadings plannedReadings = GateReadings.allOpen(1);
        GateReadings actualReadings = GateReadings.openFrom(new int[] {0, 10}, new int[] {7});
        Executor executor = new Executor();
        int[] order = Plot.inOrder(network);
        int[] actualDurations = {5, 2, 3, 1, 2};
        Execution planned = executor.run(network, order, network.durations(), plannedReadings, Policy.waiting());
        Execution actual = executor.run(network, order, actualDurations, actualReadings, Policy.waiting());
        assertThat(Plot.dates(network, planned)).contains("report 5-6");
        assertThat(Plot.dates(network, actual)).contains("pack 0-5", "leave 10-13", "report 13-14");
        assertThat(SlipTrace.trace(network, planned, network.durations(), actual, actualDurations, 3))
                .containsExactly(
                        new SlipPart(Kind.DURATION, 2, 2, 1),
                        new SlipPart(Kind.GATE, 2, 0, 5),
                        new SlipPart(Kind.DURATION, 0, 0, 2));
    }

    @Test
    void slack_of_the_plan_that_absorbs_a_delay_is_a_negative_part() {
        Network network = Plot.over(30)
                .activity("a 5")
                .activity("b 2")
                .activity("c 1 after=a,b")
                .build();
        Execution planned = Plot.run(network);
        int[] actualDurations = {5, 9, 1};
        Execution actual = Plot.run(network, actualDurations);
        assertThat(SlipTrace.trace(network, planned, network.durations(), actual, actualDurations, 2))
                .containsExactly(new SlipPart(Kind.SEQUENCE, 2, 2, -3), new SlipPart(Kind.DURATION, 1, 1, 7));
    }

    @Test
    void a_forced_exit_ends_the_trace() {
        Network network = Plot.over(30)
                .activity("a 9")
                .activity("leave 2 closing after=a")
                .build();
        Execution planned = Plot.run(network);
        Execution actual = new Executor()
                .run(
                        network,
                        Plot.inOrder(network),
                        network.durations(),
                        GateReadings.allOpen(0),
                        Policy.waiting().forcing(new int[] {6}));
        assertThat(SlipTrace.trace(network, planned, network.durations(), actual, network.durations(), 1))
                .containsExactly(new SlipPart(Kind.FORCED, 1, 1, -3));
    }

    @Test
    void what_is_not_finished_has_no_slip() {
        Network network = Plot.over(5).activity("a 9").build();
        Execution run = Plot.run(network);
        assertThatThrownBy(() -> SlipTrace.trace(network, run, network.durations(), run, network.durations(), 0))
                .hasMessageContaining("[a] is not finished within the horizon");
    }
}

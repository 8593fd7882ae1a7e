package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class ConflictTest {

    @Test
    void deadlines_that_can_be_met_are_in_no_conflict() {
        Network network = Plot.over(30).activity("a 3").deadline("a", 3).build();
        assertThat(find(network, GateReadings.allOpen(0))).isEmpty();
    }

    @Test
    void a_deadline_before_its_gate_names_both_and_nothing_else() {
        Network network = Plot.over(90)
                .resource("truck", 1)
                .activity("other 2 uses=truck:1")
                .activity("a 3 weekdays gate=g uses=truck:1")
                .deadline("a", 12)
                .deadline("other", 40)
                .build();
        Conflict conflict = find(network, GateReadings.openFrom(new int[] {0, 30, 60}, new int[] {20}))
                .orElseThrow();
        assertThat(conflict.proven()).isTrue();
        assertThat(conflict.requirements()).containsExactly(new Requirement.Deadline(1), new Requirement.GateHeld(0));
        assertThat(conflict.requirements())
                .extracting(requirement -> requirement.describe(network))
                .containsExactly("[a] by day [12]", "gate [g] is waited for");
    }

    @Test
    void two_deadlines_on_one_unit_name_both_and_the_resource() {
        Network network = Plot.over(30)
                .resource("truck", 1)
                .activity("a 3 uses=truck:1")
                .activity("b 3 uses=truck:1")
                .deadline("a", 5)
                .deadline("b", 5)
                .build();
        Conflict conflict = find(network, GateReadings.allOpen(0)).orElseThrow();
        assertThat(conflict.proven()).isTrue();
        assertThat(conflict.requirements())
                .containsExactly(new Requirement.Deadline(0), new Requirement.Deadline(1), new Requirement.Capacity(0));
    }

    @Test
    void what_only_a_search_finds_is_not_called_proven() {
        Network network = Plot.over(60)
                .resource("truck", 3)
                .activity("a 4 uses=truck:2")
                .activity("b 4 uses=truck:2")
                .activity("c 4 uses=truck:1")
                .deadline("a", 6)
                .deadline("b", 6)
                .build();
        Conflict conflict = find(network, GateReadings.allOpen(0)).orElseThrow();
        assertThat(conflict.proven()).isFalse();
        assertThat(conflict.requirements())
                .containsExactly(new Requirement.Deadline(0), new Requirement.Deadline(1), new Requirement.Capacity(0));
    }

    @Test
    void a_stock_too_small_for_all_names_the_dates_and_the_stock() {
        Network network = Plot.over(60)
                .resource("fuel", 5)
                .activity("a 4 uses=fuel:3:" + Day.NEVER)
                .activity("b 4 uses=fuel:3:" + Day.NEVER)
                .activity("c 4 uses=fuel:2:" + Day.NEVER)
                .deadline("a", 40)
                .deadline("b", 40)
                .build();
        Conflict conflict = find(network, GateReadings.allOpen(0)).orElseThrow();
        assertThat(conflict.requirements())
                .containsExactly(new Requirement.Deadline(0), new Requirement.Deadline(1), new Requirement.Capacity(0));
    }

    @Test
    void the_smallest_part_is_found_whichever_it_is() {
        List<Integer> all = IntStream.range(0, 20).boxed().toList();
        for (Set<Integer> part : List.of(Set.of(0), Set.of(19), Set.of(3, 4), Set.of(0, 10, 19), Set.copyOf(all))) {
            assertThat(SmallestConflict.among(all, kept -> kept.containsAll(part)))
                    .containsExactlyElementsOf(part.stream().sorted().toList());
        }
    }

    private static Optional<Conflict> find(Network network, GateReadings readings) {
        return Conflict.find(network, network.durations(), readings, Policy.waiting(), Draws.of(1), Effort.of(30));
    }
}

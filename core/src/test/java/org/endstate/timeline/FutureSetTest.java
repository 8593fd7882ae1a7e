package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FutureSetTest {

    @Test
    void no_two_sets_share_a_future() {
        Set<Integer> seen = new HashSet<>();
        for (FutureSet set : List.of(FutureSet.SEARCH, FutureSet.CHOICE, FutureSet.VALUE, FutureSet.FRONTIER)) {
            for (int future = set.first(); future < set.end(); future++) {
                assertThat(seen.add(future)).as("future %d", future).isTrue();
            }
        }
        assertThat(seen).hasSize(FutureSet.planning());
    }

    @Test
    void a_priority_is_searched_and_chosen_on_a_hundred_futures_or_more() {
        Workload largest = new Workload(1_000_000);
        assertThat(largest.futures()).isGreaterThanOrEqualTo(100);
        assertThat(FutureSet.SEARCH.upTo(largest.futures()).count()).isGreaterThanOrEqualTo(100);
        assertThat(FutureSet.SEARCH.count()).isEqualTo(500);
    }
}

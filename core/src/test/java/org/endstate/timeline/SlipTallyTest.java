package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.endstate.timeline.Cause.Kind;
import org.endstate.timeline.OptionForecast.CauseShare;
import org.junit.jupiter.api.Test;

class SlipTallyTest {

    private static final Cause GATE = new Cause(Kind.GATE, "g1");
    private static final Cause WORK = new Cause(Kind.DURATION, "s/11");

    @Test
    void means_are_over_all_scenarios_and_the_largest_part_binds() {
        SlipTally tally = new SlipTally();
        tally.add(Map.of(GATE, 30L, WORK, 10L));
        tally.add(Map.of(GATE, 0L, WORK, 20L));
        assertThat(tally.shares()).containsExactly(new CauseShare(GATE, 15, 0.5), new CauseShare(WORK, 15, 0.5));
    }

    @Test
    void gained_time_binds_nothing() {
        SlipTally tally = new SlipTally();
        tally.add(Map.of(WORK, -4L));
        assertThat(tally.shares()).containsExactly(new CauseShare(WORK, -4, 0));
    }

    @Test
    void blocks_merge_to_the_same_in_any_order() {
        SlipTally one = new SlipTally();
        one.add(Map.of(GATE, 7L));
        SlipTally other = new SlipTally();
        other.add(Map.of(WORK, 9L, GATE, 1L));
        SlipTally forwards = new SlipTally();
        forwards.merge(one);
        forwards.merge(other);
        SlipTally backwards = new SlipTally();
        backwards.merge(other);
        backwards.merge(one);
        assertThat(forwards.shares()).isEqualTo(backwards.shares());
    }
}

package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class PastsTest {

    private static MonthlySeries.Builder two() {
        return MonthlySeries.over(List.of("a", "b"), YearMonth.of(2020, 1), 4);
    }

    @Test
    void a_cell_nobody_knows_repeats_the_count_before_it_or_else_the_first() {
        Pasts pasts = Pasts.of(two().count(0, 1, 7).count(0, 2, 3).build(), Draws.of(1));
        assertThat(pasts.count()).isEqualTo(1);
        assertThat(IntStream.range(0, 4).map(month -> pasts.deaths(0, 0, month)))
                .containsExactly(7, 7, 3, 3);
        assertThat(IntStream.range(0, 4).map(month -> pasts.deaths(0, 1, month)))
                .containsOnly(0);
    }

    @Test
    void only_what_no_unit_has_recorded_is_allotted() {
        MonthlySeries series = two().shares(new double[] {0.5, 0.5})
                .count(0, 3, 4)
                .whole(3, 10)
                .build();
        Pasts pasts = Pasts.of(series, Draws.of(1));
        assertThat(pasts.count()).isEqualTo(Pasts.DRAWN);
        assertThat(IntStream.range(0, Pasts.DRAWN))
                .allMatch(past -> pasts.deaths(past, 0, 3) == 4 && pasts.deaths(past, 1, 3) == 6);
    }

    @Test
    void a_whole_that_is_less_than_its_parts_leaves_nothing_to_allot() {
        MonthlySeries series =
                two().shares(new double[] {0.5, 0.5}).count(0, 3, 4).whole(3, 2).build();
        assertThat(Pasts.of(series, Draws.of(1)).deaths(0, 1, 3)).isZero();
    }
}

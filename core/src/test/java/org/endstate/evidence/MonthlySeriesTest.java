package org.endstate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MonthlySeriesTest {

    private static final YearMonth START = YearMonth.of(2020, 11);

    private static MonthlySeries.Builder builder() {
        return MonthlySeries.over(List.of("a", "b", "c"), START, 4);
    }

    @Test
    void what_was_not_recorded_is_unknown_and_not_zero() {
        MonthlySeries series = builder().count(1, 2, 0).build();
        assertThat(series.isRecorded(1, 2)).isTrue();
        assertThat(series.count(1, 2)).isZero();
        assertThat(series.isRecorded(0, 2)).isFalse();
        assertThatThrownBy(() -> series.count(0, 2)).hasMessageContaining("[a] in 2021-01");
        assertThat(series.findExpected(0, 2)).isEmpty();
        assertThat(series.recorded()).isEqualTo(1);
    }

    @Test
    void a_unit_expects_its_share_of_what_is_known_of_the_whole() {
        MonthlySeries series = builder()
                .shares(new double[] {0.5, 0.25, 0.25})
                .whole(0, 12)
                .count(0, 0, 7)
                .build();
        assertThat(series.findExpected(0, 0)).isEqualTo(OptionalDouble.of(7));
        assertThat(series.findExpected(1, 0)).isEqualTo(OptionalDouble.of(3));
        assertThat(series.findExpected(1, 1)).isEmpty();
        assertThat(series.findWhole(0)).isEqualTo(OptionalInt.of(12));
        assertThat(series.findWhole(1)).isEmpty();
    }

    @Test
    void a_cut_series_ends_where_it_was_cut() {
        MonthlySeries series = builder().count(2, 1, 5).count(2, 2, 9).build().until(START.plusMonths(1));
        assertThat(series.months()).isEqualTo(2);
        assertThat(series.last()).isEqualTo(YearMonth.of(2020, 12));
        assertThat(series.count(2, 1)).isEqualTo(5);
        assertThatThrownBy(() -> series.count(2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> series.until(START.plusMonths(2))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void neighbours_border_on_each_other_and_are_in_order() {
        MonthlySeries series = builder().neighbours(2, 1).neighbours(1, 0).build();
        assertThat(series.neighbours(1)).containsExactly(0, 2);
        assertThat(series.neighbours(2)).containsExactly(1);
    }

    @Test
    void what_is_built_does_not_change_any_more() {
        MonthlySeries.Builder builder = builder().count(0, 0, 1);
        MonthlySeries series = builder.build();
        builder.count(0, 0, 2);
        assertThat(series.count(0, 0)).isEqualTo(1);
    }

    @Test
    void impossible_counts_and_sizes_are_refused() {
        assertThatThrownBy(() -> builder().count(0, 0, -1)).hasMessageContaining("[-1]");
        assertThatThrownBy(() -> builder().whole(0, -2)).hasMessageContaining("[-2]");
        assertThatThrownBy(() -> builder().shares(new double[] {1})).hasMessageContaining("[3]");
        assertThatThrownBy(() -> MonthlySeries.over(List.of(), START, 4)).hasMessageContaining("[0]");
    }
}

package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.ThreatPaths.Horizon;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class ThreatPathsTest {

    private static final DeathsByMonth RECORD =
            Records.located(new int[] {0, 3, 12, 5, 0, 1, 80}, new int[] {0, 0, 0, 40, 2, 7, 0});
    private static final YearMonth NEXT = RECORD.last().plusMonths(1);

    /** Month i of every scenario has i + 1 deaths in area 0, so that rows can be told apart. */
    private record Counting(MonthlySeries history) implements Forecaster {

        @Override
        public Method method() {
            return new Method("counting", 1);
        }

        @Override
        public void fill(Draws scenario, int months, int[] deaths) {
            Arrays.setAll(deaths, i -> i / history.units().size() + 1);
        }
    }

    @Test
    void the_result_does_not_depend_on_the_number_of_threads() {
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool four = new ForkJoinPool(4)) {
            ThreatPaths alone = one.submit(() -> own(300)).join();
            ThreatPaths together = four.submit(() -> own(300)).join();
            assertThat(all(alone)).containsExactly(all(together));
        }
    }

    @Test
    void more_paths_leave_the_first_ones_as_they_are() {
        assertThat(all(own(50))).startsWith(all(own(20)));
    }

    @Test
    void the_first_month_follows_the_record() {
        ThreatPaths paths = counting(RECORD, NEXT);
        assertThat(paths.deaths(1, 0, 0)).isEqualTo(1);
        assertThat(paths.deaths(1, 4, 1)).isEqualTo(5);
    }

    @Test
    void months_between_record_and_forecast_are_drawn_and_numbered_below_0() {
        ThreatPaths paths = counting(RECORD, NEXT.plusMonths(7));
        assertThat(paths.deaths(1, 0, 0)).isEqualTo(8);
        assertThat(paths.deaths(1, 4, 1)).isEqualTo(12);
        assertThat(paths.deaths(1, -7, 0)).isEqualTo(1);
    }

    /** Area 0 ends with 1, 80: means (1 + 80 + 1)/3 = 27.3, (80 + 1 + 2)/3 = 27.7, (1 + 2 + 3)/3 = 2. */
    @Test
    void a_level_is_read_from_the_mean_of_three_months_over_record_and_forecast() {
        ThreatPaths paths = counting(RECORD, NEXT);
        assertThat(IntStream.range(0, 4).map(month -> paths.level(0, month, 0))).containsExactly(4, 4, 1, 2);
    }

    /** One missing month: (80 + 1 + 2)/3 = 27.7, then drawn months alone. */
    @Test
    void a_level_reads_drawn_months_where_the_record_has_ended() {
        ThreatPaths paths = counting(RECORD, NEXT.plusMonths(1));
        assertThat(IntStream.range(0, 3).map(month -> paths.level(0, month, 0))).containsExactly(4, 1, 2);
        assertThat(counting(RECORD, NEXT.plusMonths(2)).level(0, 0, 0)).isEqualTo(1);
    }

    /**
     * Seven missing months: (7 + 6 + 5)/3 = 6 just before the forecast, (1 + 80 + 1)/3 and (0 + 1 + 80)/3 before that.
     */
    @Test
    void months_before_the_forecast_are_drawn_where_the_record_has_ended_and_recorded_before_that() {
        ThreatPaths paths = counting(RECORD, NEXT.plusMonths(7));
        assertThat(paths.level(0, -1, 0)).isEqualTo(2);
        assertThat(paths.level(0, -7, 0)).isEqualTo(4);
        assertThat(paths.level(0, -8, 0)).isEqualTo(4);
    }

    /** The record has seven months and begins with 0: one known month, then none. */
    @Test
    void a_month_of_which_nothing_is_known_is_not_calm() {
        ThreatPaths paths = counting(RECORD, NEXT);
        assertThat(paths.level(0, -7, 0)).isZero();
        assertThat(paths.level(0, -8, 0)).isEqualTo(5);
    }

    /** One recorded month with 5 deaths: (5 + 1)/2 = 3, then (5 + 1 + 2)/3 = 2.7. */
    @Test
    void a_level_goes_back_as_far_as_the_record_does() {
        DeathsByMonth one = Records.located(new int[] {5});
        ThreatPaths paths = counting(one, one.last().plusMonths(1));
        assertThat(IntStream.range(0, 2).map(month -> paths.level(0, month, 0))).containsExactly(2, 2);
    }

    /** The last total of 60 is expected as 45 and 15: (45 + 1)/2 = 23 and (15 + 1)/2 = 8. */
    @Test
    void a_level_reads_the_expected_deaths_of_a_month_known_as_a_total() {
        DeathsByMonth totals = Records.thenTotals(new int[0][], new int[] {60}, 0.75, 0.25);
        ThreatPaths paths = counting(totals, totals.last().plusMonths(1));
        assertThat(paths.level(0, 0, 0)).isEqualTo(3);
        assertThat(paths.level(0, 0, 1)).isEqualTo(2);
    }

    @Test
    void a_forecast_begins_after_the_record() {
        assertThatThrownBy(() -> counting(RECORD, RECORD.last())).hasMessageContaining("cannot follow");
        assertThatThrownBy(() -> new Horizon(NEXT, 0)).hasMessageContaining("[0]");
    }

    @Test
    void months_that_were_not_drawn_have_no_deaths_to_read() {
        ThreatPaths paths = counting(RECORD, NEXT.plusMonths(1));
        assertThatThrownBy(() -> paths.deaths(1, -2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> paths.level(1, 5, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void more_paths_than_memory_can_number_are_refused() {
        assertThatThrownBy(() -> ThreatPaths.simulate(
                        new Counting(RECORD.series()),
                        new Horizon(NEXT, 48),
                        100_000_000,
                        ThreatScale.DEFAULT,
                        Draws.of(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    private static ThreatPaths counting(DeathsByMonth record, YearMonth first) {
        return ThreatPaths.simulate(
                new Counting(record.series()), new Horizon(first, 5), 3, ThreatScale.DEFAULT, Draws.of(1));
    }

    private static ThreatPaths own(int paths) {
        Draws draws = Draws.of(2024);
        return ThreatPaths.simulate(
                OwnHistory.of(OwnHistory.Settings.DEFAULT).fit(RECORD.series(), draws),
                new Horizon(NEXT, 24),
                paths,
                ThreatScale.DEFAULT,
                draws);
    }

    private static int[] all(ThreatPaths paths) {
        int months = paths.horizon().months();
        return IntStream.range(0, paths.paths() * months * 2)
                .map(i -> paths.deaths(i / 2 / months, i / 2 % months, i % 2))
                .toArray();
    }
}

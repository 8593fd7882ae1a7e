package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/** What every forecaster must do. */
public interface ForecasterContract {

    /** How many months are forecast, which is more than two blocks of the forest. */
    int AHEAD = 36;

    int SCENARIOS = 300;

    /** The method under test. */
    ForecastMethod method();

    /** The largest draw that may come from this history; no promise by default. */
    default int largest(MonthlySeries history) {
        return Integer.MAX_VALUE;
    }

    @Test
    default void deaths_are_whole_numbers_in_the_promised_range() {
        MonthlySeries history = Histories.changing().build();
        int largest = largest(history);
        assertThat(IntStream.of(scenarios(history))).allMatch(deaths -> 0 <= deaths && deaths <= largest);
    }

    @Test
    default void the_result_is_a_function_of_history_and_draws_whatever_the_number_of_threads() {
        MonthlySeries history = Histories.changing().build();
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool four = new ForkJoinPool(4)) {
            int[] alone = one.submit(() -> scenarios(history)).join();
            int[] together = four.submit(() -> scenarios(history)).join();
            assertThat(together).containsExactly(alone);
        }
    }

    @Test
    default void a_scenario_does_not_depend_on_those_drawn_before() {
        Forecaster forecaster = method().fit(Histories.changing().build(), Draws.of(1));
        int[] first = scenario(forecaster, 3, AHEAD);
        scenario(forecaster, 4, AHEAD);
        assertThat(scenario(forecaster, 3, AHEAD)).containsExactly(first);
    }

    @Test
    default void a_longer_forecast_begins_like_a_shorter_one() {
        Forecaster forecaster = method().fit(Histories.changing().build(), Draws.of(1));
        for (int months : new int[] {1, 3, 14, 15, 30}) {
            assertThat(scenario(forecaster, 5, AHEAD)).startsWith(scenario(forecaster, 5, months));
        }
    }

    @Test
    default void a_history_of_zeros_gives_zeros() {
        assertThat(scenarios(Histories.of(240, new int[] {0}, new int[] {0}, new int[] {0}, new int[] {0})
                        .build()))
                .containsOnly(0);
    }

    @Test
    default void a_history_of_one_month_is_enough() {
        MonthlySeries history = Histories.of(1, new int[] {6}, new int[] {0}).build();
        int largest = largest(history);
        assertThat(IntStream.of(scenarios(history))).allMatch(deaths -> 0 <= deaths && deaths <= largest);
    }

    @Test
    default void months_that_were_not_recorded_are_no_obstacle() {
        MonthlySeries history = Histories.withHoles();
        int largest = largest(history);
        assertThat(IntStream.of(scenarios(history))).allMatch(deaths -> 0 <= deaths && deaths <= largest);
    }

    @Test
    default void an_extreme_month_stays_in_range() {
        MonthlySeries history =
                Histories.changing().count(0, Histories.MONTHS - 1, 500_000).build();
        int largest = largest(history);
        assertThat(IntStream.of(scenarios(history))).allMatch(deaths -> 0 <= deaths && deaths <= largest);
    }

    @Test
    default void analogues_are_past_months_with_their_chances() {
        MonthlySeries history = Histories.changing().build();
        assertThat(method().fit(history, Draws.of(1)).analogues(0))
                .allSatisfy(analogue -> {
                    assertThat(history.units()).contains(analogue.unit());
                    assertThat(history.index(analogue.month())).isBetween(0, history.months() - 1);
                    assertThat(analogue.weight()).isBetween(Double.MIN_VALUE, 1.0);
                })
                .isSortedAccordingTo((one, other) -> Double.compare(other.weight(), one.weight()));
    }

    private int[] scenarios(MonthlySeries history) {
        Forecaster forecaster = method().fit(history, Draws.of(2024));
        return IntStream.range(0, SCENARIOS)
                .parallel()
                .mapToObj(i -> scenario(forecaster, i, AHEAD))
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private static int[] scenario(Forecaster forecaster, int number, int months) {
        int[] deaths = new int[months * forecaster.history().units().size()];
        forecaster.fill(Draws.of(2024).split(number), months, deaths);
        return deaths;
    }
}

package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/** What every forecaster must do. */
interface ForecasterContract {

    /** The method under test. */
    ForecastMethod method();

    private Forecaster forecaster(DeathsByMonth record) {
        return method().fit(record.series(), Draws.of(2024));
    }

    /** The largest draw that may come from this record; no promise by default. */
    default int largest(DeathsByMonth record) {
        return Integer.MAX_VALUE;
    }

    @Test
    default void deaths_are_whole_numbers_in_the_promised_range() {
        DeathsByMonth record = Records.located(new int[] {0, 3, 12, 5, 0, 1}, new int[] {0, 0, 0, 40, 2, 7});
        assertThat(IntStream.of(scenarios(record))).allMatch(deaths -> 0 <= deaths && deaths <= largest(record));
    }

    @Test
    default void a_scenario_is_a_function_of_its_draws() {
        DeathsByMonth record = Records.located(new int[] {0, 3, 12, 5, 0, 1}, new int[] {0, 0, 0, 40, 2, 7});
        assertThat(scenarios(record)).containsExactly(scenarios(record));
        Forecaster one = forecaster(record);
        assertThat(scenario(one, 3)).containsExactly(scenario(one, 3));
        assertThat(scenario(one, 3)).isNotEqualTo(scenario(one, 4));
    }

    @Test
    default void a_longer_forecast_begins_like_a_shorter_one() {
        Forecaster forecaster = forecaster(Records.located(new int[] {4, 3, 12, 5}, new int[] {0, 0, 40, 7}));
        int[] shorter = new int[3 * 2];
        forecaster.fill(Draws.of(5), 3, shorter);
        int[] longer = new int[30 * 2];
        forecaster.fill(Draws.of(5), 30, longer);
        assertThat(longer).startsWith(shorter);
    }

    @Test
    default void a_record_of_zeros_gives_zeros() {
        assertThat(scenarios(Records.located(new int[30], new int[30]))).containsOnly(0);
    }

    @Test
    default void a_record_of_one_month_is_enough() {
        DeathsByMonth record = Records.located(new int[] {6}, new int[] {0});
        int[] deaths = scenarios(record);
        assertThat(IntStream.range(0, deaths.length / 2).map(i -> deaths[2 * i]))
                .anyMatch(d -> d > 0);
        assertThat(IntStream.range(0, deaths.length / 2).map(i -> deaths[2 * i + 1]))
                .containsOnly(0);
    }

    @Test
    default void an_extreme_month_stays_in_range() {
        DeathsByMonth record = Records.located(new int[] {0, 0, 500_000}, new int[] {0, 0, 1});
        assertThat(IntStream.of(scenarios(record))).allMatch(deaths -> 0 <= deaths && deaths <= largest(record));
    }

    @Test
    default void a_month_known_as_a_total_is_allotted_by_share() {
        DeathsByMonth record = Records.thenTotals(new int[0][], new int[] {100}, 0.8, 0.2);
        int[] deaths = scenarios(record);
        double first = IntStream.range(0, deaths.length / 2)
                .map(i -> deaths[2 * i])
                .average()
                .orElseThrow();
        double second = IntStream.range(0, deaths.length / 2)
                .map(i -> deaths[2 * i + 1])
                .average()
                .orElseThrow();
        assertThat(first).isBetween(78.0, 82.0);
        assertThat(second).isBetween(18.0, 22.0);
    }

    private int[] scenarios(DeathsByMonth record) {
        Forecaster forecaster = forecaster(record);
        return IntStream.range(0, 500)
                .mapToObj(i -> scenario(forecaster, i))
                .flatMapToInt(IntStream::of)
                .toArray();
    }

    private static int[] scenario(Forecaster forecaster, int number) {
        int[] deaths = new int[24 * forecaster.history().units().size()];
        forecaster.fill(Draws.of(2024).split(number), 24, deaths);
        return deaths;
    }
}

package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/** What every forecaster must do that repeats a unit's own months. */
interface AllotmentContract extends ForecasterContract {

    @Test
    default void a_month_known_as_a_total_is_allotted_by_share() {
        DeathsByMonth record = Records.thenTotals(new int[0][], new int[] {100}, 0.8, 0.2);
        assertThat(mean(record, 0)).isBetween(78.0, 82.0);
        assertThat(mean(record, 1)).isBetween(18.0, 22.0);
    }

    @Test
    default void no_unit_repeats_anothers_months() {
        DeathsByMonth record = Records.located(new int[] {6}, new int[] {0});
        assertThat(mean(record, 0)).isPositive();
        assertThat(mean(record, 1)).isZero();
    }

    private double mean(DeathsByMonth record, int unit) {
        Forecaster forecaster = method().fit(record.series(), Draws.of(2024));
        return IntStream.range(0, 500)
                        .map(i -> {
                            int[] deaths = new int[24 * 2];
                            forecaster.fill(Draws.of(2024).split(i), 24, deaths);
                            return IntStream.range(0, 24)
                                    .map(month -> deaths[2 * month + unit])
                                    .sum();
                        })
                        .average()
                        .orElseThrow()
                / 24;
    }
}

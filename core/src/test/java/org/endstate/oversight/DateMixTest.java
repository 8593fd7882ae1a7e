package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.DateGrid;
import org.junit.jupiter.api.Test;

/** A simulation even over 100 days, its last tenth beyond the horizon, beside four dates of the past. */
class DateMixTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final DateGrid INSIDE = new DateGrid(IntStream.rangeClosed(1, 200)
            .mapToObj(
                    point -> point <= 180 ? Optional.of(START.plusDays((point - 1) / 2)) : Optional.<LocalDate>empty())
            .toList());
    private static final List<LocalDate> OUTSIDE = List.of(day(200), day(50), day(400), day(300));

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    private static DateBand band(int p10, int p50, int p80, int p90) {
        return new DateBand(Optional.of(day(p10)), Optional.of(day(p50)), Optional.of(day(p80)), Optional.of(day(p90)));
    }

    @Test
    void without_weight_the_mix_is_the_simulation() {
        assertThat(DateMix.of(INSIDE, OUTSIDE, 0).band()).isEqualTo(band(9, 49, 79, 89));
    }

    @Test
    void with_all_the_weight_the_mix_is_the_past() {
        assertThat(DateMix.of(INSIDE, OUTSIDE, 1).band()).isEqualTo(band(50, 200, 400, 400));
    }

    @Test
    void in_between_every_probability_is_the_weighted_mean_of_the_two() {
        double w = 0.3;
        DateMix mixed = DateMix.of(INSIDE, OUTSIDE, w);
        DateMix inside = DateMix.of(INSIDE, OUTSIDE, 0);
        DateMix outside = DateMix.of(INSIDE, OUTSIDE, 1);
        for (int day = -10; day < 500; day++) {
            assertThat(mixed.upTo(day(day)))
                    .as("day %d", day)
                    .isCloseTo((1 - w) * inside.upTo(day(day)) + w * outside.upTo(day(day)), within(1e-9));
        }
        // 0.7 × 0.5 of the simulation and 0.3 × 0.25 of the past lie up to day 50.
        assertThat(mixed.upTo(day(49))).isCloseTo(0.35, within(1e-9));
        assertThat(mixed.upTo(day(50))).isCloseTo(0.7 * 0.51 + 0.3 * 0.25, within(1e-9));
    }

    @Test
    void what_lies_beyond_the_horizon_stays_there() {
        // The ninth tenth of the mix: 0.1 of the past and 0.9 × 178/200 of the simulation.
        assertThat(DateMix.of(INSIDE, List.of(day(5)), 0.1).band().p90()).contains(day(88));
        assertThat(DateMix.of(new DateGrid(List.of(Optional.empty())), List.of(day(5)), 0.5)
                        .band())
                .isEqualTo(new DateBand(Optional.of(day(5)), Optional.of(day(5)), Optional.empty(), Optional.empty()));
    }
}

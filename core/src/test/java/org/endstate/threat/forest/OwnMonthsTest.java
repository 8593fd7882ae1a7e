package org.endstate.threat.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.endstate.threat.OwnHistory;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class OwnMonthsTest {

    private static final int MONTHS = 60;

    @Test
    void only_the_unit_s_own_months_within_the_window_are_repeated() {
        assertThat(drawn(0)).allMatch(month -> MONTHS - 48 <= month && month < MONTHS);
    }

    @Test
    void nothing_before_the_unit_s_first_known_month_is_drawn() {
        assertThat(drawn(55)).allMatch(month -> month >= 55);
    }

    /**
     * In closed form: weights 2^(−age / half-life) over 48 months give the last month (1 − q) / (1 − q^48), q =
     * 2^(−1/half-life).
     */
    @Test
    void the_first_month_is_drawn_by_its_age() {
        double q = StrictMath.pow(2, -1 / OwnHistory.Settings.DEFAULT.halfLife_months());
        int scenarios = 20_000;
        long last = IntStream.range(0, scenarios)
                .filter(i -> new OwnMonths(numbered(0), MONTHS, Draws.of(1).split(i)).next(0) == MONTHS - 1)
                .count();
        double expected = (1 - q) / (1 - StrictMath.pow(q, 48));
        assertThat((double) last / scenarios).isCloseTo(expected, within(0.01));
    }

    /** The months drawn in 500 scenarios of 14; every month's count is its own number. */
    private static IntStream drawn(int start) {
        return IntStream.range(0, 500).flatMap(i -> {
            OwnMonths own = new OwnMonths(numbered(start), MONTHS, Draws.of(2).split(i));
            return IntStream.range(0, 14).map(own::next);
        });
    }

    private static Counts numbered(int start) {
        return new Counts(IntStream.range(0, MONTHS).toArray(), start);
    }
}

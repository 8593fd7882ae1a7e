package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class LastMonthTest implements AllotmentContract {

    @Override
    public ForecastMethod method() {
        return new LastMonth();
    }

    /** Mean and variance of Poisson(9) are 9; four standard errors over 20,000 draws (the variance's is √(171/n)). */
    @Test
    void every_month_is_poisson_with_the_last_count_as_mean() {
        int[] deaths = new int[20_000];
        method().fit(Records.located(new int[] {500, 9}).series(), Draws.of(1))
                .fill(Draws.of(1), deaths.length, deaths);
        assertThat(IntStream.of(deaths).average().orElseThrow()).isCloseTo(9, within(4 * 3 / StrictMath.sqrt(20_000)));
        assertThat(IntStream.of(deaths)
                        .mapToDouble(d -> (d - 9.0) * (d - 9))
                        .average()
                        .orElseThrow())
                .isCloseTo(9, within(4 * StrictMath.sqrt(171 / 20_000.0)));
    }
}

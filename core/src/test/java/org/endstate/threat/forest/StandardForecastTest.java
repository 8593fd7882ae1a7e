package org.endstate.threat.forest;

import static org.assertj.core.api.Assertions.assertThat;

import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.ForecasterContract;
import org.endstate.threat.Histories;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class StandardForecastTest implements ForecasterContract {

    @Override
    public ForecastMethod method() {
        return StandardForecast.method();
    }

    @Override
    public int largest(MonthlySeries history) {
        return new LeafForestTest().largest(history);
    }

    @Test
    void a_long_history_is_forecast_by_the_pool() {
        assertThat(method().fit(Histories.changing().build(), Draws.of(1)).method())
                .isEqualTo(method().method());
    }
}

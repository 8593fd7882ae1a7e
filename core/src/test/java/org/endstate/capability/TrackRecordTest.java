package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.endstate.capability.PooledForecast.Outcome;
import org.junit.jupiter.api.Test;

class TrackRecordTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 31);
    private static final LocalDate SECOND = LocalDate.of(2023, 7, 31);
    private static final LocalDate THIRD = LocalDate.of(2024, 1, 31);

    private static final List<Judgement> PANELS = List.of(
            judgement("command", "iq-1", "iraq", FIRST, 1),
            judgement("command", "co-1", "coalition", FIRST, 1),
            judgement("command", "iq-1", "iraq", SECOND, 2),
            judgement("command", "co-1", "coalition", SECOND, 2),
            judgement("command", "iq-1", "iraq", THIRD, 3),
            judgement("command", "co-1", "coalition", THIRD, 2));

    /**
     * By hand: against certainty at level 1 of three levels, (0.2, 0.5, 0.3) misses by 0.2 and 0.3: (.04 + .09) / 2.
     */
    @Test
    void a_forecast_is_scored_against_every_level_that_was_found_possible() {
        LevelDistribution forecast = new LevelDistribution(List.of(0.2, 0.5, 0.3));
        assertThat(TrackRecord.score(forecast, new LevelDistribution(List.of(0.0, 1.0, 0.0))))
                .isCloseTo(0.065, within(1e-12));
        double zero = (0.64 + 0.09) / 2;
        assertThat(TrackRecord.score(forecast, new LevelDistribution(List.of(0.5, 0.5, 0.0))))
                .isCloseTo((zero + 0.065) / 2, within(1e-12));
    }

    @Test
    void a_panel_is_best_forecast_by_what_it_finds() {
        LevelDistribution found = new LevelDistribution(List.of(0.1, 0.6, 0.3));
        double own = TrackRecord.score(found, found);
        for (List<Double> other : List.of(List.of(0.0, 1.0, 0.0), List.of(0.2, 0.5, 0.3), List.of(0.1, 0.5, 0.4))) {
            assertThat(TrackRecord.score(new LevelDistribution(other), found)).isGreaterThan(own);
        }
    }

    @Test
    void what_experts_foresaw_stands_beside_what_the_panel_found() {
        List<PooledForecast> forecasts = read(List.of(
                forecast("iq-1", "iraq", FIRST, SECOND.plusDays(30), 4),
                forecast("co-1", "coalition", FIRST, SECOND.plusDays(30), 2)));
        assertThat(forecasts).hasSize(1);
        PooledForecast forecast = forecasts.getFirst();
        assertThat(forecast.pools().parties()).hasSize(2);
        assertThat(forecast.pools().joint().at(4)).isCloseTo(0.46, within(1e-12));
        Outcome outcome = forecast.outcome().orElseThrow();
        assertThat(outcome.asOf()).isEqualTo(SECOND);
        assertThat(outcome.found()).isEqualTo(record().panels().get(1).joint());
        assertThat(outcome.noChange()).isEqualTo(record().panels().getFirst().joint());
    }

    @Test
    void a_forecast_whose_day_no_panel_met_near_has_no_outcome() {
        assertThat(read(List.of(forecast("iq-1", "iraq", FIRST, LocalDate.of(2023, 4, 30), 4)))
                        .getFirst()
                        .outcome())
                .isEmpty();
    }

    @Test
    void the_model_is_scored_on_what_it_knew_then() {
        FunctionRecord later = record();
        FunctionRecord then = FunctionRecord.of(PANELS.subList(0, 4)).getFirst();
        assertThat(later.findProjection(SECOND, THIRD)).isEqualTo(then.findProjection(SECOND, THIRD));
        assertThat(later.findProjection(FIRST.minusDays(1), THIRD)).isEmpty();
    }

    @Test
    void experts_are_compared_on_the_days_they_forecast() {
        History history = new History(
                List.of(),
                List.of(),
                List.of(),
                read(List.of(
                        forecast("iq-1", "iraq", FIRST, SECOND, 2),
                        forecast("iq-1", "iraq", FIRST, LocalDate.of(2030, 1, 1), 2))),
                List.of(),
                new Coverage(List.of()));
        TrackRecord record = TrackRecord.of(List.of(history));
        assertThat(record.projections()).isEmpty();
        assertThat(record.experts().orElseThrow().resolved()).isEqualTo(1);
        assertThat(record.experts().orElseThrow().forecast())
                .isLessThan(record.experts().orElseThrow().noChange());
    }

    private static List<PooledForecast> read(List<DatedForecast> forecasts) {
        return new PooledForecastReader(record()).read(forecasts);
    }

    private static FunctionRecord record() {
        List<Judgement> all = new ArrayList<>(PANELS);
        all.add(judgement("logistics", "iq-1", "iraq", THIRD, 5));
        return FunctionRecord.of(all).getFirst();
    }

    private static DatedForecast forecast(String expert, String party, LocalDate madeOn, LocalDate of, int level) {
        return new DatedForecast(judgement("command", expert, party, of, level), madeOn);
    }

    private static Judgement judgement(String function, String expert, String party, LocalDate asOf, int level) {
        double[] weights = {0.02, 0.02, 0.02, 0.02, 0.02, 0.02};
        weights[level] = 0.9;
        return new Judgement(function, expert, party, asOf, 1, LevelDistribution.ofWeights(weights), "");
    }
}

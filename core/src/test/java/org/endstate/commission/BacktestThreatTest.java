package org.endstate.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.BacktestThreat.Request;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;
import org.endstate.provenance.Method;
import org.endstate.threat.SkillStudy;
import org.endstate.threat.ThreatScale;
import org.junit.jupiter.api.Test;

class BacktestThreatTest {

    private static StudyData data(int units, Optional<LocalDate> released) {
        MonthlySeries.Builder series =
                MonthlySeries.over(List.of("a", "b").subList(0, units), YearMonth.of(2010, 1), 60);
        for (int month = 0; month < 60; month++) {
            for (int unit = 0; unit < units; unit++) {
                series.count(unit, month, unit == 0 ? month % 5 : 40);
            }
        }
        InputFile file = new InputFile("data.csv", ContentHash.of(new byte[] {1}));
        return new StudyData(
                "data.csv",
                series.build(),
                List.of("A", "B").subList(0, units),
                List.of(new StudyData.Part(file, "1.0", released, "months")),
                List.of(),
                new StudyData.Located(0, 100));
    }

    private static BacktestResult run(StudyData data, String... methods) {
        return BacktestThreat.run(data, request(methods), "test", (done, all) -> true)
                .orElseThrow();
    }

    private static Request request(String... methods) {
        return new Request(
                SkillStudy.years(2013, 2014), List.of(methods), new SkillStudy.Settings(20, ThreatScale.DEFAULT, 1));
    }

    @Test
    void the_method_that_missions_use_and_the_benchmark_are_always_scored() {
        BacktestResult result = run(data(2, Optional.empty()), "zero");
        assertThat(result.table().methods()).hasSize(3);
        assertThat(result.chosen()).isZero();
        assertThat(result.table().methods().get(result.benchmark()).name()).isEqualTo(BacktestThreat.BENCHMARK);
        assertThat(result.table().methods()).extracting(Method::name).contains("zero");
    }

    @Test
    void a_watch_that_stops_it_gets_nothing() {
        assertThat(BacktestThreat.run(data(2, Optional.empty()), request(), "test", (done, all) -> false))
                .isEmpty();
    }

    @Test
    void a_series_too_short_for_the_forest_is_told() {
        assertThat(run(data(1, Optional.empty())).isCutShort()).isTrue();
    }

    @Test
    void one_unit_has_no_interval_of_the_ratio() {
        assertThat(run(data(1, Optional.empty())).ratio(0).low()).isNaN();
        assertThat(run(data(2, Optional.empty())).ratio(0).low()).isPositive();
    }

    /** The earliest forecast, of 2013, knows October 2012. */
    @Test
    void data_that_came_out_after_the_earliest_origin_are_later() {
        assertThat(run(data(1, Optional.of(LocalDate.of(2012, 11, 1)))).vintage())
                .isEqualTo(BacktestResult.Vintage.LATER);
        assertThat(run(data(1, Optional.of(LocalDate.of(2012, 10, 31)))).vintage())
                .isEqualTo(BacktestResult.Vintage.AS_KNOWN);
        assertThat(run(data(1, Optional.empty())).vintage()).isEqualTo(BacktestResult.Vintage.UNKNOWN);
    }

    /** Unit a has 0 to 4 deaths a month, on a mean of three months level 1 or 2; unit b has 40: level 4. */
    @Test
    void forecasts_are_told_apart_by_the_level_at_their_origin() {
        BacktestResult result = run(data(2, Optional.empty()));
        assertThat(result.startingAt(4).forecasts()).isEqualTo(24);
        assertThat(result.startingAt(1).forecasts() + result.startingAt(2).forecasts())
                .isEqualTo(24);
        assertThat(result.startingAt(0).forecasts()).isZero();
    }
}

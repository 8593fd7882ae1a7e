package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.PlannedMission;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.formats.export.TimelineJson;
import org.endstate.oversight.MixedDates;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.PlanningSettings;
import org.junit.jupiter.api.Test;

class MixedDatesTest {

    private static final PlanResult SEPTEMBER = PlannedMission.plan(
            PlannedMission.MISSIONS.resolve("iraq-2024"), Optional.of(LocalDate.of(2024, 9, 27)), 200);

    private static PlanResult weighing(double weight) {
        Dossier whole = SEPTEMBER.dossier();
        PlanningSettings settings = whole.settings();
        return SEPTEMBER.statedAs(new Dossier(
                whole.mission(),
                whole.inputs(),
                whole.commitments(),
                new PlanningSettings(settings.risk(), settings.simulation(), settings.search(), weight),
                whole.origin()));
    }

    @Test
    void a_weight_of_nothing_changes_no_byte_of_report_and_data() {
        assertThat(TimelineJson.write(weighing(0))).isEqualTo(TimelineJson.write(SEPTEMBER));
        assertThat(ReportPage.render(weighing(0), Locale.ENGLISH))
                .isEqualTo(ReportPage.render(SEPTEMBER, Locale.ENGLISH))
                .doesNotContain("outside-mixed");
    }

    @Test
    void a_weight_changes_no_date_but_those_called_mixed() {
        assertThat(weighing(0.4).options()).isEqualTo(SEPTEMBER.options());
    }

    @Test
    void mixed_dates_stand_beside_the_simulation_with_driver_and_number_of_exits() {
        List<MixedDates> mixed = weighing(0.4).mixed();
        assertThat(mixed).isNotEmpty().allSatisfy(dates -> {
            OptionForecast.MilestoneForecast forecast = SEPTEMBER.candidates().stream()
                    .filter(option -> option.kind().equals(dates.option()))
                    .flatMap(option -> option.milestones().stream())
                    .filter(of -> of.milestone().equals(dates.milestone()))
                    .findFirst()
                    .orElseThrow();
            assertThat(dates.bands().inside()).isEqualTo(forecast.reached());
            assertThat(dates.outside().weight()).isEqualTo(0.4);
            assertThat(dates.outside().n())
                    .isBetween(1, finished(dates.outside().driver()));
        });
        assertThat(ReportPage.render(weighing(0.4), Locale.ENGLISH))
                .contains("outside-mixed", "past exits weighing 0.40", "Simulation alone");
        assertThat(new String(TimelineJson.write(weighing(0.4)), StandardCharsets.UTF_8))
                .contains("\"mixedDates\"", "\"weight\": 0.4");
    }

    private static int finished(PastExit.Driver driver) {
        return SEPTEMBER.outside().stream()
                .filter(past -> past.driver() == driver)
                .map(ReferenceClass::finished)
                .mapToInt(List::size)
                .sum();
    }

    @Test
    void with_all_the_weight_the_mixed_dates_are_those_of_the_past() {
        assertThat(weighing(1).mixed())
                .isNotEmpty()
                .allSatisfy(dates -> assertThat(dates.bands().mixed())
                        .isEqualTo(dates.bands().outside()));
    }
}

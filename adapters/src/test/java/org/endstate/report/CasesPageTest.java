package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.CaseLosses;
import org.endstate.commission.CasesResult;
import org.endstate.formats.export.FigureTables;
import org.endstate.oversight.Actual;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.DatedUnit;
import org.endstate.oversight.InsideView;
import org.endstate.oversight.PastExit.Driver;
import org.endstate.oversight.Predictor;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.uncertainty.WeightedSample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CasesPageTest {

    private static final LocalDate PLANNED = LocalDate.of(2024, 1, 27);

    private final CasesResult result = new CasesResult(
            List.of(),
            List.of("gamma"),
            CaseScores.of(List.of(view("alpha", Driver.DEADLINE, 10), view("beta", Driver.CONDITIONS, 20)), List.of()),
            List.of(new CaseLosses("alpha", new Loss(Loss.Kind.NO_HANDOVER, 1.5, 0.75), Optional.empty())),
            "endstate test");
    private final Document page = Jsoup.parse(CasesPage.render(result, Locale.ENGLISH));

    private static InsideView view(String mission, Driver driver, int slip) {
        LocalDate announced = PLANNED.plusDays(100);
        DatedUnit unit = new DatedUnit(
                mission,
                new DatedUnit.Unit.AtSite("camp"),
                driver,
                new DatedUnit.Dates(PLANNED, announced, announced.plusDays(slip)),
                new DatedUnit.Told(Actual.Event.TROOPS_LEFT, 1));
        return new InsideView(unit, WeightedSample.of(new double[] {5, 15}), 60);
    }

    @Test
    void every_predictor_unit_and_loss_has_its_row() {
        assertThat(page.select("table:has(#cases-predictors-caption) tbody tr")).hasSize(Predictor.values().length);
        assertThat(page.select("table:has(#cases-units-caption) tbody tr")).hasSize(2);
        assertThat(page.select("table:has(#cases-losses-caption) tbody tr").text())
                .contains("Left without a signed handover document")
                .contains("not reported");
    }

    @Test
    void each_driver_is_drawn_twice_with_the_actual_dates_and_their_numbers() {
        assertThat(page.select("figure")).hasSize(4).allSatisfy(figure -> {
            assertThat(figure.select("svg .ring")).hasSize(1);
            assertThat(figure.select("details tbody tr")).hasSize(1);
        });
    }

    @Test
    void what_weakens_the_numbers_stands_beside_them() {
        assertThat(page.select("#scores").text())
                .contains("one coder who knew how they ended")
                .contains("conceived after the first scores");
        assertThat(page.select("header").text()).contains("gamma");
    }

    @Test
    void without_closed_cases_the_page_says_so_and_shows_no_scores() {
        CasesResult none =
                new CasesResult(List.of(), List.of("gamma"), new CaseScores(List.of()), List.of(), "endstate test");
        Document empty = Jsoup.parse(CasesPage.render(none, Locale.ENGLISH));
        assertThat(empty.select("#scores")).isEmpty();
        assertThat(empty.select("header").text()).contains("0 dated units");
        assertThat(new String(FigureTables.write(none).get("predictors.csv"), StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }

    @Test
    void every_unit_has_a_row_for_each_predictor_in_the_table() {
        assertThat(new String(FigureTables.write(result).get("units.csv"), StandardCharsets.UTF_8).lines())
                .hasSize(1 + 2 * Predictor.values().length)
                .anyMatch(line -> line.startsWith(
                        "alpha,camp,deadline,2024-05-06,2024-05-16,troops-left,1,inside,5.0,5.0,15.0,2.50,0.5"));
    }
}

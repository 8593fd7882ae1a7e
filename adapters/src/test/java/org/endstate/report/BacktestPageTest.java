package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.BacktestThreat;
import org.endstate.commission.StudyData;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;
import org.endstate.threat.SkillStudy;
import org.endstate.threat.ThreatScale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BacktestPageTest {

    private final Document page = Jsoup.parse(BacktestPage.render(result(Optional.of(2020)), Locale.ENGLISH));

    /** Two units, one without a death; the released year decides what is said of the vintage. */
    private static BacktestResult result(Optional<Integer> released) {
        MonthlySeries.Builder series = MonthlySeries.over(List.of("1", "2"), YearMonth.of(2010, 1), 60);
        for (int month = 0; month < 60; month++) {
            series.count(0, month, month % 7 * 3).count(1, month, 0);
        }
        StudyData data = new StudyData(
                "data.csv",
                series.build(),
                List.of("North", "South"),
                List.of(new StudyData.Part(
                        new InputFile("data.csv", ContentHash.of(new byte[] {1})),
                        "Release <1>",
                        released.map(year -> LocalDate.of(year, 6, 1)),
                        "months")),
                List.of(new EvidenceIssue("data.csv", 7, "no-date", "The row has no date.")),
                new StudyData.Located(3, 70));
        return BacktestThreat.run(
                        data,
                        new BacktestThreat.Request(
                                SkillStudy.years(2012, 2014),
                                BacktestThreat.names(),
                                new SkillStudy.Settings(50, ThreatScale.DEFAULT, 1)),
                        "endstate test",
                        (done, all) -> true)
                .orElseThrow();
    }

    @Test
    void every_method_has_its_row_in_both_tables() {
        int methods = BacktestThreat.names().size();
        assertThat(page.select("table:has(#backtest-errors-caption) tbody tr")).hasSize(methods);
        assertThat(page.select("table:has(#backtest-scores-caption) tbody tr")).hasSize(methods);
    }

    @Test
    void windows_reliability_transforms_and_coverage_are_drawn_with_their_numbers() {
        assertThat(page.select("figure")).hasSize(5).allSatisfy(figure -> {
            assertThat(figure.selectFirst("svg > title").text()).isNotBlank();
            assertThat(figure.select("details tbody tr")).isNotEmpty();
        });
        assertThat(page.select("svg:has(#backtest-windows-title) .mark")).hasSize(3);
        assertThat(page.select("svg:has(#pit-chosen-title) rect.column")).hasSize(10);
    }

    @Test
    void data_that_came_out_later_are_called_so() {
        assertThat(page.select("header").text()).contains("Scored with what is known today: the data came out on");
        assertThat(page(Optional.of(2011))).contains("The data were out before the first forecast");
        assertThat(page(Optional.empty())).contains("the data’s day of release cannot be told");
    }

    private static String page(Optional<Integer> released) {
        return BacktestPage.render(result(released), Locale.ENGLISH);
    }

    @Test
    void issues_unlocated_deaths_and_hashes_are_shown() {
        assertThat(page.select("#issues tbody tr").eachText()).containsExactly("data.csv:7 The row has no date.");
        assertThat(page.select("header").text()).contains("Of 70 deaths 3 lie in none of the units");
        assertThat(page.select("#provenance td").eachText())
                .contains("Release <1> (months)", ContentHash.of(new byte[] {1}).hex());
    }

    @Test
    void it_loads_nothing_and_leaves_no_words_unfilled() {
        assertThat(page.select("script, link, iframe, img, object, embed, [src]"))
                .isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.text())
                .doesNotContainPattern("\\{\\d")
                .doesNotContain("NaN")
                .contains("Zero recorded is not");
    }
}

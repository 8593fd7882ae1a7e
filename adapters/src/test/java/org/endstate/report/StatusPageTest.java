package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.PlannedMission;
import org.endstate.commission.Dossier;
import org.endstate.commission.StatusResult;
import org.endstate.commission.TakeStock;
import org.endstate.commission.Watch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The example at the end of January 2026, held against the day of the joint statement, 27 September 2024. */
class StatusPageTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final StatusResult RESULT = TakeStock.run(
                    known(LocalDate.of(2026, 1, 31)),
                    Optional.of(known(LocalDate.of(2024, 9, 27))),
                    "endstate test",
                    2,
                    Watch.NONE)
            .orElseThrow();

    private static Dossier known(LocalDate day) {
        return PlannedMission.dossier(PlannedMission.MISSIONS.resolve("iraq-2024"), Optional.of(day), 100);
    }

    private static Document page(Locale language) {
        return Jsoup.parse(StatusPage.render(RESULT, language));
    }

    @Test
    void every_slip_that_has_happened_is_the_sum_of_its_causes() {
        assertThat(RESULT.course().slips())
                .isNotEmpty()
                .allSatisfy(slip ->
                        assertThat(slip.days()).isEqualTo(ChronoUnit.DAYS.between(slip.planned(), slip.actual())));
        assertThat(page(Locale.ENGLISH).select("#slips li"))
                .hasSameSizeAs(RESULT.course().slips());
    }

    @Test
    void gates_whose_evidence_is_old_are_unmeasured_and_have_not_closed() {
        assertThat(page(Locale.ENGLISH).text()).contains("unmeasured since");
    }

    @Test
    void an_occasion_ahead_is_an_alarm() {
        assertThat(page(Locale.ENGLISH).select("#alarms").text()).contains("Beginning of Ramadan on 18 Feb 2026");
    }

    @Test
    void sites_are_scored_beside_the_agreed_date() {
        assertThat(page(Locale.ENGLISH).select("#tables table").eachText())
                .anyMatch(table -> table.contains("Days off, agreed date as certain") && table.contains("Ain al-Asad"));
    }

    @Test
    void in_arabic_it_runs_from_right_to_left_with_arabic_dates_and_no_english_words_of_its_own() {
        Document page = page(ARABIC);
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("#alarms").text()).contains("١٨ شباط ٢٠٢٦");
        List<String> own = page.select("h1, h2, h3, dt, thead th, caption, .kicker").eachText().stream()
                .filter(text -> !text.matches("[SUX][0-9]+"))
                .toList();
        assertThat(own).isNotEmpty().allMatch(text -> text.matches("(?s).*\\p{IsArabic}.*|SHA-256"));
    }

    @Test
    void the_same_status_has_the_same_bytes() {
        assertThat(StatusPage.render(RESULT, ARABIC)).isEqualTo(StatusPage.render(RESULT, ARABIC));
    }
}

package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Events behind the numbers of {@link ValleyFolder}: October and November 2025 are known by area, December for the
 * whole territory only, of which three quarters are allotted to the Valley.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreatScreenTest {

    private static final String THREAT = "/en/mission/one-site/threat";
    private static final String VALLEY = THREAT + "/area/valley";
    private static final String AUTUMN = "?from=2025-10&to=2025-12";

    @TempDir
    private static Path folder = Path.of("");

    private Commission commission;

    @BeforeAll
    void open() {
        commission = new Commission(folder, ValleyFolder.in(folder));
    }

    @AfterAll
    void close() {
        commission.close();
    }

    private Document read(Role role, String path) {
        return commission.person(role).page(path);
    }

    private static List<String> rows(Document page) {
        return page.select("table:has(#rows-caption) tbody tr").eachText();
    }

    @Test
    void every_number_of_an_area_and_month_leads_to_its_rows() {
        Document screen = read(Role.OBSERVER, THREAT);
        var row = screen.select("table:has(#behind-caption) tbody tr").first();

        assertThat(row.select("th a").attr("href")).isEqualTo(VALLEY);
        // November: nothing is known to lie in the Valley. December: three quarters of 8.
        assertThat(row.select("td a").eachText()).hasSize(13).containsSequence("5", "0", "6");
        String october = row.select("td a[aria-label*=Oct]").attr("href");
        assertThat(october).isEqualTo(VALLEY + "?from=2025-10&to=2025-10");
        assertThat(read(Role.OBSERVER, october).select(".lead").text())
                .isEqualTo("2 rows count here: 5 deaths by the best estimate, 4 by the lowest, 7 by the highest.");
    }

    @Test
    void the_rows_tell_day_place_precision_estimates_how_they_count_and_where_they_stand() {
        assertThat(rows(read(Role.EXPERT, VALLEY + AUTUMN)))
                .containsExactly(
                        "3 Oct 2025 to 5 Oct 2025 (within two to six days)"
                                + " <script>alert(1)</script>, Valley province (second-level area)"
                                + " 1 2 4 In this area 2 inputs/events.csv, line 26, event g25",
                        "20 Oct 2025 (to the day) Valley province (the place itself)"
                                + " 3 3 3 In this area 3 inputs/events.csv, line 27, event =HYPERLINK(\"x\")",
                        "9 Nov 2025 (to the day) Valley province (the country only)"
                                + " 0 5 5 Known for the whole territory only; counts in no area 0"
                                + " inputs/events.csv, line 28, event g27",
                        "20 Dec 2025 (to the day) Not named (the country only)"
                                + " 6 8 12 Known for the whole territory only; allotted with a share of 0.750 6"
                                + " inputs/events.csv, line 30, event g29");
    }

    @Test
    void what_is_allotted_names_its_rule_and_each_month_says_how_it_is_known() {
        Document page = read(Role.EXPERT, VALLEY + AUTUMN);

        assertThat(page.text()).contains("Three quarters to the Valley.");
        assertThat(page.select("table:has(#months-caption) tbody tr").eachText())
                .containsExactly(
                        "Dec 2025 for the whole territory: allotted 4.5 6 9 1",
                        "Nov 2025 by area 0 0 0 0",
                        "Oct 2025 by area 4 5 7 2");
        assertThat(read(Role.EXPERT, VALLEY + "?from=2025-10").text()).doesNotContain("Three quarters");
    }

    @Test
    void the_file_holds_the_same_rows_and_no_spreadsheet_runs_it() {
        String csv = commission
                .person(Role.AUDITOR)
                .get(VALLEY + "/rows.csv" + AUTUMN)
                .body();

        assertThat(csv.lines()).hasSize(5);
        assertThat(csv)
                .contains("\"2025-10\",\"2025-10-20\",\"2025-10-20\",\"1\",\"Valley province\",\"\",\"1\","
                        + "\"3\",\"3\",\"3\",\"1\",\"here\",\"1.0\",\"inputs/events.csv\",\"27\","
                        + "\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("\"allotted\",\"0.75\"");
    }

    @Test
    void who_is_not_of_the_commission_sees_sums_and_no_event() {
        Document page = read(Role.ADMINISTRATOR, VALLEY + AUTUMN);

        assertThat(page.text())
                .contains("4 events are withheld")
                .contains("11 deaths")
                .doesNotContain("g25");
        assertThat(commission
                        .administrator()
                        .get(VALLEY + "/rows.csv" + AUTUMN)
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void the_arabic_page_has_the_readers_digits_and_months() {
        Document page = read(Role.OBSERVER, VALLEY.replace("/en/", "/ar/") + AUTUMN);

        assertThat(page.select("h2").first().text()).contains("الوادي");
        assertThat(rows(page).getFirst()).contains("٣ تشرين الأول ٢٠٢٥").contains("السطر ٢٦");
        assertThat(page.select("a[hreflang=en]").attr("href")).isEqualTo(VALLEY + AUTUMN);
    }

    @Test
    void months_may_be_typed_in_either_digits_and_what_is_no_month_of_the_record_says_what_to_do() {
        assertThat(commission
                        .person(Role.OBSERVER)
                        .get(VALLEY + "?from=%D9%A2%D9%A0%D9%A2%D9%A5-%D9%A1%D9%A0")
                        .statusCode())
                .isEqualTo(200);
        for (String wrong : List.of("?from=soon", "?from=2025-11&to=2025-10", "?from=2031-01", "?from=2025-13")) {
            var answer = commission.person(Role.OBSERVER).get(VALLEY + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("The record has Oct 2023 to Dec 2025");
            assertThat(commission
                            .person(Role.OBSERVER)
                            .get(VALLEY + "/rows.csv" + wrong)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "..%2f..%2fmission.yaml", "valley%00", "%3Cscript%3E", "valley/..%2frows.csv"})
    void an_area_that_is_none_leads_nowhere(String area) {
        int status =
                commission.person(Role.EXPERT).get(THREAT + "/area/" + area).statusCode();
        assertThat(status).isBetween(400, 404);
        assertThat(commission.stranger().get(VALLEY + "/rows.csv").body()).doesNotContain("g25");
    }

    @Test
    void texts_of_the_record_are_shown_as_they_are_written() {
        assertThat(commission.person(Role.EXPERT).get(VALLEY + AUTUMN).body()).doesNotContain("<script>alert");
    }

    @Test
    void a_mission_without_a_record_says_how_to_bring_one(@TempDir Path other) {
        try (Commission small = new Commission(other)) {
            assertThat(small.person(Role.OBSERVER)
                            .page(Commission.MISSION + "/threat")
                            .text())
                    .contains("Nothing is recorded of deaths in this mission. Put a table at inputs/events.csv");
        }
    }
}

package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.PlannedMission;
import org.endstate.commission.AssessThreat;
import org.endstate.commission.ThreatResult;
import org.endstate.commission.Watch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ThreatPageTest {

    private static final ThreatResult IRAQ = AssessThreat.run(
                    PlannedMission.dossier(PlannedMission.MISSIONS.resolve("iraq-2024"), Optional.empty(), 200),
                    "endstate test",
                    Watch.NONE)
            .orElseThrow();
    private static final Document PAGE = Jsoup.parse(ThreatPage.render(IRAQ, Locale.ENGLISH));

    @Test
    void every_area_is_told_in_full() {
        assertThat(PAGE.select("article.story")).hasSize(18);
        assertThat(PAGE.select("article.story figure")).hasSize(36);
        assertThat(PAGE.select("#threat-others")).isEmpty();
    }

    @Test
    void zero_recorded_is_not_zero_threat() {
        assertThat(PAGE.select("#threat > p strong").text()).isEqualTo("Zero recorded is not zero threat.");
    }

    @Test
    void what_the_record_leaves_open_is_said_before_any_number() {
        String before = PAGE.select("#threat > p").text();
        assertThat(before)
                .contains("could be put in an area")
                .contains("its latest two months are provisional")
                .contains("allotted to areas by a declared rule");
    }

    @Test
    void every_area_stands_in_the_table_of_today_with_level_and_worst_month() {
        assertThat(PAGE.select("#threat-today-caption")).hasSize(1);
        assertThat(PAGE.select("table:has(#threat-today-caption) tbody tr"))
                .hasSize(18)
                .allSatisfy(row -> {
                    assertThat(row.select("td").get(2).text()).containsPattern("in \\w{3} \\d{4}: level \\d");
                    assertThat(row.select("td").get(3).text()).matches("\\d.*");
                });
    }

    @Test
    void the_statement_of_every_threat_condition_is_answered_on_whole_paths() {
        List<String> rows =
                PAGE.select("table:has(#threat-calms-caption) tbody tr").eachText();
        assertThat(rows).hasSize(IRAQ.outlook().value().calms().size()).hasSizeGreaterThan(1);
        assertThat(rows).anyMatch(row -> row.contains("Kirkuk, Salah al-Din, Ninewa, Diyala"));
    }

    @Test
    void it_loads_nothing_and_ids_are_unique() {
        assertThat(PAGE.select("script, link, iframe, img, object, embed, [src]"))
                .isEmpty();
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(PAGE.text()).doesNotContainPattern("\\{\\d").doesNotContain("NaN");
    }

    @Test
    void the_same_result_gives_the_same_bytes() {
        assertThat(ThreatPage.render(IRAQ, Locale.ENGLISH)).isEqualTo(ThreatPage.render(IRAQ, Locale.ENGLISH));
    }

    @Test
    void the_threat_by_itself_is_the_threat_of_the_plan() {
        assertThat(PlannedMission.plan(PlannedMission.MISSIONS.resolve("iraq-2024"), Optional.empty(), 200)
                        .assessments()
                        .threat())
                .isEqualTo(IRAQ.outlook());
    }

    @Test
    void the_map_shows_every_governorate_with_its_level() {
        assertThat(PAGE.select("svg:has(#threat-map-title) path.area")).hasSize(18);
        assertThat(PAGE.select("#threat").text()).doesNotContain("Not on the map");
    }

    @Test
    void an_area_says_why_with_the_months_it_repeats() {
        assertThat(PAGE.select("article.story").first().text())
                .contains("Why: the forecast repeats what followed past months like these.")
                .containsPattern("Drawn most, of its own past: \\w{3} \\d{4} \\(0\\.\\d\\d\\)")
                .containsPattern("Of other areas: as in [A-Z][\\w -]+, \\w{3} \\d{4}");
    }
}

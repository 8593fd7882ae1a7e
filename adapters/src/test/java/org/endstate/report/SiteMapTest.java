package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.formats.mission.Reading;
import org.endstate.mission.Mission;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Of the mission in Iraq: 1 Ain al-Asad in Anbar, 2 and 3 in Baghdad, 4 the hub in Erbil. */
class SiteMapTest {

    private static Mission mission(String name) {
        return ((Reading.Complete) MissionFolder.read(Path.of("../missions", name), Optional.empty()))
                .dossier()
                .mission();
    }

    private static Document drawn(Actuals actuals, String language) {
        return Jsoup.parse(SiteMap.draw(mission("iraq-2024"), actuals, Locale.forLanguageTag(language))
                .orElseThrow()
                .svg());
    }

    private static String style(Document map, String area) {
        return map.select("path.area").stream()
                .filter(path -> path.text().startsWith(area))
                .findFirst()
                .orElseThrow()
                .attr("class");
    }

    @Test
    void numbers_stand_in_the_areas_of_their_sites_in_the_readers_digits() {
        assertThat(drawn(Actuals.NONE, "en").select("path.area").eachText())
                .contains("Anbar: 1", "Baghdad: 2–3", "Erbil: 4", "Basra");
        assertThat(drawn(Actuals.NONE, "ar").select("path.area").eachText()).contains("بغداد: ٢–٣");
    }

    @Test
    void the_numbers_of_an_area_are_written_however_small_it_is() {
        assertThat(drawn(Actuals.NONE, "en").select("text.place").eachText()).contains("1", "2–3", "4");
    }

    @Test
    void an_area_whose_sites_the_troops_have_all_left_is_told_apart() {
        Actuals left = new Actuals(List.of(report("a", "ain-al-asad"), report("b", "joc-element")));

        assertThat(style(drawn(left, "en"), "Anbar"))
                .isNotEqualTo(style(drawn(Actuals.NONE, "en"), "Anbar"))
                .isNotEqualTo(style(drawn(left, "en"), "Basra"));
        assertThat(style(drawn(left, "en"), "Baghdad")).isEqualTo(style(drawn(Actuals.NONE, "en"), "Baghdad"));
    }

    private static Actual report(String id, String site) {
        LocalDate day = LocalDate.of(2024, 3, 1);
        return new Actual(
                id,
                new Actual.Happening(site, Actual.Event.TROOPS_LEFT, ""),
                new Actual.When(day, Actual.Precision.DAY),
                day,
                List.of(),
                Optional.empty(),
                "");
    }

    @Test
    void a_mission_whose_areas_have_no_outline_has_no_map() {
        assertThat(SiteMap.draw(mission("one-site"), Actuals.NONE, Locale.ENGLISH))
                .isEmpty();
    }
}

package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.endstate.PlannedMission;
import org.endstate.commission.PlanResult;
import org.endstate.timeline.OptionForecast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    private static final Path IRAQ = PlannedMission.MISSIONS.resolve("iraq-2024");
    private static final PlanResult SEPTEMBER = PlannedMission.plan(IRAQ, Optional.of(LocalDate.of(2024, 9, 27)), 200);
    private static final Document PAGE = Jsoup.parse(ReportPage.render(SEPTEMBER, Locale.ENGLISH));

    @TempDir
    private Path temp;

    @Test
    void it_has_its_sections_in_the_order_of_the_contents() {
        List<String> sections = PAGE.select("section[id]").eachAttr("id");
        assertThat(sections)
                .containsExactly(
                        "options",
                        "proposals",
                        "trust",
                        "frontier",
                        "strength",
                        "sites",
                        "gates",
                        "threat",
                        "capability",
                        "causes",
                        "outside",
                        "agreement",
                        "register",
                        "assumptions",
                        "issues",
                        "provenance");
        assertThat(PAGE.select("nav a").eachAttr("href"))
                .isEqualTo(sections.stream().map(id -> "#" + id).toList());
    }

    @Test
    void competing_accounts_known_by_then_stand_side_by_side_and_none_that_came_later() {
        Element section = PAGE.selectFirst("section#register");
        assertThat(section.select("h3").eachText())
                .containsExactly(
                        "What is the commission for?",
                        "Until when may forces stay under what was agreed?",
                        "When was the commission agreed on?",
                        "On which agreement does the withdrawal rest?",
                        "On what legal ground were the strikes carried out?",
                        "Documents cited");
        assertThat(section.select("article .speaker").eachText()).contains("Iraq's Ministry of Foreign Affairs");
        assertThat(section.select(".differences").text()).contains("one says it is so, the other that it is not");
        assertThat(section.text()).doesNotContain("withheld").doesNotContain("2026)");
    }

    @Test
    void a_proposal_says_whose_it_is_what_it_breaks_and_how_likely_its_dates_are() {
        String section = PAGE.selectFirst("section#proposals").text();
        assertThat(section)
                .contains("Ascribed to Republic of Iraq. It waits at no gate. A site is left on its date")
                .contains("its dates can be kept")
                .contains("comes before 'Sign the handover document' of 'Ain al-Asad' allows it")
                .contains("the gate 'Before the handover of Ain al-Asad' must open first")
                .containsPattern("All sites vacated 30 Sep 2027 beyond Sep 2028 0[.][0-9]{2} [(]");
        assertThat(PAGE.select("#options thead th"))
                .extracting(head -> head.text())
                .contains("A third year, as Iraq's Ministry of Defence says was asked for");
    }

    @Test
    void every_drawing_says_what_it_shows_and_has_its_numbers_behind_it() {
        assertThat(PAGE.select("figure")).hasSizeGreaterThan(20).allSatisfy(figure -> {
            assertThat(figure.selectFirst("svg > title").text()).isNotBlank();
            assertThat(figure.selectFirst("svg > desc").text()).isNotBlank();
            assertThat(figure.select("details table tbody tr")).isNotEmpty();
        });
    }

    @Test
    void every_table_names_its_columns_and_rows() {
        assertThat(PAGE.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.select("th[scope]")).hasSize(1));
        });
    }

    @Test
    void the_median_of_every_milestone_stands_in_the_table_of_options() {
        Words words = Words.in(Locale.ENGLISH);
        List<String> cells = PAGE.select("#options table tbody tr")
                .select("tr:has(th:matchesOwn(^P50$))")
                .select("td")
                .eachText();
        for (OptionForecast option : SEPTEMBER.options()) {
            option.milestones()
                    .forEach(milestone -> milestone
                            .reached()
                            .p50()
                            .ifPresent(day -> assertThat(cells).contains(words.date(day))));
        }
    }

    @Test
    void ids_are_unique_and_links_lead_somewhere() {
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(PAGE.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> PAGE.getElementById(href.substring(1)) != null);
        assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .flatMap(ids -> List.of(ids.split(" ")))
                .allMatch(id -> PAGE.getElementById(id) != null);
    }

    @Test
    void it_loads_nothing_and_runs_nothing() {
        assertThat(PAGE.select("script, link, iframe, img, object, embed, [src]"))
                .isEmpty();
        assertThat(PAGE.getAllElements())
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(PAGE.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void what_nobody_stands_for_is_said_first_and_zero_recorded_is_not_zero_threat() {
        assertThat(PAGE.select("header [role=note]").text())
                .contains(
                        SEPTEMBER.dossier().origin().disclaimer().orElseThrow().en());
        assertThat(PAGE.select("#threat").text()).contains("Zero recorded is not zero threat.");
        assertThat(PAGE.select("#assumptions tbody tr"))
                .hasSize(SEPTEMBER.dossier().origin().assumptions().size());
    }

    /** Row by row: the last convoy of the plan, and beyond the horizon where the plan has none. */
    @Test
    void the_planned_work_of_a_site_ends_with_its_last_convoy() {
        Words words = Words.in(Locale.ENGLISH);
        for (OptionForecast option : SEPTEMBER.options()) {
            Element table = PAGE.getElementById("sites-" + Brief.style(option) + "-table-caption")
                    .closest("table");
            List<String> ends = table.select("tbody tr > td:nth-child(3)").eachText();
            List<String> planned = SEPTEMBER.dossier().mission().sites().stream()
                    .map(site -> option.plan().tasks().stream()
                            .filter(task ->
                                    task.site().equals(site.id()) && task.task().equals("22"))
                            .map(task -> words.date(task.finish()))
                            .findFirst()
                            .orElse("beyond Sep 2028"))
                    .toList();
            assertThat(ends).isEqualTo(planned);
        }
    }

    /** The extension is 90 days: 30 September 2025 becomes 29 December. */
    @Test
    void the_table_of_options_says_by_when_each_leaves_with_work_undone() {
        assertThat(PAGE.select("#options tr:has(th:matchesOwn(^Leaves by)) td").eachText())
                .startsWith("30 Sep 2025", "no limit", "29 Dec 2025");
        assertThat(PAGE.select("#options tr:has(th:matchesOwn(^Planned$)) td").eachText())
                .anyMatch(cell -> cell.contains("it leaves earlier"));
    }

    @Test
    void a_mission_is_not_part_of_its_own_outside_view() {
        assertThat(PAGE.select("#outside tbody th").eachText())
                .isNotEmpty()
                .noneMatch(unit -> unit.contains("iraq-2024") || unit.contains("iraq-hmc"));
    }

    @Test
    void every_point_of_the_frontier_has_its_number_in_the_drawings_unless_it_is_the_same_as_another() {
        List<String> shown = PAGE.select("#frontier > .scroll tbody tr:not(:has(td:last-child:containsOwn(same)))")
                .select("th")
                .eachText();
        assertThat(shown).isNotEmpty();
        assertThat(PAGE.select("#frontier svg text.letter").eachText()).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void the_gap_between_promise_and_fresh_futures_is_printed_for_each_option() {
        assertThat(PAGE.select("#trust table:has(caption#trust-optimism-caption) tbody tr:last-child td"))
                .hasSize(3)
                .allSatisfy(cell -> assertThat(cell.text()).matches("-?[0-9.]+( .*)?"));
    }

    @Test
    void few_past_exits_are_named_one_by_one() {
        PlanResult january = PlannedMission.plan(IRAQ, Optional.of(LocalDate.of(2024, 1, 27)), 10);
        Document page = Jsoup.parse(ReportPage.render(january, Locale.ENGLISH));
        assertThat(page.select("#outside p").eachText())
                .anyMatch(sentence -> sentence.contains("Slips in days: 27, 180. Too few for a median"));
    }

    @Test
    void no_words_are_left_unfilled() {
        assertThat(PAGE.text())
                .doesNotContainPattern("\\{\\d")
                .doesNotContain("''")
                .doesNotContain("NaN");
    }

    @Test
    void the_same_result_gives_the_same_bytes() {
        assertThat(ReportPage.render(SEPTEMBER, Locale.ENGLISH))
                .isEqualTo(ReportPage.render(SEPTEMBER, Locale.ENGLISH));
        PlanResult again = PlannedMission.plan(IRAQ, Optional.of(LocalDate.of(2024, 9, 27)), 200);
        assertThat(ReportPage.render(again, Locale.ENGLISH)).isEqualTo(ReportPage.render(SEPTEMBER, Locale.ENGLISH));
    }

    @Test
    void names_are_text_whatever_they_hold() throws IOException {
        String hostile = "</svg><script>alert(1)</script> & \\\"camp\\\" 'x'";
        Document page = render(mission -> mission.replace("en: \"Valley Camp\"", "en: \"" + hostile + "\""));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("#sites svg text").eachText()).anyMatch(text -> text.contains("<script>alert(1)"));
        assertThat(page.select("#sites tbody th").eachText())
                .contains("</svg><script>alert(1)</script> & \"camp\" 'x'");
    }

    @Test
    void a_mission_without_gates_conditions_and_agreed_dates_has_a_page_too() throws IOException {
        Document page = render(mission -> mission.replaceAll("(?m)^ +agreed:.*\n", "")
                .replaceAll("(?ms)^(conditions|gates|clauses):\n.*?(?=^\\S)", ""));
        assertThat(page.select("section")).hasSize(15);
        assertThat(page.select("#register p").text())
                .isEqualTo("No competing accounts are known on the planning date.");
        assertThat(page.select("header .lead").text()).contains("No date is agreed");
        assertThat(page.select("#gates figure")).isEmpty();
    }

    /** The page of the mission one-site with its file changed. */
    private Document render(UnaryOperator<String> change) throws IOException {
        Path from = PlannedMission.MISSIONS.resolve("one-site");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = temp.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        String mission = Files.readString(temp.resolve("mission.yaml"));
        assertThat(change.apply(mission)).isNotEqualTo(mission);
        Files.writeString(temp.resolve("mission.yaml"), change.apply(mission));
        Element page = Jsoup.parse(ReportPage.render(PlannedMission.plan(temp, Optional.empty(), 50), Locale.ENGLISH));
        return page.ownerDocument();
    }
}

package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sites of {@link ValleyFolder}, with one plan made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequirementsScreenTest {

    private static final String MISSION = "/en/mission/one-site";
    private static final String SITES = MISSION + "/requirements";
    private static final String CAMP = SITES + "/site/valley-camp";
    private static final String PACK = CAMP + "/pack";

    @TempDir
    private static Path folder = Path.of("");

    private Commission commission;

    @BeforeAll
    void plan() {
        commission = new Commission(folder, ValleyFolder.in(folder));
        Browser secretary = commission.person(Role.SECRETARIAT);
        assertThat(secretary.page(CAMP).text())
                .contains("No plan has been made of this mission yet")
                .contains("the mission has not been planned as it now stands");
        assertThat(secretary
                        .page(SITES)
                        .select("table:has(#sites-list-caption) tbody td")
                        .last()
                        .text())
                .isEqualTo("–");
        planned(commission);
    }

    private static void planned(Commission commission) {
        Browser secretary = commission.person(Role.SECRETARIAT);
        secretary.submit(MISSION + "/overview", MISSION + "/run", Map.of());
        await().atMost(Duration.ofMinutes(2))
                .until(() -> secretary.get(MISSION + "/run").body().contains("The plan is made"));
    }

    @AfterAll
    void close() {
        commission.close();
    }

    private Document read(Role role, String path) {
        return commission.person(role).page(path);
    }

    private static List<String> rows(Document page, String table) {
        return page.select("table:has(#" + table + "-caption) tbody tr").eachText();
    }

    @Test
    void the_table_leads_to_each_site_and_says_how_far_its_closure_has_come() {
        Document page = read(Role.OBSERVER, SITES);
        var row = page.select("table:has(#sites-list-caption) tbody tr").first();

        assertThat(row.select("th a").attr("href")).isEqualTo(CAMP);
        assertThat(row.text())
                .startsWith(
                        "1 Valley Camp The Valley transferred, civil use 2 of 6 tasks done, 1 under way 1 of 4 hold");
        assertThat(row.select("td").last().text()).matches("\\d+ \\w{3} 2026");
        assertThat(row.select("progress").val()).isEqualTo("33");
    }

    @Test
    void a_mission_without_outlines_has_the_table_only_and_says_so() {
        Document page = read(Role.OBSERVER, SITES);

        assertThat(page.text()).contains("There is no map: no area of this mission names an outline");
        assertThat(page.select("svg#site-map, svg[aria-labelledby^=site-map]")).isEmpty();
    }

    @Test
    void tasks_stand_in_their_order_with_what_was_reported_of_them() {
        List<String> tasks = rows(read(Role.EXPERT, CAMP), "tasks");

        assertThat(tasks).hasSize(6);
        assertThat(tasks.get(0)).startsWith("1 Decide the outcome and name the receiver Done on 10 Dec 2025 – – –");
        assertThat(tasks.get(1)).contains("Done by 20 Dec 2025; nobody has said so, but a later task has begun");
        // From 20 to 31 December there are twelve days, every one a day of work.
        assertThat(tasks.get(2))
                .contains("Begun on 20 Dec 2025: 12 working days so far, estimated 10 to 30, most likely 15")
                .contains("1 Jan 2026 – ");
        assertThat(tasks.get(4))
                .contains("Not begun, as far as is known")
                .endsWith("Before the handover of Valley Camp");
    }

    @Test
    void what_was_reported_after_the_planning_date_is_shown_when_asked_for() {
        assertThat(read(Role.EXPERT, CAMP).text())
                .contains("as known on 1 Jan 2026")
                .doesNotContain("Done on 3 Feb 2026");
        Document latest = read(Role.EXPERT, CAMP + "?known=latest");
        assertThat(latest.text()).contains("as known on 4 Feb 2026");
        assertThat(rows(latest, "tasks").get(2)).contains("Done on 3 Feb 2026");
        assertThat(rows(latest, "reports").getFirst()).contains("3 Feb 2026 (on this day)");
        assertThat(rows(latest, "reports").get(1)).contains("strength 80 2 Feb 2026");
        assertThat(read(Role.EXPERT, SITES + "?known=latest").text()).contains("3 of 6 tasks done");
    }

    @Test
    void certificates_say_whether_they_hold_lapse_or_are_not_there_and_what_is_not_stated_is_unmeasured() {
        List<String> papers = rows(read(Role.AUDITOR, CAMP), "papers");

        assertThat(papers)
                .contains(
                        "Baseline study Environment: before the handover"
                                + " Holds: signed by Agency <b>of</b> ground on 1 Mar 2019, with no end",
                        "Close-out assessment Environment: before the handover"
                                + " Will have lapsed on 1 May 2026, the day of the handover:"
                                + " signed by Agency on 1 Jan 2025, until 1 Jan 2026",
                        "Certificate of remediation Environment: before the handover does not exist",
                        "Receiver’s conditions Handover: the receiver signs them first 1 of 2 met, 0 refused",
                        "Custody plan Custody: both guards, before the handover unmeasured: not stated",
                        "Handover document Handover Not reported by 1 Jan 2026",
                        "Land file confirmed Gate: Before the handover of Valley Camp Not issued; by Land registry."
                                + " Counted from 1 Jan 2026, it is estimated to take 10 to 40 days, most likely 20");
        assertThat(rows(read(Role.AUDITOR, CAMP + "?known=latest"), "papers"))
                .contains("Environmental clearance Environment: before the handover"
                        + " Lapsed: signed by Agency on 30 Dec 2025, until 29 Jan 2026");
    }

    @Test
    void each_option_says_when_the_site_is_handed_over_and_the_gate_how_it_stands() {
        Document page = read(Role.CO_CHAIR, CAMP);

        assertThat(rows(page, "dates"))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Date-certain ")
                .contains("2026");
        assertThat(rows(page, "gates"))
                .singleElement()
                .asString()
                .contains("Sign the handover Threat in the Valley low")
                .contains("Land file confirmed")
                .containsPattern("open|closed|contested|unmeasured");
    }

    @Test
    void the_arabic_page_has_the_readers_digits() {
        Document page = read(Role.OBSERVER, CAMP.replace("/en/", "/ar/"));

        assertThat(rows(page, "tasks").getFirst()).startsWith("١ ").contains("١٠ كانون الأول ٢٠٢٥");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("[data-untranslated], .lead:contains(requirement.)"))
                .isEmpty();
    }

    private static Document made(Browser browser, String option, String wording) {
        var answer = browser.submit(CAMP, PACK, Map.of("option", option, "wording", wording));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String shown = answer.uri().toString();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !browser.get(shown).body().contains("hx-get=\"/en/mission/one-site/requirements"));
        return browser.page(shown);
    }

    @Test
    void a_pack_is_made_for_who_asks_and_read_by_everybody_of_the_commission() {
        Document page = made(commission.person(Role.SECRETARIAT), "hybrid", "ar");

        assertThat(page.select("#run").text()).isEqualTo("The pack is made.");
        String pdf = page.select(".kept a[href$=hybrid.ar.pdf]").attr("href");
        assertThat(pdf).isEqualTo(PACK + "/hybrid.ar.pdf");
        for (Role role : List.of(Role.OBSERVER, Role.AUDITOR, Role.EXPERT, Role.CO_CHAIR)) {
            assertThat(new String(commission.person(role).bytes(pdf), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
        }
        assertThat(commission
                        .person(Role.OBSERVER)
                        .get(PACK + "/hybrid.ar.html")
                        .body())
                .contains("ملف تسليم الموقع")
                .contains("أُنجز في ١٠ كانون الأول ٢٠٢٥");
        assertThat(read(Role.OBSERVER, CAMP).select("form[action=" + PACK + "]"))
                .isEmpty();
        assertThat(commission.rows("select what from trail where what = 'PACK_MADE'"))
                .isNotEmpty();
    }

    @Test
    void a_pack_is_made_once_and_is_there_after_a_restart_but_not_once_the_mission_has_changed(@TempDir Path other) {
        try (Commission own = new Commission(other, ValleyFolder.in(other))) {
            planned(own);
            made(own.person(Role.EXPERT), "date-certain", "en");
            byte[] first = own.person(Role.EXPERT).bytes(PACK + "/date-certain.en.pdf");
            made(own.person(Role.CO_CHAIR), "date-certain", "en");

            own.restart();

            Browser again = own.stranger();
            again.signIn("EXPERThost", Commission.PASSWORD);
            assertThat(again.bytes(PACK + "/date-certain.en.pdf")).isEqualTo(first);
            again.submit(
                    MISSION + "/oversight",
                    MISSION + "/oversight/report",
                    Map.of("unit", "valley-camp/2", "event", "done", "date", "2025-12-18", "precision", "day"));
            assertThat(again.page(CAMP).text())
                    .contains("What is shown was planned before the mission changed")
                    .contains("the mission has not been planned as it now stands")
                    .contains("Done on 18 Dec 2025");
            assertThat(again.get(PACK + "/date-certain.en.pdf").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void who_is_not_of_the_commission_has_no_pack_and_nobody_but_planners_has_one_made() {
        made(commission.person(Role.SECRETARIAT), "conditions-based", "en");

        assertThat(commission.administrator().page(CAMP).select("#pack").text())
                .contains("an administrator does not read it");
        assertThat(commission
                        .administrator()
                        .get(PACK + "/conditions-based.en.html")
                        .statusCode())
                .isEqualTo(403);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.OBSERVER, Role.AUDITOR)) {
            Browser browser = commission.person(role);
            Map<String, String> form =
                    Map.of("_csrf", browser.guard("/en/missions"), "option", "hybrid", "wording", "ar-western");
            assertThat(browser.post(PACK, form).statusCode()).as(role.name()).isEqualTo(403);
        }
        assertThat(commission.stranger().get(PACK + "/conditions-based.en.html").body())
                .doesNotContain("Handover pack");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/site/nowhere",
                "/site/..%2f..%2fmission.yaml",
                "/site/%3Cscript%3E",
                "/site/nowhere/pack/hybrid.en.pdf",
                "/site/nowhere/pack/progress",
                "/site/valley-camp/pack/..%2f..%2fworkbench.db",
                "/site/valley-camp/pack/hybrid.fr.pdf",
                "/site/valley-camp/pack/PDF"
            })
    void a_site_or_a_file_that_is_none_leads_nowhere(String path) {
        assertThat(commission.person(Role.SECRETARIAT).get(SITES + path).statusCode())
                .isBetween(400, 404);
    }

    @Test
    void a_pack_of_an_option_or_language_that_is_none_is_refused() {
        Browser secretary = commission.person(Role.SECRETARIAT);
        String guard = secretary.guard("/en/missions");

        for (String option : List.of("", "../hybrid", "other")) {
            assertThat(secretary
                            .post(PACK, Map.of("_csrf", guard, "option", option, "wording", "en"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void texts_of_the_mission_are_shown_as_they_are_written() {
        assertThat(commission.person(Role.EXPERT).get(CAMP).body())
                .doesNotContain("<script>alert")
                .doesNotContain("<b>of</b>");
    }
}

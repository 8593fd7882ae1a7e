package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** On the mission of the tutorial: one site, planned on 1 January 2026. */
@OnEveryDatabase
class OversightTest {

    private static final String MISSION = "/en/mission/one-site";
    private static final String OVERSIGHT = MISSION + "/oversight";
    private static final String REPORT = OVERSIGHT + "/report";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    private Commission commission;

    @BeforeEach
    void open() {
        commission = new Commission(folder, make, FolderBackstage.oneSite());
    }

    @AfterEach
    void close() {
        commission.close();
    }

    private static Map<String, String> begun(Map<String, String> other) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "unit", "valley-camp/1",
                "event", "begun",
                "date", "2026-01-05",
                "precision", "day",
                "reported", "2026-01-06",
                "note", "The parties meet."));
        form.putAll(other);
        return form;
    }

    private Path table() {
        return folder.resolve("kept/missions/one-site/inputs/actuals.csv");
    }

    private void report(Browser browser, Map<String, String> form) {
        HttpResponse<String> answer = browser.submit(OVERSIGHT, REPORT, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String shown = answer.uri().toString();
        await().until(() -> !browser.get(shown).body().contains("hx-get"));
    }

    @Test
    void what_is_entered_stands_in_the_table_of_the_mission_and_stock_is_taken_with_it() throws IOException {
        Browser secretary = commission.person(Role.SECRETARIAT);

        report(secretary, begun(Map.of()));

        assertThat(Files.readString(table())).isEqualTo("""
                        id,unit,event,date,precision,value,source,reported,corrects,note
                        r1,valley-camp/1,begun,2026-01-05,day,,,2026-01-06,,The parties meet.
                        """);
        String page = secretary.page(OVERSIGHT).text();
        assertThat(page)
                .contains("As known on 6 Jan 2026, held against 1 Jan 2026")
                .contains("What is at risk")
                .contains("The troops have left 0 of 1 sites")
                .contains("r1")
                .contains("Secretariat");
        assertThat(secretary.page("/ar/mission/one-site/oversight").text()).contains("٦ كانون الثاني ٢٠٢٦");
    }

    @Test
    void a_correction_is_a_line_of_its_own_and_every_byte_before_it_stays() throws IOException {
        Browser expert = commission.person(Role.EXPERT, "host");
        report(expert, begun(Map.of()));
        byte[] before = Files.readAllBytes(table());

        report(expert, begun(Map.of("date", "2026-01-04", "corrects", "r1")));

        assertThat(new String(Files.readAllBytes(table()), StandardCharsets.UTF_8))
                .startsWith(new String(before, StandardCharsets.UTF_8))
                .contains("r2,valley-camp/1,begun,2026-01-04,day,,,2026-01-06,r1,");
    }

    @Test
    void an_alarm_says_what_to_do_and_shows_on_the_overview() {
        Browser secretary = commission.person(Role.SECRETARIAT);
        report(secretary, begun(Map.of("reported", "2026-12-01")));

        assertThat(secretary.page(OVERSIGHT).select("#alarms .remedy").text()).isNotEmpty();
    }

    @Test
    void every_field_that_is_wrong_says_so_at_once_and_nothing_is_entered() {
        Browser secretary = commission.person(Role.SECRETARIAT);

        HttpResponse<String> answer = secretary.submit(
                OVERSIGHT,
                REPORT,
                Map.of(
                        "unit", "nowhere",
                        "event", "strength",
                        "date", "soon",
                        "precision", "",
                        "value", "many",
                        "reported", "",
                        "source", "S99",
                        "corrects", "r77",
                        "note", "=HYPERLINK(\"x\")"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Choose the mission, a milestone, a site or a task.")
                .contains("A day is needed, written as 2026-01-17.")
                .contains("A whole number of persons is needed.")
                .contains("No source of the mission has this id.")
                .contains("There is no report of this id.")
                .contains("A remark must not begin with");
        assertThat(table()).doesNotExist();
    }

    @Test
    void a_script_in_a_remark_is_text() {
        Browser secretary = commission.person(Role.SECRETARIAT);

        report(secretary, begun(Map.of("note", "see <script>alert(1)</script>")));

        assertThat(secretary.get(OVERSIGHT).body())
                .contains("see &lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void who_may_do_what() {
        Set<Role> reporters = EnumSet.of(Role.SECRETARIAT, Role.EXPERT);
        Set<Role> planners = EnumSet.of(Role.SECRETARIAT, Role.EXPERT, Role.CO_CHAIR);
        Set<Role> movers = EnumSet.of(Role.SECRETARIAT, Role.CO_CHAIR);
        for (Role role : Role.values()) {
            Browser browser = commission.person(role);
            String guard =
                    browser.page("/en/missions").select("input[name=_csrf]").attr("value");
            Map<String, String> form = begun(Map.of("_csrf", guard, "day", "2026-01-02"));

            assertThat(browser.get(OVERSIGHT).statusCode()).isEqualTo(200);
            assertThat(browser.post(REPORT, form).statusCode())
                    .as("report as " + role)
                    .isEqualTo(reporters.contains(role) ? 200 : 403);
            assertThat(browser.post(OVERSIGHT + "/stock", form).statusCode())
                    .as("stock as " + role)
                    .isEqualTo(planners.contains(role) ? 200 : 403);
            assertThat(browser.post(OVERSIGHT + "/replan", form).statusCode())
                    .as("replan as " + role)
                    .isEqualTo(movers.contains(role) ? 200 : 403);
        }
    }

    @Test
    void the_planning_date_moves_on_and_stays_after_a_restart() {
        Browser secretary = commission.person(Role.SECRETARIAT);

        secretary.submit(OVERSIGHT, OVERSIGHT + "/replan", Map.of("day", "2026-02-01"));
        assertThat(secretary.page("/en/missions").text()).contains("1 Feb 2026");
        commission.close();

        try (Commission again = new Commission(folder, make, FolderBackstage.oneSite())) {
            Browser browser = again.stranger();
            browser.signIn("SECRETARIAT", Commission.PASSWORD);
            assertThat(browser.page("/en/missions").text()).contains("1 Feb 2026");
        }
    }

    @Test
    void a_day_that_is_no_day_or_centuries_away_is_refused() {
        Browser secretary = commission.person(Role.SECRETARIAT);
        String guard =
                secretary.page("/en/missions").select("input[name=_csrf]").attr("value");

        for (String day : new String[] {"tomorrow", "9999-01-01", "2026-02-30"}) {
            assertThat(secretary
                            .post(OVERSIGHT + "/replan", Map.of("_csrf", guard, "day", day))
                            .statusCode())
                    .as(day)
                    .isEqualTo(422);
        }
    }
}

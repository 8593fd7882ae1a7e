package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The screens that show a plan, on the mission of the tutorial with one plan made and one report entered. */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTest {

    private static final String MISSION = "/en/mission/one-site";
    private static final String OVERVIEW = MISSION + "/overview";
    private static final String OVERSIGHT = MISSION + "/oversight";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private static Path all = Path.of("");

    private Path folder = all;

    private Commission commission;

    @BeforeParameterizedClassInvocation
    void plan() {
        folder = all.resolve(make.name());
        commission = new Commission(folder, make, FolderBackstage.oneSite());
        Browser secretary = commission.person(Role.SECRETARIAT);
        commission.person(Role.OBSERVER).page(OVERVIEW);
        secretary.submit(OVERVIEW, MISSION + "/run", Map.of());
        await().atMost(Duration.ofMinutes(2))
                .until(() -> secretary.get(MISSION + "/run").body().contains("The plan is made"));
        commission.pass(Duration.ofHours(2));
        secretary.submit(OVERSIGHT, OVERSIGHT + "/stock", Map.of("day", "2026-06-01", "since", "2026-01-01"));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> secretary.get(OVERSIGHT).body().contains("id=\"alarms\""));
    }

    @AfterParameterizedClassInvocation
    void close() {
        commission.close();
    }

    @Test
    void the_overview_shows_what_is_at_risk_and_what_is_new_since_the_last_visit() {
        Document page = commission.person(Role.OBSERVER).page(OVERVIEW);

        assertThat(page.select("#alarms").text()).contains("What is at risk");
        assertThat(page.select("#decisions")).isNotEmpty();
        assertThat(page.text())
                .contains("New since your last visit on 27 Jan 2024")
                .contains("stock taken");
        assertThat(commission.person(Role.AUDITOR).page(OVERVIEW).text()).contains("Your first visit");
    }

    @Test
    void the_plan_is_drawn_task_by_task_with_a_table_beside_it_and_can_be_kept() {
        Browser host = commission.person(Role.CO_CHAIR, "host");

        Document page = host.page(MISSION + "/timeline?option=date-certain");

        assertThat(page.select("svg[aria-labelledby^=gantt-date-certain] path.work title")
                        .eachText())
                .anyMatch(tip -> tip.contains("Sign the handover"));
        assertThat(page.select("#gantt-date-certain-table-caption")).isNotEmpty();
        var svg = host.get(MISSION + "/timeline/gantt.svg?option=date-certain");
        assertThat(svg.body())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("</svg>");
        assertThat(svg.headers().firstValue("Content-Disposition").orElse("")).contains("one-site-date-certain.svg");
        assertThat(host.get(MISSION + "/timeline?option=none").statusCode()).isEqualTo(404);
    }

    @Test
    void only_parties_are_led_to_adopt_a_plan_or_to_waive_a_gate() {
        for (Role role : Role.values()) {
            Browser browser = commission.person(role, role.ofParty() ? "host" : "");
            boolean party = role.ofParty();

            assertThat(browser.page(MISSION + "/timeline")
                            .select("a[href*=agreement/adopt?run=]")
                            .isEmpty())
                    .as("adopt, " + role)
                    .isEqualTo(!party);
            assertThat(browser.page(MISSION + "/conditions")
                            .select("a[href*=detail=WAIVE_GATE]")
                            .isEmpty())
                    .as("waive, " + role)
                    .isEqualTo(!party);
        }
    }

    @Test
    void the_plan_that_was_looked_at_is_adopted_and_no_other() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        String link = host.page(MISSION + "/timeline")
                .select("a[href*=agreement/adopt?run=]")
                .attr("href");

        assertThat(host.page(MISSION + "/agreement")
                        .select("a[href*=agreement/adopt]")
                        .attr("href"))
                .isEqualTo(link);
        assertThat(host.get(link).uri().getQuery()).startsWith("kind=TIMELINE&detail=");
        assertThat(host.get(link + "0").statusCode()).as("another plan").isEqualTo(409);
    }

    @Test
    void each_plan_leaves_its_reading_of_the_gates() {
        Document page = commission.person(Role.OBSERVER).page(MISSION + "/conditions");

        assertThat(page.select("#gate-history-caption")).isNotEmpty();
        assertThat(page.select("table:has(#gate-history-caption) tbody tr").text())
                .contains("1 Jan 2026");
    }
}

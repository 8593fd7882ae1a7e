package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The mission is {@code SmallMission}: two sites, one team, no agreed date, planned on 1 January 2024. */
@OnEveryDatabase
class WhatIfTest {

    private static final String WHAT_IF = Commission.MISSION + "/timeline/what-if";
    private static final String SECRET = "secret plan of the host";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    private Commission commission;

    @BeforeEach
    void open() {
        commission = new Commission(folder, make);
    }

    @AfterEach
    void close() {
        commission.close();
    }

    @Test
    void a_second_team_is_held_against_the_plan_as_it_is_in_both_languages() {
        Browser host = commission.person(Role.CO_CHAIR, "host");

        String path = asked(host, Map.of("units.team", "2", "name", "Two teams"));

        Document page = host.page(path);
        assertThat(page.select("h2").first().text()).isEqualTo("Two teams");
        assertThat(page.text()).contains("Team: 2 instead of 1").contains("days sooner");
        assertThat(page.select("svg.bands")).isNotEmpty();
        assertThat(host.page(path.replace("/en/", "/ar/")).text())
                .contains("٢ بدلاً من ١")
                .contains("أبكر");
    }

    @Test
    void a_moved_date_has_its_probability_and_digits_of_either_script_are_read() {
        Browser host = commission.person(Role.CO_CHAIR, "host");

        String path = asked(host, Map.of("date.out", "٢٠٢٤-٠١-٢٠"));

        assertThat(host.page(path).text()).contains("Out by 20 Jan 2024");
    }

    @Test
    void every_field_that_is_wrong_says_so_at_once_and_keeps_what_was_typed() {
        Browser host = commission.person(Role.CO_CHAIR, "host");

        HttpResponse<String> answer = host.submit(
                WHAT_IF,
                WHAT_IF,
                Map.of("units.team", "0", "date.out", "2099-01-01", "confidence", "100", "name", "<b>x</b>"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("A day from 2024-01-01 to 2025-12-31 is needed")
                .contains("A whole number from 1 to 6 is needed")
                .contains("A whole number from 1 to 99 is needed")
                .contains("value=\"2099-01-01\"")
                .doesNotContain("<b>x</b>");
        assertThat(host.submit(WHAT_IF, WHAT_IF, Map.of()).body()).contains("Nothing is moved yet");
    }

    @Test
    void a_link_fills_in_the_form() {
        Document page = commission.person(Role.CO_CHAIR, "host").page(WHAT_IF + "?units.team=3");

        assertThat(page.selectFirst("input[name=units.team]").val()).isEqualTo("3");
    }

    @Test
    void what_one_party_moves_is_in_no_answer_to_anybody_else_until_it_is_shared() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        String path = asked(host, Map.of("units.team", "2", "name", SECRET));
        String id = path.substring(path.lastIndexOf('/') + 1);
        List<Browser> others = List.of(
                commission.person(Role.CO_CHAIR, "lead"),
                commission.person(Role.EXPERT, "host"),
                commission.person(Role.SECRETARIAT),
                commission.person(Role.OBSERVER),
                commission.person(Role.AUDITOR),
                commission.administrator());

        for (Browser other : others) {
            for (String read : List.of(path, path + "/progress", Commission.MISSION + "/timeline/compare?with=" + id)) {
                assertThat(other.get(read).statusCode()).as(read).isEqualTo(404);
                assertThat(other.get(read).body()).doesNotContain(SECRET);
            }
            assertThat(other.get(WHAT_IF).body()).doesNotContain(SECRET).doesNotContain(id);
        }

        host.submit(path, path + "/share", Map.of());

        for (Browser other : others) {
            assertThat(other.page(path).text()).contains(SECRET).contains("Co-chair, Host");
        }
    }

    @Test
    void only_its_author_renames_stops_shares_or_deletes_it() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        String path = asked(host, Map.of("units.team", "2"));
        Map<String, String> forged = Map.of("_csrf", guard(lead), "name", "mine");

        for (String deed : List.of("/name", "/share", "/stop", "/again", "/delete")) {
            assertThat(lead.post(path + deed, forged).statusCode()).as(deed).isEqualTo(404);
        }
        host.submit(path, path + "/share", Map.of());
        for (String deed : List.of("/name", "/stop", "/again", "/delete")) {
            assertThat(lead.post(path + deed, forged).statusCode()).as(deed).isEqualTo(403);
        }

        host.submit(path, path + "/name", Map.of("name", "Other name"));
        assertThat(host.page(path).text()).contains("Other name");
        host.submit(path, path + "/delete", Map.of());
        assertThat(host.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void parties_and_the_secretariat_may_ask_and_nobody_else() {
        for (Role role : Role.values()) {
            Browser browser = commission.person(role);
            int status = browser.post(WHAT_IF, Map.of("_csrf", guard(browser), "units.team", "2"))
                    .statusCode();

            assertThat(status).as(role.toString()).isEqualTo(role.plans() ? 200 : 403);
        }
    }

    @Test
    void two_are_put_side_by_side() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        String one = asked(host, Map.of("units.team", "2", "name", "Two teams"));
        String other = asked(host, Map.of("units.team", "3", "name", "Three teams"));

        Document page = host.page(Commission.MISSION + "/timeline/compare?with="
                + one.substring(one.lastIndexOf('/') + 1) + "&with=" + other.substring(other.lastIndexOf('/') + 1));

        assertThat(page.select("table").first().select("tbody th").eachText())
                .containsExactly("As it is", "Two teams", "Three teams");
    }

    /** Asks, waits for the answer, and returns its address. */
    private static String asked(Browser browser, Map<String, String> moved) {
        HttpResponse<String> answer = browser.submit(WHAT_IF, WHAT_IF, moved);
        String path = answer.uri().getPath();
        assertThat(path).as(answer.body()).startsWith(WHAT_IF + "/");
        await().until(() -> browser.get(path).body().contains("class=\"outcome\""));
        return path;
    }

    private static String guard(Browser browser) {
        return browser.page("/en/missions").select("input[name=_csrf]").attr("value");
    }
}

package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * The mission is {@code SmallMission}: two sites, one team, planned on 1 January 2024; the last leaves after 9 to 20
 * days.
 */
@OnEveryDatabase
class ProposalTest {

    private static final String PROPOSALS = Commission.MISSION + "/timeline/proposals";
    private static final String SECRET = "secret date of the host";

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
    void a_draft_is_checked_and_a_date_that_cannot_be_kept_says_what_it_breaks() {
        Browser host = commission.person(Role.CO_CHAIR, "host");

        String early = drafted(host, "2024-01-03");
        String late = drafted(host, "2024-03-01");

        assertThat(host.page(early).text()).contains("the dates break:").contains("A draft that only Host sees");
        assertThat(host.page(late).text()).contains("the dates break no rule").contains(">0.99");
        assertThat(host.page(late.replace("/en/", "/ar/")).text()).contains("١ آذار ٢٠٢٤");
    }

    @Test
    void a_draft_is_in_no_answer_to_anybody_of_another_party_until_it_is_tabled() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        String path = drafted(host, "2024-03-01");
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(commission.person(Role.EXPERT, "host").page(path).text()).contains(SECRET);
        List<Browser> others = List.of(
                commission.person(Role.CO_CHAIR, "lead"),
                commission.person(Role.EXPERT, "lead"),
                commission.person(Role.SECRETARIAT),
                commission.person(Role.OBSERVER),
                commission.person(Role.AUDITOR),
                commission.administrator());

        for (Browser other : others) {
            assertThat(other.get(PROPOSALS).body()).doesNotContain(SECRET).doesNotContain(id);
            assertThat(other.get(path).statusCode()).isEqualTo(404);
            assertThat(other.get(path + "/progress").statusCode()).isEqualTo(404);
            for (String deed : List.of("/table", "/again", "/delete")) {
                assertThat(other.post(path + deed, Map.of("_csrf", guard(other)))
                                .statusCode())
                        .isEqualTo(404);
            }
        }

        host.submit(path, path + "/table", Map.of());

        for (Browser other : others) {
            assertThat(other.page(PROPOSALS).text()).contains(SECRET).contains("1 Mar 2024 (>0.99)");
        }
    }

    @Test
    void only_a_co_chair_of_the_party_puts_it_on_the_table_and_then_it_stays() {
        Browser expert = commission.person(Role.EXPERT, "host");
        Browser host = commission.person(Role.CO_CHAIR, "host");
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        String path = drafted(expert, "2024-03-01");

        assertThat(expert.post(path + "/table", Map.of("_csrf", guard(expert))).statusCode())
                .isEqualTo(403);
        host.submit(path, path + "/table", Map.of());

        assertThat(host.post(path + "/delete", Map.of("_csrf", guard(host))).statusCode())
                .isEqualTo(409);
        assertThat(lead.post(path + "/delete", Map.of("_csrf", guard(lead))).statusCode())
                .isEqualTo(403);
        assertThat(host.page(path).text()).contains("On the table");
    }

    @Test
    void only_parties_propose() {
        for (Role role : Role.values()) {
            Browser browser = commission.person(role);
            int status = browser.post(
                            PROPOSALS, Map.of("_csrf", guard(browser), "name", "Dates", "date.out", "2024-03-01"))
                    .statusCode();

            assertThat(status).as(role.toString()).isEqualTo(role.ofParty() ? 200 : 403);
        }
    }

    @Test
    void every_field_that_is_wrong_says_so_at_once() {
        Browser host = commission.person(Role.CO_CHAIR, "host");

        HttpResponse<String> answer =
                host.submit(PROPOSALS, PROPOSALS, Map.of("name", "", "date.out", "1999-01-01", "hold", "for ever"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("A name of 1 to 80 letters is needed.")
                .contains("A day from 2024-01-01 to 2025-12-31 is needed")
                .contains("A whole number of days from 0 to 3650 is needed");
    }

    /** Drafts, waits for the check, and returns the address. */
    private static String drafted(Browser browser, String date) {
        HttpResponse<String> answer =
                browser.submit(PROPOSALS, PROPOSALS, Map.of("name", SECRET, "date.out", date, "hold", ""));
        String path = answer.uri().getPath();
        assertThat(path).as(answer.body()).startsWith(PROPOSALS + "/");
        await().until(() -> browser.get(path).body().contains("the dates break"));
        return path;
    }

    private static String guard(Browser browser) {
        return browser.page("/en/missions").select("input[name=_csrf]").attr("value");
    }
}

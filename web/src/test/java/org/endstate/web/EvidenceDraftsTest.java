package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.web.account.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What a side prepares for the register, and that nobody else comes to see it. */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceDraftsTest {

    private static final String EVIDENCE = Commission.MISSION + "/evidence";
    private static final String DRAFTS = EVIDENCE + "/drafts";
    private static final Set<Role> WRITERS = EnumSet.of(Role.CO_CHAIR, Role.EXPERT, Role.SECRETARIAT);
    private static final Map<String, Set<Role>> FORMS = Map.of(
            "question", EnumSet.of(Role.CO_CHAIR, Role.SECRETARIAT),
            "event", WRITERS,
            "account", WRITERS,
            "assessment", EnumSet.of(Role.EXPERT, Role.SECRETARIAT),
            "complaint", EnumSet.of(Role.CO_CHAIR, Role.EXPERT),
            "response", EnumSet.of(Role.CO_CHAIR, Role.EXPERT),
            "impact", WRITERS,
            "status", EnumSet.of(Role.CO_CHAIR, Role.SECRETARIAT));

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private static Path all = Path.of("");

    private Path folder = all;

    private Commission commission;

    @BeforeParameterizedClassInvocation
    void open() {
        folder = all.resolve(make.name());
        commission = new Commission(EvidenceFolder.in(folder), make);
    }

    @AfterParameterizedClassInvocation
    void close() {
        commission.close();
    }

    private static Map<String, String> account(String says) {
        Map<String, String> form = new HashMap<>(Map.of(
                "question", "strength",
                "speaker-en", "The host's spokesperson",
                "party", "host",
                "date", "2024-01-21",
                "says-en", says,
                "claim", "FIGURE",
                "low", "٢٬٥٠٠",
                "unit", "troops of the lead state",
                "source", "D1"));
        form.putAll(Map.of("reliability", "B", "credibility", "PROBABLY_TRUE", "release", "PUBLIC"));
        return form;
    }

    private String keep(Browser browser, String kind, Map<String, String> form) {
        String address = EVIDENCE + "/new/" + kind;
        var answer = browser.submit(address, address, form);
        assertThat(answer.statusCode())
                .as(Jsoup.parse(answer.body()).select(".wrong").text())
                .isEqualTo(200);
        return Jsoup.parse(answer.body()).select("article").last().id().substring("draft-".length());
    }

    @Test
    void every_form_is_opened_and_sent_by_the_roles_of_the_table_and_no_other() {
        FORMS.forEach((kind, writers) -> {
            for (Role role : Role.values()) {
                Browser browser = commission.person(role);
                String guard =
                        browser.page("/en/missions").select("input[name=_csrf]").attr("value");
                boolean may = writers.contains(role);

                assertThat(browser.get(EVIDENCE + "/new/" + kind).statusCode())
                        .as(role + " opens " + kind)
                        .isEqualTo(may ? 200 : 403);
                assertThat(browser.post(EVIDENCE + "/new/" + kind, Map.of("_csrf", guard))
                                .statusCode())
                        .as(role + " sends " + kind)
                        .isEqualTo(may ? 422 : 403);
            }
        });
        for (Role role : Role.values()) {
            assertThat(commission.person(role).get(DRAFTS).statusCode())
                    .as(role + " drafts")
                    .isEqualTo(WRITERS.contains(role) ? 200 : 403);
        }
    }

    @Test
    void a_draft_is_seen_by_its_own_side_and_by_nobody_else_in_any_answer() {
        String secret = "okapi in the depot";
        Browser host = commission.person(Role.EXPERT, "host");
        String id = keep(host, "account", account(secret));

        assertThat(commission.person(Role.CO_CHAIR, "host").get(DRAFTS).body()).contains(secret);
        List<Browser> others = List.of(
                commission.person(Role.CO_CHAIR, "lead"),
                commission.person(Role.EXPERT, "lead"),
                commission.person(Role.SECRETARIAT),
                commission.person(Role.OBSERVER),
                commission.person(Role.AUDITOR),
                commission.administrator());
        for (Browser other : others) {
            Stream.of("", "?q=okapi", "/drafts", "/drafts/" + id, "/new/status", "/new/account")
                    .map(path -> other.get(EVIDENCE + path).body())
                    .forEach(body -> assertThat(body).doesNotContain(secret));
            assertThat(other.get("/en/trail").body()).doesNotContain(secret);
        }
    }

    @Test
    void the_draft_of_another_side_can_be_neither_changed_nor_removed() {
        String id = keep(commission.person(Role.EXPERT, "host"), "account", account("It stays as it was."));
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        String guard = lead.page(DRAFTS).select("input[name=_csrf]").attr("value");
        Map<String, String> forged = account("Changed by the other.");
        forged.put("_csrf", guard);

        assertThat(lead.post(DRAFTS + "/" + id, forged).statusCode()).isEqualTo(404);
        assertThat(lead.post(DRAFTS + "/" + id + "/remove", Map.of("_csrf", guard))
                        .statusCode())
                .isEqualTo(404);
        assertThat(commission
                        .person(Role.EXPERT, "host")
                        .page(DRAFTS + "/" + id)
                        .select("#f-says-en")
                        .val())
                .isEqualTo("It stays as it was.");
    }

    @Test
    void everything_that_is_wrong_is_said_beside_its_field_at_once_and_what_was_written_is_kept() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        Map<String, String> form = account("Words that must not be lost.");
        form.putAll(
                Map.of("date", "27 January", "low", "many", "unit", "", "question", "no-such", "id", "host-january"));

        var answer = Jsoup.parse(host.submit(EVIDENCE + "/new/account", EVIDENCE + "/new/account", form)
                .body());

        assertThat(answer.select(".wrong").eachAttr("id"))
                .containsExactlyInAnyOrder("wrong-question", "wrong-date", "wrong-low", "wrong-unit", "wrong-id");
        assertThat(answer.select("#f-low").attr("aria-describedby")).isEqualTo("wrong-low");
        assertThat(answer.select("#f-says-en").val()).isEqualTo("Words that must not be lost.");
        assertThat(answer.select("[role=alert]").text()).startsWith("5 fields");
    }

    @Test
    void entries_build_on_the_drafts_of_their_own_side() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        keep(host, "question", Map.of("text-en", "Who kept the road?", "asks", "ACTOR", "id", "road"));
        Map<String, String> form = account("A patrol of the host.");
        form.putAll(Map.of("question", "road", "claim", "POSITION", "position", "the host"));
        keep(host, "account", form);

        assertThat(host.page(EVIDENCE + "/new/account")
                        .select("#f-question option")
                        .eachAttr("value"))
                .contains("road");
        assertThat(commission
                        .person(Role.CO_CHAIR, "lead")
                        .page(EVIDENCE + "/new/account")
                        .select("#f-question option")
                        .eachAttr("value"))
                .doesNotContain("road");
    }

    @Test
    void a_status_that_cannot_come_next_is_refused_and_one_that_can_is_kept() {
        Browser secretary = commission.person(Role.SECRETARIAT);
        String address = EVIDENCE + "/new/status";
        Map<String, String> form = new HashMap<>(
                Map.of("subject", "gate-closed", "to-status", "VERIFIED", "date", "2024-01-22", "reason", "Seen."));

        assertThat(Jsoup.parse(secretary.submit(address, address, form).body())
                        .select("#wrong-to-status")
                        .text())
                .contains("cannot enter this status");
        form.put("to-status", "UNDER_INQUIRY");
        keep(secretary, "status", form);
    }

    @Test
    void a_complaint_comes_from_the_own_party_whatever_was_sent() {
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        String address = EVIDENCE + "/new/complaint";
        Map<String, String> form = Map.of(
                "event",
                "gate-closed",
                "from",
                "host",
                "to",
                "lead",
                "date",
                "2024-01-22",
                "basis",
                "x",
                "relief",
                "y");

        assertThat(Jsoup.parse(lead.submit(address, address, form).body())
                        .select(".wrong")
                        .eachAttr("id"))
                .contains("wrong-from");
    }

    @Test
    void a_script_in_any_field_is_shown_as_it_is_written() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        String script = "\"><script>alert(1)</script>";
        FORMS.keySet().stream()
                .filter(kind -> FORMS.get(kind).contains(Role.CO_CHAIR))
                .forEach(kind -> {
                    String address = EVIDENCE + "/new/" + kind;
                    Map<String, String> all = new HashMap<>();
                    host.page(address)
                            .select("form.entry [name]")
                            .forEach(field -> all.put(field.attr("name"), script));
                    all.remove("_csrf");

                    assertThat(host.submit(address, address, all).body())
                            .as(kind)
                            .doesNotContain("<script>alert");
                });
        keep(host, "question", Map.of("text-en", script, "asks", "ACTOR"));
        assertThat(host.get(DRAFTS).body()).doesNotContain("<script>alert");
    }

    @Test
    void the_forms_are_there_in_arabic() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        for (String kind : FORMS.keySet()) {
            if (FORMS.get(kind).contains(Role.CO_CHAIR)) {
                assertThat(host.page("/ar/mission/small/evidence/new/" + kind)
                                .select("label")
                                .text())
                        .as(kind)
                        .doesNotContain("evidence.");
            }
        }
    }
}

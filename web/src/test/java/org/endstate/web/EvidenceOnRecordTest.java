package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Drafts of a side are put on the commission's record by a signature, after what they build on. */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceOnRecordTest {

    private static final String MISSION = Commission.MISSION;
    private static final String EVIDENCE = MISSION + "/evidence";
    private static final String DRAFTS = EVIDENCE + "/drafts";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private static Path all = Path.of("");

    private Path folder = all;

    private Commission commission;
    private Signer host;
    private Signer lead;

    @BeforeParameterizedClassInvocation
    void constitute() {
        folder = all.resolve(make.name());
        commission = new Commission(EvidenceFolder.in(folder), make);
        host = new Signer(commission.person(Role.CO_CHAIR, "host"), "key/1", 1).registered();
        lead = new Signer(commission.person(Role.CO_CHAIR, "lead"), "key/2", 2).registered();
        new Signer(commission.person(Role.SECRETARIAT), "key/3", 3).registered();
        host.does(MISSION + "/sessions", MISSION + "/sessions/charter", Map.of());
        host.moves("charter", "AGREE", "");
        lead.moves("charter", "AGREE", "");
    }

    @AfterParameterizedClassInvocation
    void close() {
        commission.close();
    }

    private static void keep(Signer who, String kind, Map<String, String> form) {
        String address = EVIDENCE + "/new/" + kind;
        assertThat(who.browser.submit(address, address, form).statusCode()).isEqualTo(200);
    }

    /** Signs what the only draft of the side leads to. */
    private static void put(Signer who) {
        String action = who.browser.page(DRAFTS).select("form[action$=/put]").attr("action");
        assertThat(who.does(DRAFTS, action, Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void an_account_is_seen_by_the_other_party_once_it_and_what_it_builds_on_are_signed() {
        Map<String, String> form = new HashMap<>(Map.of(
                "question", "strength",
                "speaker-en", "The host's spokesperson",
                "party", "host",
                "date", "2024-01-21",
                "says-en", "An ibex count of 2,222.",
                "claim", "FIGURE",
                "low", "2222",
                "unit", "troops of the lead state",
                "source", "D1"));
        form.putAll(Map.of("reliability", "B", "credibility", "PROBABLY_TRUE", "release", "PUBLIC"));
        keep(host, "account", form);

        assertThat(host.browser.page(DRAFTS).text()).contains("has to be on the record before it");
        put(host);
        put(host);
        assertThat(lead.browser.get(EVIDENCE).body()).doesNotContain("ibex");
        put(host);

        assertThat(lead.browser
                        .page(EVIDENCE + "?q=ibex")
                        .select("#question-strength article")
                        .text())
                .contains("An ibex count of 2,222.");
        assertThat(host.browser.page(DRAFTS).select("article:contains(ibex)")).isEmpty();
        assertThat(lead.browser.page(EVIDENCE).select("#question-strength")).hasSize(1);
    }

    @Test
    void a_draft_of_another_side_cannot_be_put_on_the_record() {
        keep(lead, "question", Map.of("text-en", "Which road?", "asks", "MEANING"));
        String action = lead.browser.page(DRAFTS).select("form[action$=/put]").attr("action");
        String guard = host.browser.page(EVIDENCE).select("input[name=_csrf]").attr("value");

        assertThat(host.browser.post(action, Map.of("_csrf", guard)).statusCode())
                .isEqualTo(404);
        put(lead);
        assertThat(host.browser.page(EVIDENCE).text()).contains("Which road?");
    }

    @Test
    void a_draft_whose_id_the_other_side_takes_keeps_what_was_written() {
        keep(
                host,
                "question",
                Map.of("id", "which-bridge", "text-en", "Which of the okapi bridges?", "asks", "MEANING"));
        keep(lead, "question", Map.of("id", "which-bridge", "text-en", "Which bridge?", "asks", "MEANING"));
        String action = lead.browser
                .page(DRAFTS)
                .select("article:contains(Which bridge?) form[action$=/put]")
                .attr("action");
        lead.does(DRAFTS, action, Map.of());

        assertThat(lead.browser.page(DRAFTS).select("article:contains(Which bridge?)"))
                .isEmpty();
        var drafts = host.browser.page(DRAFTS);
        String open = drafts.select("article:contains(which-bridge) a[href*=/evidence/drafts/]")
                .attr("href");
        assertThat(host.browser.page(open).text()).isNotEmpty();
        assertThat(host.browser.get(open).body()).contains("Which of the okapi bridges?");
        assertThat(drafts.select("article:contains(which-bridge) form[action$=/put]"))
                .isEmpty();
    }

    @Test
    void the_rules_of_the_mission_hold_for_the_public_and_not_for_the_commission() throws IOException {
        Path rules = folder.resolve("kept/missions/small/inputs/publication.yaml");
        Files.writeString(rules, "endstate-publication: 1\naudiences:\n  public: {says: shown}\n");
        try {
            String spokesperson = "The host's Ministry of Defence";
            assertThat(host.browser.page(EVIDENCE).text()).contains(spokesperson, "About 2,500 troops");
            assertThat(host.browser.page(EVIDENCE + "?as=PUBLIC").text())
                    .doesNotContain(spokesperson)
                    .contains("About 2,500 troops");
            assertThat(host.browser
                            .get(EVIDENCE + "/files/PUBLIC/register.json")
                            .body())
                    .doesNotContain(spokesperson);
        } finally {
            Files.delete(rules);
        }
    }
}

package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.record.RecordVerifier;
import org.endstate.record.Verdict;
import org.endstate.web.account.Role;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@NullUnmarked
@OnEveryDatabase
class CommissionActsTest {

    private static final String MISSION = Commission.MISSION;
    private static final String SECRET = "a corridor that nobody has heard of";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder;

    private Commission commission;
    private Signer host;
    private Signer lead;
    private Signer secretariat;

    @BeforeEach
    void gather() {
        commission = new Commission(folder, make);
        host = signer(Role.CO_CHAIR, "host", 1);
        lead = signer(Role.CO_CHAIR, "lead", 2);
        secretariat = signer(Role.SECRETARIAT, "", 3);
    }

    private Signer signer(Role role, String party, int seed) {
        return new Signer(commission.person(role, party), "key/" + seed, seed).registered();
    }

    @AfterEach
    void leave() {
        commission.close();
    }

    private void constitute() {
        host.does(MISSION + "/sessions", MISSION + "/sessions/charter", Map.of());
        host.moves("charter", "AGREE", "");
        lead.moves("charter", "AGREE", "");
    }

    /** A paragraph of the host's, kept as a draft; the address of its page. */
    private String drafted(String item) {
        HttpResponse<String> kept = host.browser.submit(
                MISSION + "/draft/new?kind=PARAGRAPH",
                MISSION + "/draft",
                Map.of("item", item, "en", SECRET, "ar", "ممرّ لم يسمع به أحد"));
        return kept.uri().getPath();
    }

    private void table(String item) {
        String draft = drafted(item);
        assertThat(host.does(draft, draft + "/put", Map.of()).statusCode()).isEqualTo(200);
    }

    private String text(String item) {
        return secretariat
                .browser
                .page(MISSION + "/item/" + item)
                .select(".state")
                .text();
    }

    private Verdict verdict() {
        RecordVerifier verifier = new RecordVerifier(Set.of());
        host.browser
                .get(MISSION + "/record/export")
                .body()
                .lines()
                .forEach(line -> verifier.accept(line.getBytes(StandardCharsets.UTF_8)));
        return verifier.finish();
    }

    @Test
    void two_parties_go_from_a_charter_to_an_agreed_paragraph_and_a_record_that_both_have_signed() {
        constitute();
        table("article-1");
        lead.moves("article-1", "BRACKET", "[two corridors]");
        assertThat(text("article-1")).isEqualTo("bracketed");

        String draft = host.browser
                .submit(
                        MISSION + "/draft/new?kind=PARAGRAPH",
                        MISSION + "/draft",
                        Map.of(
                                "item", "article-1b",
                                "detail", "CONDITIONAL",
                                "replaces", "article-1",
                                "en", "two corridors",
                                "ar", "ممرّان"))
                .uri()
                .getPath();
        host.does(draft, draft + "/put", Map.of());
        host.moves("article-1b", "AGREE", "");
        lead.moves("article-1b", "AGREE", "");
        assertThat(text("article-1b")).isEqualTo("agreed");
        assertThat(text("article-1")).isEqualTo("superseded");

        assertThat(host.browser.get(MISSION + "/agreement/statement/txt").statusCode())
                .isEqualTo(409);
        for (Signer signer : new Signer[] {host, lead, secretariat}) {
            assertThat(signer.signs(signer.browser.get(MISSION + "/record"), signer.key)
                            .statusCode())
                    .isEqualTo(200);
        }
        Verdict verdict = verdict();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.signedByAllParties()).isEqualTo(verdict.entries()).isPositive();
        assertThat(host.browser.get(MISSION + "/agreement/statement/txt").body())
                .contains("TXT", "two corridors")
                .doesNotContain(SECRET);
        assertThat(host.browser.page(MISSION + "/record/entry/5").select("pre").text())
                .contains("c2sp.org/tlog-proof@v1");
    }

    @Test
    void a_session_is_called_attended_and_minuted_and_decides() {
        constitute();
        String sessions = MISSION + "/sessions";
        secretariat.does(sessions, sessions, Map.of("session", "session-1", "agenda", "Opening\nThe pause"));
        HttpResponse<String> early = put("pause", "DECISION", "PAUSE");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("quorum");

        String members = sessions + "/session-1/attend";
        var sheet = secretariat.browser.post(
                members,
                Stream.concat(
                                Stream.of(Map.entry("_csrf", guard(secretariat, sessions))),
                                Stream.of(Map.entry("present", "key/1"), Map.entry("present", "key/2")))
                        .toList());
        secretariat.signs(sheet, secretariat.key);
        HttpResponse<String> tabled = put("pause", "DECISION", "PAUSE");
        host.signs(tabled, host.key);
        host.moves("pause", "AGREE", "");
        lead.moves("pause", "AGREE", "");
        assertThat(text("pause")).isEqualTo("agreed");

        secretariat.does(sessions, sessions + "/session-1/minute", Map.of("minutes", "Both agreed to pause."));
        assertThat(host.browser.page(sessions).text()).contains("Both agreed to pause.", "Opening", "ended");
    }

    private static String guard(Signer signer, String page) {
        return signer.browser.page(page).select("input[name=_csrf]").val();
    }

    private HttpResponse<String> put(String item, String kind, String detail) {
        String draft = host.browser
                .submit(
                        MISSION + "/draft/new?kind=" + kind,
                        MISSION + "/draft",
                        Map.of("item", item, "detail", detail, "subject", "", "en", "Pause.", "ar", "توقف."))
                .uri()
                .getPath();
        return host.browser.submit(draft, draft + "/put", Map.of());
    }

    @Test
    void a_draft_of_one_party_is_in_no_answer_to_the_other() {
        constitute();
        String draft = drafted("article-1");

        for (Signer other : new Signer[] {lead, secretariat}) {
            assertThat(other.browser.get(draft).statusCode()).isIn(403, 404);
            for (String path : new String[] {"/agreement", "/sessions", "/record", "/record/export", "/overview"}) {
                assertThat(other.browser.get(MISSION + path).body()).doesNotContain(SECRET);
            }
            var forged = Map.of(
                    "_csrf", guard(other, MISSION + "/agreement"),
                    "id", draft.substring(draft.lastIndexOf('/') + 1),
                    "kind", "PARAGRAPH");
            assertThat(other.browser.post(MISSION + "/draft", forged).statusCode())
                    .isIn(403, 404);
            assertThat(other.browser.post(draft + "/drop", forged).statusCode()).isIn(403, 404);
            assertThat(other.browser.post(draft + "/put", forged).statusCode()).isIn(403, 404);
        }
        assertThat(host.browser.page(draft).select("textarea[name=en]").text()).isEqualTo(SECRET);
    }

    @Test
    void a_signature_of_another_key_or_of_another_act_is_refused_and_noted() {
        constitute();
        table("article-1");
        String item = MISSION + "/item/article-1";
        HttpResponse<String> agree = host.browser.submit(item, item, Map.of("verb", "AGREE", "remark", ""));
        HttpResponse<String> note = host.browser.submit(item, item, Map.of("verb", "NOTE", "remark", ""));
        var noted = Jsoup.parse(note.body());
        String ofOther = Base64.getEncoder()
                .encodeToString(
                        host.key.sign(Signer.message(Jsoup.parse(agree.body())).getBytes(StandardCharsets.UTF_8)));
        long before = verdict().entries();

        assertThat(host.signs(agree, lead.key).statusCode()).isEqualTo(409);
        assertThat(host.sends(noted, ofOther).statusCode()).isEqualTo(409);
        assertThat(host.sends(noted, "no signature").statusCode()).isEqualTo(422);
        assertThat(verdict().entries()).isEqualTo(before);
        assertThat(commission.administrator().page("/en/trail").text()).contains("act refused");
    }

    @Test
    void a_sheet_of_one_person_is_nothing_to_another_and_counts_once() {
        constitute();
        table("article-1");
        String item = MISSION + "/item/article-1";
        HttpResponse<String> sheet = host.browser.submit(item, item, Map.of("verb", "AGREE", "remark", ""));

        assertThat(lead.browser.get(sheet.uri().getPath()).statusCode()).isEqualTo(404);
        assertThat(lead.signs(sheet, lead.key).statusCode()).isIn(403, 404);
        host.signs(sheet, host.key);
        long once = verdict().entries();
        assertThat(host.signs(sheet, host.key).statusCode()).isEqualTo(200);
        assertThat(verdict().entries()).isEqualTo(once);
    }

    @Test
    void what_was_overtaken_is_read_again_and_a_sheet_lapses() {
        constitute();
        table("article-1");
        String item = MISSION + "/item/article-1";
        HttpResponse<String> overtaken = host.browser.submit(item, item, Map.of("verb", "SEE", "remark", ""));
        commission.pass(Duration.ofMinutes(5));
        lead.moves("article-1", "SEE", "");

        HttpResponse<String> again = host.signs(overtaken, host.key);
        assertThat(again.body()).contains("Read once more");
        assertThat(host.signs(again, host.key).uri().getQuery()).startsWith("done=");

        HttpResponse<String> old = host.browser.submit(item, item, Map.of("verb", "AGREE", "remark", ""));
        commission.pass(Duration.ofHours(2));
        assertThat(host.signs(old, host.key).statusCode()).isEqualTo(404);
    }

    @Test
    void the_record_is_there_after_a_restart_and_a_key_belongs_to_one_person() {
        constitute();
        long entries = verdict().entries();
        commission.restart();

        assertThat(host.browser.signIn("CO_CHAIRhost", Commission.PASSWORD).statusCode())
                .isEqualTo(200);
        assertThat(verdict().entries()).isEqualTo(entries);
        var taken = host.browser.submit(
                "/en/account",
                "/en/account/key",
                Map.of("key", lead.key.verifyingKey().text(), "password", Commission.PASSWORD));
        assertThat(taken.statusCode()).isEqualTo(422);
    }

    @Test
    void nobody_without_a_key_or_a_seat_does_anything() {
        constitute();
        String sessions = MISSION + "/sessions";
        Browser observer = commission.person(Role.OBSERVER);
        var convene = Map.of(
                "_csrf",
                observer.page("/en/account").select("input[name=_csrf]").val(),
                "session",
                "s-2");

        assertThat(observer.post(sessions, convene).uri().getPath()).isEqualTo("/en/account");
        Signer stranger = new Signer(observer, "key/9", 9).registered();
        assertThat(stranger.browser.post(sessions, convene).statusCode()).isEqualTo(409);
        assertThat(observer.get(MISSION + "/draft/new?kind=PARAGRAPH").statusCode())
                .isEqualTo(403);
    }
}

package org.endstate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.web.account.Role;
import org.endstate.web.screen.Screen;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks the pages in Arabic, above all those that say why something is refused, and finds English sentences on them.
 */
class ArabicPagesTest {

    private static final String SMALL = "/ar/mission/small";
    private static final String ONE_SITE = "/ar/mission/one-site";

    @TempDir
    private Path folder = Path.of("");

    private static void look(EnglishLeft left, String state, HttpResponse<String> answer, int status) {
        left.look(state, answer, status);
    }

    private static void look(EnglishLeft left, Browser who, String path) {
        look(left, path, who.get(path), 200);
    }

    /** Every page that is opened by its address, before and after something stands on it. */
    @Test
    void no_page_holds_an_english_sentence() {
        EnglishLeft left = EnglishLeft.besides(EvidenceFolder.in(folder).resolve("given"));
        try (Commission commission = new Commission(folder)) {
            look(left, commission.stranger(), "/ar/sign-in");
            Browser chair = commission.person(Role.CO_CHAIR);
            for (Browser who : List.of(chair, commission.person(Role.SECRETARIAT), commission.person(Role.OBSERVER))) {
                for (Screen screen : Screen.values()) {
                    look(left, who, SMALL + "/" + screen.path());
                }
            }
            for (String kind : List.of("event", "account", "complaint", "response", "impact", "status", "question")) {
                look(left, chair, SMALL + "/evidence/new/" + kind);
            }
            for (String path : List.of("drafts", "documents", "summary", "?view=happened")) {
                look(left, chair, SMALL + "/evidence" + (path.startsWith("?") ? path : "/" + path));
            }
            for (String path : List.of("timeline/what-if", "timeline/proposals", "capability/panels")) {
                look(left, chair, SMALL + "/" + path);
            }
            for (String path : List.of("/ar/missions", "/ar/account", "/ar/exchange", "/ar/tokens", "/ar/api")) {
                look(left, chair, path);
            }
            for (String path : List.of("/ar/people", "/ar/trail", "/ar/administration")) {
                look(left, commission.administrator(), path);
            }
        }
        assertThat(left.found()).isEmpty();
    }

    @Test
    void why_an_act_is_refused_is_said_in_arabic() {
        EnglishLeft left = new EnglishLeft("");
        try (Commission commission = new Commission(folder)) {
            Signer host = new Signer(commission.person(Role.CO_CHAIR, "host"), "key/1", 1).registered();
            Signer lead = new Signer(commission.person(Role.CO_CHAIR, "lead"), "key/2", 2).registered();
            Signer served = new Signer(commission.person(Role.SECRETARIAT, ""), "key/3", 3).registered();
            String sessions = SMALL + "/sessions";
            look(
                    left,
                    "a charter that cannot be one",
                    host.browser.submit(sessions, sessions + "/charter", charter("0")),
                    422);
            look(left, "a session before the charter", post(served.browser, sessions, Map.of("session", "s-1")), 409);
            host.does(Commission.MISSION + "/sessions", Commission.MISSION + "/sessions/charter", Map.of());
            look(left, "the charter waits", host.browser.get(sessions), 200);
            host.moves("charter", "AGREE", "");
            lead.moves("charter", "AGREE", "");
            look(left, "an id that is none", post(served.browser, sessions, Map.of("session", "no id")), 409);
            look(left, "no such session", post(served.browser, sessions + "/s-9/minute", Map.of("minutes", "x")), 409);
            look(left, "who may not", post(host.browser, sessions + "/s-9/attend", Map.of("present", "key/1")), 409);
            look(left, "no quorum", put(host, "pause", "DECISION", "PAUSE", "توقف."), 409);
            look(left, "one language missing", put(host, "p-1", "PARAGRAPH", "PROCEDURAL", ""), 409);
            host.signs(put(host, "p-2", "PARAGRAPH", "CONDITIONAL", "نص"), host.key);
            for (String verb : List.of("LIFT", "CLOSE_SILENCE", "SILENCE", "RESERVE", "MINUTE")) {
                look(left, verb, move(host, "p-2", verb), 409);
            }
            host.moves("p-2", "AGREE", "");
            look(left, "agreed already", move(host, "p-2", "AGREE"), 409);
            look(left, "the other's to withdraw", move(lead, "p-2", "LAPSE"), 409);
            look(left, "the secretariat agrees", move(served, "p-2", "AGREE"), 409);
            look(left, "the sessions", host.browser.get(sessions), 200);
            look(left, "the item", host.browser.get(SMALL + "/item/p-2"), 200);
            look(left, "the record", host.browser.get(SMALL + "/record"), 200);
            look(left, "the trail", commission.administrator().get("/ar/trail"), 200);
        }
        assertThat(left.found()).isEmpty();
    }

    private static Map<String, String> charter(String quorum) {
        return Map.of("quorum", quorum);
    }

    private static HttpResponse<String> post(Browser who, String address, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", who.guard("/ar/account"));
        return who.post(address, all);
    }

    private static HttpResponse<String> put(Signer who, String item, String kind, String detail, String arabic) {
        String draft = who.browser
                .submit(
                        SMALL + "/draft/new?kind=" + kind,
                        SMALL + "/draft",
                        Map.of("item", item, "detail", detail, "subject", "", "en", "Words.", "ar", arabic))
                .uri()
                .getPath();
        return who.browser.submit(draft, draft + "/put", Map.of());
    }

    private static HttpResponse<String> move(Signer who, String item, String verb) {
        String address = SMALL + "/item/" + item;
        String text = who.browser.page(address).select("input[name=text]").val();
        return post(who.browser, address, Map.of("verb", verb, "text", text, "remark", ""));
    }

    @Test
    void why_a_form_a_document_or_an_archive_is_refused_is_said_in_arabic() {
        EnglishLeft left = EnglishLeft.besides(EvidenceFolder.in(folder).resolve("given"));
        try (Commission commission = new Commission(folder)) {
            Browser chair = commission.person(Role.CO_CHAIR);
            look(left, "a wrong password", signIn(commission.stranger(), "wrong"), 200);
            for (String kind : List.of("event", "account", "complaint", "response", "impact", "status", "question")) {
                String form = SMALL + "/evidence/new/" + kind;
                look(left, kind, chair.submit(form, form, Map.of()), 422);
            }
            String whatIf = SMALL + "/timeline/what-if";
            look(
                    left,
                    "a what-if",
                    chair.submit(whatIf, whatIf, Map.of("units.team", "0", "date.out", "2099-01-01")),
                    422);
            String proposals = SMALL + "/timeline/proposals";
            look(left, "a proposal", chair.submit(proposals, proposals, Map.of("name", "", "hold", "x")), 422);
            look(left, "a checked proposal", checked(chair, proposals), 200);
            for (byte[] archive : List.of(
                    "no archive".getBytes(UTF_8),
                    hostile(),
                    new Archive().with("a", "b").bytes())) {
                look(left, "an archive", chair.upload("/ar/exchange", "/ar/exchange", "archive", archive), 422);
            }
            look(left, "no address", chair.get(SMALL + "/item/none"), 404);
            look(left, "a role that may not", chair.get("/ar/people"), 403);
            documents(left, commission, chair);
        }
        assertThat(left.found()).isEmpty();
    }

    private static HttpResponse<String> signIn(Browser stranger, String password) {
        return stranger.submit("/ar/sign-in", "/sign-in", Map.of("name", "Admin", "password", password));
    }

    private static byte[] hostile() {
        return new Archive()
                .with("../escape.txt", "x")
                .link("link", "/etc/passwd")
                .with("A.txt", "x")
                .with("a.txt", "y")
                .bytes();
    }

    private static HttpResponse<String> checked(Browser chair, String proposals) {
        String path = chair.submit(proposals, proposals, Map.of("name", "مبكر", "date.out", "2024-01-03"))
                .uri()
                .getPath();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !chair.get(path).body().contains("hx-get"));
        return chair.get(path);
    }

    private static void documents(EnglishLeft left, Commission commission, Browser chair) {
        Upload upload = new Upload(chair);
        for (Map.Entry<String, byte[]> one : InventedEvidence.unreadable().entrySet()) {
            String address =
                    upload.send(one.getKey(), one.getValue()).uri().getPath().replace("/en/", "/ar/");
            await().until(() ->
                    !Jsoup.parse(chair.get(address).body()).select(".refused").isEmpty());
            look(left, one.getKey(), chair.get(address), 200);
        }
        look(left, "the documents", chair.get(SMALL + "/evidence/documents"), 200);
        look(left, "the trail", commission.administrator().get("/ar/trail"), 200);
    }

    /** The report's parts, with gates that are not open, and the stock with its alarms. */
    @Test
    void a_plan_and_its_alarms_are_in_arabic() {
        EnglishLeft left = EnglishLeft.besides(FolderBackstage.oneSite().getFirst());
        try (Commission commission = new Commission(folder, FolderBackstage.oneSite())) {
            Browser served = commission.person(Role.SECRETARIAT);
            served.submit(ONE_SITE + "/overview", ONE_SITE + "/run", Map.of());
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> !served.get(ONE_SITE + "/run").body().contains("hx-get"));
            String oversight = ONE_SITE + "/oversight";
            served.submit(oversight, oversight + "/stock", Map.of("day", "2026-06-01", "since", "2026-01-01"));
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> served.get(oversight).body().contains("id=\"alarms\""));
            for (Screen screen : Screen.values()) {
                look(left, served, ONE_SITE + "/" + screen.path());
            }
            look(left, "a report", served.submit(oversight, oversight + "/report", Map.of("date", "x")), 422);
        }
        assertThat(left.found()).isEmpty();
    }
}

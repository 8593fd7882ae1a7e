package org.endstate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.endstate.record.SigningKey;
import org.endstate.store.PostgresServer;
import org.endstate.web.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a PostgreSQL server, by its command line and by what browsers see. */
class ServeOnServerTest {

    private static final String PASSWORD = "a sentence that is long enough";
    private static final String MISSION = "/en/mission/iraq-2024";
    private static final List<String> PARTIES = List.of("iraq", "coalition");
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    @TempDir
    private Path data = Path.of("");

    private final String database = PostgresServer.shared().newDatabase().text();

    /** Starts it, as from a console. */
    private Process serve() throws IOException {
        Path mission = Path.of(System.getProperty("endstate.root"), "missions/iraq-2024");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endstate.class.getName(),
                        "serve",
                        mission.toString(),
                        "--data",
                        data.toString(),
                        "--port",
                        "0",
                        "--database",
                        database)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The next address that it prints. */
    private static URI next(BufferedReader said) {
        return said.lines()
                .flatMap(line -> ADDRESS.matcher(line).results().map(MatchResult::group))
                .map(URI::create)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_acknowledged_is_there_after_a_kill_and_a_start() throws Exception {
        Process first = serve();
        try (BufferedReader said = first.inputReader()) {
            URI home = next(said);
            Browser administrator = firstAdministrator(home, next(said));
            for (String party : PARTIES) {
                joins(home, administrator, party);
            }
            assertThat(drawUpCharter(signedIn(home, "iraq"))).contains("charter");
        } finally {
            first.destroyForcibly().onExit().join();
        }

        Process second = serve();
        try (BufferedReader said = second.inputReader()) {
            URI home = next(said);
            Browser chair = signedIn(home, "iraq");
            assertThat(chair.page(MISSION + "/item/charter").text()).contains("Charter");
            assertThat(chair.page(MISSION + "/record/export").text()).contains("iraq/chair");
            assertThat(signedIn(home, "Admin").page("/en/trail").text())
                    .contains("iraq act signed", "coalition key registered", "Admin account opened");
        } finally {
            second.destroyForcibly().onExit().join();
        }
    }

    private static Browser signedIn(URI home, String name) {
        Browser browser = new Browser(home);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static Browser firstAdministrator(URI home, URI link) {
        String form = link.getPath() + "?" + link.getQuery();
        new Browser(home).submit(form, "/first", Map.of("name", "Admin", "password", PASSWORD));
        Browser administrator = signedIn(home, "Admin");
        assertThat(administrator.page("/en/missions").text()).contains("Iraq");
        return administrator;
    }

    /** A co-chair of this party, under its name, with a key. */
    private static void joins(URI home, Browser administrator, String party) {
        HttpResponse<String> invited = administrator.submit(
                "/en/people",
                "/en/people/invite",
                Map.of("name", party, "role", "CO_CHAIR", "party", party, "group", ""));
        String link = Jsoup.parse(invited.body()).select("[role=status] code").text();
        new Browser(home).submit(link, "/join", Map.of("password", PASSWORD));
        String key = key(party).verifyingKey().text();
        signedIn(home, party).submit("/en/account", "/en/account/key", Map.of("key", key, "password", PASSWORD));
    }

    private static SigningKey key(String party) {
        byte[] seed = new byte[32];
        seed[0] = (byte) party.length();
        return SigningKey.of(party + "/chair", seed);
    }

    /** Puts the charter on the record; where that led, and what was said there. */
    private static String drawUpCharter(Browser chair) {
        Document sheet = Jsoup.parse(chair.submit(MISSION + "/sessions", MISSION + "/sessions/charter", Map.of())
                .body());
        String message = sheet.expectFirst("pre#message").wholeText();
        byte[] signature = key("iraq").sign(message.getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> signed = chair.post(
                sheet.expectFirst("form#sign-form").attr("action"),
                Map.of(
                        "signature", Base64.getEncoder().encodeToString(signature),
                        "_csrf", sheet.expectFirst("input[name=_csrf]").attr("value")));
        assertThat(signed.statusCode()).isEqualTo(200);
        return signed.uri().getPath() + signed.body();
    }
}

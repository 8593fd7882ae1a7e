package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys, made and used by an authenticator at {@code localhost}. */
@OnEveryDatabase
class PasskeyTest {

    private static final String ACCOUNT = "/en/account";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    private Commission commission;
    private Browser expert;
    private SecurityKey key;

    @BeforeEach
    void open() throws Exception {
        commission = new Commission(folder, make);
        commission.person(Role.EXPERT);
        expert = stranger();
        expert.signIn("EXPERThost", Commission.PASSWORD);
        String origin = expert.home().toString();
        key = new SecurityKey("localhost", origin.substring(0, origin.length() - 1));
    }

    @AfterEach
    void close() {
        commission.close();
    }

    private Browser stranger() {
        return commission.stranger().byName();
    }

    private static String challenge(HttpResponse<String> options) {
        return new JsonMapper().readTree(options.body()).get("challenge").asString();
    }

    private HttpResponse<String> register(SecurityKey made) throws Exception {
        String guard = expert.guard(ACCOUNT);
        var options =
                expert.post(ACCOUNT + "/passkey/options", Map.of("_csrf", guard, "password", Commission.PASSWORD));
        return expert.post(
                ACCOUNT + "/passkey",
                Map.of("_csrf", guard, "label", "Telephone", "credential", made.make(challenge(options))));
    }

    private static HttpResponse<String> show(Browser browser, SecurityKey shown) throws Exception {
        String guard = browser.guard("/en/sign-in");
        var options = browser.json("/webauthn/authenticate/options", guard, "");
        return browser.json("/login/webauthn", guard, shown.sign(challenge(options)));
    }

    private static boolean in(Browser browser) {
        return browser.get("/en/missions").uri().getPath().equals("/en/missions");
    }

    private String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    @Test
    void a_passkey_lets_in_without_password_or_code_under_a_new_session() throws Exception {
        commission.administrator().submit("/en/administration", "/en/administration/rules", Map.of("EXPERT", "on"));
        assertThat(register(key).body()).contains("The passkey is kept").contains("Telephone");
        Browser again = stranger();
        again.page("/en/sign-in");
        String before = again.session();

        show(again, key);

        assertThat(in(again)).isTrue();
        assertThat(again.session()).isNotEqualTo(before);
        assertThat(trail()).contains("EXPERThost passkey registered Telephone");
    }

    @Test
    void an_answer_that_another_site_got_is_refused_and_noted() throws Exception {
        register(key);
        Browser thief = stranger();

        var answer = show(thief, key.at("https://endstate.example.evil"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(in(thief)).isFalse();
        assertThat(trail()).contains("sign-in refused passkey");
    }

    @Test
    void a_passkey_used_without_pin_or_finger_is_refused() throws Exception {
        register(key);
        Browser finder = stranger();

        assertThat(show(finder, key.unverified()).statusCode()).isEqualTo(403);
        assertThat(in(finder)).isFalse();
    }

    @Test
    void an_answer_is_good_for_its_challenge_only() throws Exception {
        register(key);
        Browser first = stranger();
        String guard = first.guard("/en/sign-in");
        String answer = key.sign(challenge(first.json("/webauthn/authenticate/options", guard, "")));
        Browser second = stranger();
        String other = second.guard("/en/sign-in");
        second.json("/webauthn/authenticate/options", other, "");

        assertThat(second.json("/login/webauthn", other, answer).statusCode()).isEqualTo(403);
        assertThat(in(second)).isFalse();
    }

    @Test
    void nothing_is_registered_without_the_password_or_what_the_authenticator_made() throws Exception {
        String guard = expert.guard(ACCOUNT);

        var guessed = expert.post(ACCOUNT + "/passkey/options", Map.of("_csrf", guard, "password", "a guess of mine"));
        var invented =
                expert.post(ACCOUNT + "/passkey", Map.of("_csrf", guard, "label", "x", "credential", key.make("AAAA")));

        assertThat(guessed.statusCode()).isEqualTo(422);
        assertThat(invented.statusCode()).isEqualTo(422);
        assertThat(register(key.at("https://elsewhere.example")).statusCode()).isEqualTo(422);
        assertThat(expert.page(ACCOUNT).select("input[name=passkey]")).isEmpty();
    }

    @Test
    void a_removed_passkey_lets_nobody_in_and_nobody_removes_another_persons() throws Exception {
        register(key);
        String id = expert.page(ACCOUNT).select("input[name=passkey]").attr("value");
        Browser observer = commission.person(Role.OBSERVER);
        observer.post(ACCOUNT + "/passkey/remove", Map.of("_csrf", observer.guard(ACCOUNT), "passkey", id));
        assertThat(expert.page(ACCOUNT).select("input[name=passkey]")).hasSize(1);

        expert.submit(ACCOUNT, ACCOUNT + "/passkey/remove", Map.of());

        assertThat(show(stranger(), key).statusCode()).isEqualTo(403);
    }
}

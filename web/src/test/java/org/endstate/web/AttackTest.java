package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody might try who is no friend of the other party. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {

    @TempDir
    private static Path folder = Path.of("");

    private Commission commission;

    @BeforeAll
    void open() {
        commission = new Commission(folder);
    }

    @AfterAll
    void close() {
        commission.close();
    }

    private String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    @Test
    void a_form_that_another_site_sends_is_refused_and_noted() {
        Browser secretary = commission.person(Role.SECRETARIAT);

        var answer = secretary.post(Commission.MISSION + "/run", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(commission.backstage.plans).hasValue(0);
        assertThat(trail()).contains("SECRETARIAT refused POST " + Commission.MISSION + "/run");
    }

    @Test
    void a_session_set_before_signing_in_is_not_the_session_after() {
        commission.person(Role.OBSERVER);
        Browser browser = commission.stranger();
        browser.page("/en/sign-in");
        String before = browser.session();

        browser.signIn("OBSERVER", Commission.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() {
        String cookie = commission
                .stranger()
                .get("/en/sign-in")
                .headers()
                .firstValue("set-cookie")
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void a_forged_role_in_a_form_does_not_count() {
        String link = commission.invite("Forger", Role.OBSERVER, "");
        Browser forger = commission.stranger();
        forger.submit(link, "/join", Map.of("password", Commission.PASSWORD, "role", "ADMINISTRATOR", "name", "Admin"));
        forger.signIn("Forger", Commission.PASSWORD);

        assertThat(forger.get("/en/people").statusCode()).isEqualTo(403);
    }

    @Test
    void passwords_cannot_be_guessed_forever_and_unknown_names_look_like_known_ones() {
        commission.person(Role.EXPERT);
        Browser guesser = commission.stranger();
        String known = guesser.signIn("EXPERThost", "wrong password 1").body();
        String unknown = guesser.signIn("Nobody", "wrong password 1").body();
        for (int i = 2; i <= 5; i++) {
            guesser.signIn("EXPERThost", "wrong password " + i);
        }

        assertThat(known.replaceAll("value=\"[^\"]*\"", "")).isEqualTo(unknown.replaceAll("value=\"[^\"]*\"", ""));
        assertThat(guesser.signIn("EXPERThost", Commission.PASSWORD).body()).contains("Too many wrong passwords");
        commission.pass(Duration.ofMinutes(16));
        assertThat(guesser.signIn("EXPERThost", Commission.PASSWORD).body()).doesNotContain("Too many");
        assertThat(trail()).contains("EXPERThost sign-in refused too many wrong passwords");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/../../workbench.db",
                "/files/..%2f..%2fworkbench.db",
                "/files/%2e%2e/%2e%2e/workbench.db",
                "/files//etc/passwd",
                "/files/report.html%00.txt"
            })
    void a_path_leads_to_files_of_the_result_only(String path) {
        Browser secretary = commission.person(Role.SECRETARIAT);

        assertThat(secretary.get(Commission.MISSION + path).statusCode()).isBetween(400, 404);
    }

    @Test
    void a_name_that_is_a_script_is_shown_as_it_is_written() {
        String script = "<script>alert(1)</script>";
        commission
                .administrator()
                .submit(
                        "/en/people",
                        "/en/people/invite",
                        Map.of("name", script, "role", "AUDITOR", "party", "", "group", "\" onmouseover=\"x"));

        String page = commission.administrator().get("/en/trail").body();

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain(script);
    }

    @Test
    void every_answer_forbids_scripts_styles_and_frames_from_elsewhere() {
        for (String path : new String[] {"/en/sign-in", "/static/workbench.css", "/nowhere", "/health"}) {
            assertThat(commission.stranger().get(path).headers().firstValue("content-security-policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("script-src 'self'")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
        }
    }

    @Test
    void an_error_shows_nothing_of_the_inside() {
        var answer = commission.person(Role.OBSERVER).get("/en/mission/none/overview");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("org.")
                .contains("nothing at this address");
    }

    @Test
    void a_form_of_many_megabytes_is_refused() {
        var answer = commission.stranger().post("/sign-in", Map.of("name", "x".repeat(3_000_000), "password", "y"));

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void one_address_cannot_try_one_password_on_many_names() {
        Commission guessed = new Commission(folder.resolve("guessed"));
        try (guessed) {
            guessed.person(Role.AUDITOR);
            Browser guesser = guessed.stranger();
            for (int i = 0; i < 50; i++) {
                assertThat(guesser.signIn("name " + i, "the password of the year")
                                .body())
                        .contains("Name or password is wrong");
            }

            assertThat(guesser.signIn("AUDITOR", Commission.PASSWORD).body()).contains("Too many wrong passwords");
            assertThat(guessed.person(Role.AUDITOR).page("/en/trail").text())
                    .contains("name 49 sign-in refused wrong name or password");
        }
    }

    @Test
    void a_hidden_field_that_was_tampered_with_gains_nothing() {
        String link = commission.invite("Tamperer", Role.OBSERVER, "");
        Browser tamperer = commission.stranger();
        tamperer.submit(link, "/join", Map.of("password", Commission.PASSWORD, "name", "Admin"));

        assertThat(tamperer.submit("/en/sign-in", "/sign-in", Map.of("_csrf", "forged"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(tamperer.signIn("Admin", Commission.PASSWORD).uri().getPath())
                .as("the account of the administrator is the administrator's")
                .isEqualTo("/en/missions");
        assertThat(trail()).contains("Tamperer account opened OBSERVER").contains("refused POST /sign-in");
    }

    @Test
    void nobody_but_the_administrator_administers() {
        for (Role role : Role.values()) {
            Browser browser = commission.person(role);
            Map<String, String> guarded = Map.of("_csrf", browser.guard("/en/missions"));
            int expected = role == Role.ADMINISTRATOR ? 200 : 403;

            assertThat(browser.get("/en/administration").statusCode())
                    .as(role.toString())
                    .isEqualTo(expected);
            assertThat(browser.post("/en/administration/rules", guarded).statusCode())
                    .as(role.toString())
                    .isEqualTo(expected);
            assertThat(browser.post("/en/administration/backup", guarded).statusCode())
                    .as(role.toString())
                    .isEqualTo(expected);
        }
        assertThat(trail()).contains("OBSERVER refused POST /en/administration/backup");
    }
}

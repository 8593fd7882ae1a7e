package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.endstate.web.account.Authenticator;
import org.endstate.web.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** One-time codes and recovery codes, as people and their attackers meet them. */
@OnEveryDatabase
class SecondFactorTest {

    private static final String FACTOR = "/en/second-factor";
    private static final String ENROL = FACTOR + "/enrol";

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

    private Authenticator authenticator(Browser browser) {
        return new Authenticator(browser.page(FACTOR).select("code.secret").text(), () -> commission.now());
    }

    private List<String> enrol(Browser browser, Authenticator authenticator) {
        var answer =
                browser.submit(FACTOR, ENROL, Map.of("code", authenticator.code(), "password", Commission.PASSWORD));
        commission.pass(Duration.ofSeconds(30));
        return Jsoup.parse(answer.body()).select(".codes code").eachText();
    }

    private Browser withPassword(String name) {
        Browser browser = commission.stranger();
        browser.signIn(name, Commission.PASSWORD);
        return browser;
    }

    private static HttpResponse<String> show(Browser browser, String code) {
        return browser.submit(FACTOR, FACTOR, Map.of("code", code));
    }

    private static boolean in(Browser browser) {
        return browser.get("/en/missions").uri().getPath().equals("/en/missions");
    }

    private String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    @Test
    void a_code_is_asked_for_after_the_password_and_lets_in() {
        Browser chair = commission.person(Role.CO_CHAIR);
        Authenticator authenticator = authenticator(chair);
        assertThat(enrol(chair, authenticator)).hasSize(10).doesNotHaveDuplicates();

        Browser again = withPassword("CO_CHAIRhost");
        assertThat(in(again)).isFalse();
        show(again, authenticator.code());

        assertThat(in(again)).isTrue();
        assertThat(trail())
                .contains("CO_CHAIRhost second factor asked for")
                .contains("CO_CHAIRhost second factor set up");
    }

    @Test
    void before_the_code_a_session_reaches_nothing_but_the_page_that_asks_for_it() {
        Browser chair = commission.person(Role.CO_CHAIR);
        enrol(chair, authenticator(chair));
        Browser half = withPassword("CO_CHAIRhost");
        String guard = half.page(FACTOR).select("input[name=_csrf]").attr("value");

        for (String path : List.of("/en/missions", Commission.MISSION + "/overview", "/en/account", "/ar/missions")) {
            assertThat(half.get(path).uri().getPath()).as(path).endsWith("/second-factor");
        }
        for (String path : List.of(
                Commission.MISSION + "/run",
                "/en/account/password",
                "/en/account/key",
                "/en/account/second-factor/remove",
                "/en/account/second-factor/recovery")) {
            assertThat(half.post(path, Map.of("_csrf", guard, "password", Commission.PASSWORD))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(trail()).contains("CO_CHAIRhost refused POST /en/account/second-factor/remove");
    }

    @Test
    void who_has_a_second_factor_cannot_be_given_another_with_the_password_alone() {
        Browser chair = commission.person(Role.CO_CHAIR);
        Authenticator first = authenticator(chair);
        enrol(chair, first);
        Browser thief = withPassword("CO_CHAIRhost");
        String guard = thief.page(FACTOR).select("input[name=_csrf]").attr("value");

        thief.post(ENROL, Map.of("_csrf", guard, "code", first.code()));

        assertThat(in(thief)).isFalse();
    }

    @Test
    void a_code_that_was_used_is_refused_also_within_its_half_minute() {
        Browser chair = commission.person(Role.CO_CHAIR);
        Authenticator authenticator = authenticator(chair);
        enrol(chair, authenticator);
        String code = authenticator.code();
        show(withPassword("CO_CHAIRhost"), code);

        Browser overTheShoulder = withPassword("CO_CHAIRhost");
        var answer = show(overTheShoulder, code);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("was used already");
        assertThat(in(overTheShoulder)).isFalse();
        assertThat(trail()).contains("CO_CHAIRhost sign-in refused wrong or used code");
    }

    @Test
    void a_recovery_code_lets_in_once() {
        Browser chair = commission.person(Role.CO_CHAIR);
        String code = enrol(chair, authenticator(chair)).getFirst();
        Browser first = withPassword("CO_CHAIRhost");
        Browser second = withPassword("CO_CHAIRhost");

        show(first, code.toLowerCase(java.util.Locale.ROOT));
        show(second, code);

        assertThat(in(first)).isTrue();
        assertThat(in(second)).isFalse();
        assertThat(first.page("/en/account").text()).contains("Recovery codes left: 9");
    }

    @Test
    void codes_cannot_be_guessed_forever_not_even_from_many_sessions() {
        Browser chair = commission.person(Role.CO_CHAIR);
        Authenticator authenticator = authenticator(chair);
        enrol(chair, authenticator);
        for (int i = 0; i < 5; i++) {
            show(withPassword("CO_CHAIRhost"), "nocode");
        }

        Browser right = withPassword("CO_CHAIRhost");
        assertThat(show(right, authenticator.code()).body()).contains("Too many wrong codes");
        commission.pass(Duration.ofMinutes(16));
        show(right, authenticator.code());

        assertThat(in(right)).isTrue();
        assertThat(trail()).contains("too many wrong codes");
    }

    @Test
    void a_role_that_needs_one_sets_it_up_before_anything_else_and_cannot_take_it_off() {
        commission.person(Role.SECRETARIAT);
        commission
                .administrator()
                .submit("/en/administration", "/en/administration/rules", Map.of("SECRETARIAT", "on"));

        Browser secretary = withPassword("SECRETARIAT");
        assertThat(in(secretary)).isFalse();
        Document page = secretary.page(FACTOR);
        assertThat(page.text()).contains("Your role needs a second factor");
        assertThat(page.select(".qr svg")).hasSize(1);
        assertThat(enrol(secretary, authenticator(secretary))).hasSize(10);

        assertThat(in(secretary)).isTrue();
        String guard = secretary.page("/en/account").select("input[name=_csrf]").attr("value");
        var answer = secretary.post(
                "/en/account/second-factor/remove", Map.of("_csrf", guard, "password", Commission.PASSWORD));
        assertThat(answer.body()).contains("Nothing was changed");
    }

    @Test
    void the_session_has_another_id_after_the_code_than_before() {
        Browser chair = commission.person(Role.CO_CHAIR);
        Authenticator authenticator = authenticator(chair);
        enrol(chair, authenticator);
        Browser half = withPassword("CO_CHAIRhost");
        String before = half.session();

        show(half, authenticator.code());

        assertThat(half.session()).isNotEqualTo(before);
    }

    @Test
    void who_takes_it_off_is_asked_for_the_password_only() {
        Browser chair = commission.person(Role.CO_CHAIR);
        enrol(chair, authenticator(chair));

        chair.submit("/en/account", "/en/account/second-factor/recovery", Map.of("password", Commission.PASSWORD));
        String guard = chair.page("/en/account").select("input[name=_csrf]").attr("value");
        chair.post("/en/account/second-factor/remove", Map.of("_csrf", guard, "password", Commission.PASSWORD));

        assertThat(in(withPassword("CO_CHAIRhost"))).isTrue();
    }
}

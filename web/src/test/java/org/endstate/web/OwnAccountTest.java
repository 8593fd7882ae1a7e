package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The password and the sessions of a person. */
@OnEveryDatabase
class OwnAccountTest {

    private static final String ACCOUNT = "/en/account";
    private static final String FRESH = "another sentence that is long enough";

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

    private Browser another(String name) {
        Browser browser = commission.stranger();
        browser.signIn(name, Commission.PASSWORD);
        return browser;
    }

    private static boolean in(Browser browser) {
        return browser.get("/en/missions").uri().getPath().equals("/en/missions");
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_keeps_this_one() {
        Browser here = commission.person(Role.EXPERT);
        Browser elsewhere = another("EXPERThost");

        var answer =
                here.submit(ACCOUNT, ACCOUNT + "/password", Map.of("password", Commission.PASSWORD, "fresh", FRESH));

        assertThat(answer.body()).contains("The password is changed");
        assertThat(in(here)).isTrue();
        assertThat(in(elsewhere)).isFalse();
        assertThat(in(another("EXPERThost"))).isFalse();
        Browser again = commission.stranger();
        again.signIn("EXPERThost", FRESH);
        assertThat(in(again)).isTrue();
    }

    @Test
    void a_password_is_not_changed_without_the_present_one_nor_to_a_short_one() {
        Browser here = commission.person(Role.EXPERT);

        var guessed =
                here.submit(ACCOUNT, ACCOUNT + "/password", Map.of("password", "a guess of mine", "fresh", FRESH));
        var brief =
                here.submit(ACCOUNT, ACCOUNT + "/password", Map.of("password", Commission.PASSWORD, "fresh", "short"));

        assertThat(guessed.body()).contains("The password is wrong");
        assertThat(brief.body()).contains("fewer than 12 characters");
        assertThat(in(another("EXPERThost"))).isTrue();
    }

    @Test
    void a_session_that_is_ended_is_out_with_its_next_request() {
        Browser here = commission.person(Role.EXPERT);
        Browser elsewhere = another("EXPERThost");
        assertThat(here.page(ACCOUNT).select("#sessions-caption ~ tbody tr")).hasSize(2);

        here.submit(ACCOUNT, ACCOUNT + "/session", Map.of());

        assertThat(in(elsewhere)).isFalse();
        assertThat(here.page(ACCOUNT).select("#sessions-caption ~ tbody tr")).hasSize(1);
    }

    @Test
    void nobody_sees_or_ends_a_session_of_somebody_else() {
        Browser expert = commission.person(Role.EXPERT);
        another("EXPERThost");
        String session = expert.page(ACCOUNT).select("input[name=session]").attr("value");
        Browser observer = commission.person(Role.OBSERVER);
        String guard = observer.page(ACCOUNT).select("input[name=_csrf]").attr("value");

        int status = observer.post(ACCOUNT + "/session", Map.of("_csrf", guard, "session", session))
                .statusCode();

        assertThat(session).isNotEmpty();
        assertThat(status).isEqualTo(403);
        assertThat(observer.page(ACCOUNT).select("#sessions-caption ~ tbody tr"))
                .hasSize(1);
        assertThat(expert.page(ACCOUNT).select("#sessions-caption ~ tbody tr")).hasSize(2);
    }

    @Test
    void the_page_is_there_in_arabic() {
        assertThat(commission
                        .person(Role.EXPERT)
                        .page("/ar/account")
                        .select("h1")
                        .text())
                .isEqualTo("حسابك");
    }

    @Test
    void the_language_stays_from_the_way_in_to_the_way_out() {
        commission.person(Role.EXPERT);
        Browser browser = commission.stranger();
        assertThat(browser.get("/ar/missions").uri().getPath()).isEqualTo("/ar/sign-in");

        Browser another = commission.stranger();
        var in = another.submit(
                "/ar/sign-in", "/sign-in", Map.of("name", "EXPERThost", "password", Commission.PASSWORD));
        var out = another.submit("/ar/missions", "/sign-out", Map.of());

        assertThat(in.uri().getPath()).isEqualTo("/ar/missions");
        assertThat(out.uri().getPath()).isEqualTo("/ar/sign-in");
    }

    @Test
    void who_signs_in_comes_to_the_page_they_asked_for_and_never_to_what_a_page_asked_for() {
        commission.person(Role.EXPERT);
        Browser person = commission.stranger();
        person.get("/en/account", "text/html");
        person.get("/evidence.css", "text/css,*/*;q=0.1");

        var in =
                person.submit("/en/sign-in", "/sign-in", Map.of("name", "EXPERThost", "password", Commission.PASSWORD));

        assertThat(in.uri().getPath()).isEqualTo("/en/account");
    }
}

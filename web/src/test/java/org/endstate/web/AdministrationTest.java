package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.endstate.web.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What the administrator does, and nobody else. */
@OnEveryDatabase
class AdministrationTest {

    private static final String PAGE = "/en/administration";

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

    private static boolean in(Browser browser) {
        return browser.get("/en/missions").uri().getPath().equals("/en/missions");
    }

    private static String guard(Browser browser) {
        return browser.page("/en/missions").select("input[name=_csrf]").attr("value");
    }

    private HttpResponse<String> change(String name, String what, Map<String, String> fields) {
        Browser administrator = commission.administrator();
        Element row = administrator.page("/en/people").select("tr").stream()
                .filter(found -> found.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
        String action = row.select("form[action$=/role], form[action$=/open]").attr("action");
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", guard(administrator));
        return administrator.post(action.replaceAll("/[a-z]*$", "/" + what), all);
    }

    @Test
    void somebody_with_another_role_signs_in_again_and_may_do_what_the_new_one_may() {
        Browser person = commission.person(Role.OBSERVER);

        change("OBSERVER", "role", Map.of("role", "AUDITOR", "party", "", "group", ""));

        assertThat(in(person)).isFalse();
        person.signIn("OBSERVER", Commission.PASSWORD);
        assertThat(person.get("/en/trail").statusCode()).isEqualTo(200);
    }

    @Test
    void a_co_chair_without_a_party_is_refused() {
        commission.person(Role.OBSERVER);

        var answer = change("OBSERVER", "role", Map.of("role", "CO_CHAIR", "party", " ", "group", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("a party for co-chairs and experts");
    }

    @Test
    void a_closed_account_is_out_at_once_and_may_be_opened_again() {
        Browser person = commission.person(Role.OBSERVER);

        change("OBSERVER", "close", Map.of());
        assertThat(in(person)).isFalse();
        person.signIn("OBSERVER", Commission.PASSWORD);
        assertThat(in(person)).isFalse();
        change("OBSERVER", "open", Map.of());
        person.signIn("OBSERVER", Commission.PASSWORD);

        assertThat(in(person)).isTrue();
    }

    @Test
    void a_new_link_makes_the_old_one_void() {
        String old = commission.invite("Late", Role.AUDITOR, "");
        Browser administrator = commission.administrator();
        String again =
                administrator.page("/en/people").select("form[action$=/again]").attr("action");

        String fresh = Jsoup.parse(
                        administrator.submit("/en/people", again, Map.of()).body())
                .select("code")
                .text();

        assertThat(commission.stranger().get(old).statusCode()).isEqualTo(404);
        assertThat(commission.stranger().get(fresh).statusCode()).isEqualTo(200);
    }

    @Test
    void the_administrator_sees_who_is_signed_in_and_ends_sessions() {
        Browser observer = commission.person(Role.OBSERVER);

        commission.administrator().submit(PAGE, PAGE + "/session", Map.of());

        assertThat(in(observer)).isFalse();
        assertThat(commission.administrator().page("/en/trail").text()).contains("Admin session ended OBSERVER");
    }

    @Test
    void the_trail_is_shown_as_asked_for_and_handed_out_whole() {
        commission.invite("=HYPERLINK(\"http://x\")", Role.OBSERVER, "");
        Browser auditor = commission.person(Role.AUDITOR);

        String shown =
                auditor.page("/en/trail?who=Admin&what=INVITED").select("tbody").text();
        String table = auditor.get("/en/trail.csv").body();

        assertThat(shown).contains("Admin invited AUDITOR").doesNotContain("signed in");
        assertThat(table)
                .startsWith("\"at\",\"who\",\"what\",\"subject\",\"from\"\r\n")
                .contains("\"Admin\",\"INVITED\",\"'=HYPERLINK(\"\"http://x\"\") OBSERVER\"")
                .contains("\"AUDITOR\",\"SIGNED_IN\"");
    }
}

package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
class FirstStartTest {

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_first_link_opens_one_account_and_then_is_gone() {
        try (Commission commission = new Commission(folder, make)) {
            String link = commission.workbench.firstLink().orElseThrow().toString();

            commission.administrator();

            assertThat(commission.workbench.firstLink()).isEmpty();
            assertThat(commission.stranger().get(link).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_guessed_first_link_leads_nowhere() {
        try (Commission commission = new Commission(folder, make)) {
            assertThat(commission
                            .stranger()
                            .get("/first?token=" + "0".repeat(64))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_short_password_is_refused_with_the_reason_and_the_name_kept() {
        try (Commission commission = new Commission(folder, make)) {
            String link = commission.workbench.firstLink().orElseThrow().toString();

            var answer = commission.stranger().submit(link, "/first", Map.of("name", "Amal", "password", "short"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("fewer than 12 characters").contains("value=\"Amal\"");
            assertThat(commission.workbench.firstLink()).isPresent();
        }
    }

    @Test
    void an_invitation_works_once_and_for_three_days() {
        try (Commission commission = new Commission(folder, make)) {
            String used = commission.invite("Used", Role.AUDITOR, "");
            String old = commission.invite("Old", Role.AUDITOR, "");
            commission.stranger().submit(used, "/join", Map.of("password", Commission.PASSWORD));

            assertThat(commission.stranger().get(used).statusCode()).isEqualTo(404);
            assertThat(commission.stranger().get(old).statusCode()).isEqualTo(200);
            commission.pass(Duration.ofDays(3));
            assertThat(commission.stranger().get(old).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_closed_account_is_out_with_its_next_request() {
        try (Commission commission = new Commission(folder, make)) {
            Browser observer = commission.person(Role.OBSERVER);
            assertThat(observer.get("/en/missions").uri().getPath()).isEqualTo("/en/missions");

            String close = commission
                    .administrator()
                    .page("/en/people")
                    .select("tr:contains(OBSERVER) form[action$=close]")
                    .attr("action");
            commission.administrator().submit("/en/people", close, Map.of());

            assertThat(observer.get("/en/missions").uri().getPath()).isEqualTo("/en/sign-in");
            assertThat(commission
                            .stranger()
                            .signIn("OBSERVER", Commission.PASSWORD)
                            .body())
                    .contains("Name or password is wrong");
        }
    }
}

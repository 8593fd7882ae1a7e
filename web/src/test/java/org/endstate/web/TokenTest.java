package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

    private static final String MISSIONS = "/api/v1/missions";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private static Path all = Path.of("");

    private Path folder = all;

    private Commission commission;

    @BeforeParameterizedClassInvocation
    void open() {
        folder = all.resolve(make.name());
        commission = new Commission(folder, make);
    }

    @AfterParameterizedClassInvocation
    void close() {
        commission.close();
    }

    private Program program(Browser person) {
        return new Program(commission.workbench, Program.token(person, false));
    }

    private String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    @Test
    void a_token_is_shown_once_and_kept_as_a_hash() throws Exception {
        Browser observer = commission.person(Role.OBSERVER);
        String secret = Program.token(observer, false);

        assertThat(secret).matches("endstate_[0-9a-f]{64}");
        assertThat(observer.get("/en/tokens").body()).doesNotContain(secret);
        try (var files = java.nio.file.Files.walk(folder.resolve("kept"))) {
            for (Path file : (Iterable<Path>) files.filter(java.nio.file.Files::isRegularFile)::iterator) {
                String text = java.nio.file.Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(text).as(file.toString()).doesNotContain(secret);
            }
        }
    }

    @Test
    void each_use_is_counted() {
        Browser auditor = commission.person(Role.AUDITOR);
        Program program = program(auditor);
        program.get(MISSIONS);
        program.get("/api/v1/caller");

        assertThat(auditor.page("/en/tokens")
                        .select("tbody tr")
                        .getFirst()
                        .select("td")
                        .get(2)
                        .text())
                .isEqualTo("2");
    }

    @Test
    void a_revoked_token_is_refused_and_the_refusal_is_in_the_trail() {
        Browser expert = commission.person(Role.EXPERT);
        Program program = program(expert);
        assertThat(program.get(MISSIONS).statusCode()).isEqualTo(200);
        Element form = expert.page("/en/tokens").selectFirst("form[action$=/revoke]");
        expert.submit("/en/tokens", form == null ? "" : form.attr("action"), Map.of());

        assertThat(program.get(MISSIONS).statusCode()).isEqualTo(401);
        assertThat(trail()).contains("token refused GET " + MISSIONS);
    }

    @Test
    void a_token_that_is_out_of_date_is_refused() {
        Program program = program(commission.person(Role.SECRETARIAT));
        assertThat(program.get(MISSIONS).statusCode()).isEqualTo(200);
        commission.pass(Duration.ofDays(31));

        assertThat(program.get(MISSIONS).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_ends_with_the_account_it_acts_for() {
        Program program = program(commission.person(Role.EXPERT, "lead"));
        assertThat(program.get(MISSIONS).statusCode()).isEqualTo(200);
        Browser administrator = commission.administrator();
        String close = administrator
                .page("/en/people")
                .select("tr:contains(EXPERTlead) form[action$=/close]")
                .attr("action");
        administrator.submit("/en/people", close, Map.of());

        assertThat(program.get(MISSIONS).statusCode()).isEqualTo(401);
    }

    @Test
    void somebody_elses_token_cannot_be_revoked() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        Program program = program(host);
        String action = host.page("/en/tokens").select("form[action$=/revoke]").attr("action");
        String guard = lead.page("/en/tokens").select("input[name=_csrf]").attr("value");

        assertThat(lead.post(action, Map.of("_csrf", guard)).statusCode()).isEqualTo(404);
        assertThat(program.get(MISSIONS).statusCode()).isEqualTo(200);
    }

    @Test
    void an_observer_cannot_make_a_token_that_has_plans_made_whatever_the_form_says() {
        Browser observer = commission.person(Role.OBSERVER);

        assertThat(observer.submit("/en/tokens", "/en/tokens", Map.of("name", "x", "days", "7", "run", "true"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_cookie_is_not_accepted() {
        assertThat(commission.person(Role.SECRETARIAT).get(MISSIONS).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_may_ask_a_hundred_and_twenty_times_a_minute() {
        Program program = program(commission.person(Role.CO_CHAIR, "host"));
        for (int i = 0; i < 120; i++) {
            assertThat(program.get("/api/v1/caller").statusCode()).isEqualTo(200);
        }

        var refused = program.get("/api/v1/caller");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("60");
        commission.pass(Duration.ofSeconds(1));
        assertThat(program.get("/api/v1/caller").statusCode()).isEqualTo(200);
        assertThat(trail()).contains("CO_CHAIRhost token refused too often GET /api/v1/caller");
    }

    @Test
    void whoever_guesses_tokens_is_slowed_down() {
        Program guesser = new Program(commission.workbench, "endstate_" + "0".repeat(64));
        for (int i = 0; i < 20; i++) {
            assertThat(guesser.get(MISSIONS).statusCode()).isIn(401, 429);
        }

        assertThat(guesser.get(MISSIONS).statusCode()).isEqualTo(429);
        commission.pass(Duration.ofMinutes(2));
    }
}

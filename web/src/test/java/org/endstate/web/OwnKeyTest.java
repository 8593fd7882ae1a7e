package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.endstate.record.SigningKey;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The public key of a person. */
@OnEveryDatabase
class OwnKeyTest {

    private static final String ACCOUNT = "/en/account";

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

    private static SigningKey key(String name, int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return SigningKey.of(name, bytes);
    }

    private static HttpResponse<String> register(Browser browser, String key, String password) {
        return browser.submit(ACCOUNT, ACCOUNT + "/key", Map.of("key", key, "password", password));
    }

    private static HttpResponse<String> register(Browser browser, SigningKey key) {
        return register(browser, key.verifyingKey().text(), Commission.PASSWORD);
    }

    private String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    @Test
    void a_key_is_in_use_until_another_takes_its_place_and_both_are_kept() {
        Browser chair = commission.person(Role.CO_CHAIR);
        SigningKey first = key("host.example/chair", 1);
        SigningKey second = key("host.example/chair", 2);

        register(chair, first);
        var answer = register(chair, second);

        assertThat(answer.statusCode()).isEqualTo(200);
        var rows = chair.page(ACCOUNT).select("#keys-head ~ tbody tr");
        assertThat(rows.eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains(first.verifyingKey().fingerprint())
                                .doesNotContain("in use"),
                        row -> assertThat(row)
                                .contains(second.verifyingKey().fingerprint())
                                .endsWith("in use"));
        assertThat(trail())
                .contains("key registered host.example/chair "
                        + second.verifyingKey().fingerprint());
    }

    @Test
    void a_key_of_somebody_else_is_refused_and_the_own_one_stays_in_use() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        SigningKey taken = key("host.example/chair", 1);
        SigningKey own = key("lead.example/chair", 2);
        register(host, taken);
        register(lead, own);

        var answer = register(lead, taken);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is or was in use");
        assertThat(lead.page(ACCOUNT).select("#keys-head ~ tbody tr").eachText())
                .singleElement()
                .asString()
                .contains(own.verifyingKey().fingerprint())
                .endsWith("in use");
        assertThat(trail()).contains("CO_CHAIRlead key refused");
    }

    @Test
    void a_key_that_was_put_away_is_not_taken_out_again() {
        Browser chair = commission.person(Role.CO_CHAIR);
        SigningKey first = key("host.example/chair", 1);
        register(chair, first);
        register(chair, key("host.example/chair", 2));

        assertThat(register(chair, first).body()).contains("is or was in use");
    }

    @Test
    void a_session_without_the_password_registers_nothing() {
        Browser chair = commission.person(Role.CO_CHAIR);

        var answer = register(chair, key("thief.example", 1).verifyingKey().text(), "a guessed password");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The password is wrong").contains("no key yet");
        assertThat(trail()).contains("password refused wrong");
    }

    @Test
    void a_private_key_is_neither_kept_nor_shown_again() {
        Browser chair = commission.person(Role.CO_CHAIR);
        String secret = key("host.example/chair", 1).secretText();

        var answer = register(chair, secret, Commission.PASSWORD);

        assertThat(answer.body()).contains("This is a private key").doesNotContain(secret);
        assertThat(trail()).doesNotContain(secret);
    }

    @Test
    void a_key_that_cannot_be_read_is_refused_with_what_is_expected() {
        var answer = register(commission.person(Role.CO_CHAIR), "<b>no key</b>", Commission.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("That is no public key").doesNotContain("<b>");
    }
}

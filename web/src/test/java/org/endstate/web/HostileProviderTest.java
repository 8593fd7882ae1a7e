package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody might try with the answers of a provider, with an identity of their own there or without. */
class HostileProviderTest {

    private static final String RETURN = "/sign-in/provider/return?language=en&";

    @TempDir
    private Path folder = Path.of("");

    private ProviderStage stage;
    private InventedProvider provider;
    private Commission commission;
    private Traveller expert;

    @BeforeEach
    void open() {
        stage = new ProviderStage(folder);
        provider = stage.provider;
        commission = stage.commission;
        expert = stage.expert;
        expert.returns(provider.shown(expert.leavesToLink(), "expert-1"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                Arguments.of("nonce of another", tamper(token -> token.claim("nonce", "forged")), "invalid_nonce"),
                Arguments.of("no nonce", tamper(token -> token.claim("nonce", null)), "invalid_nonce"),
                Arguments.of("another audience", tamper(token -> token.audience("other")), "invalid_id_token"),
                Arguments.of(
                        "other audiences beside",
                        tamper(token -> token.audience(List.of("endstate", "other"))),
                        "invalid_id_token"),
                Arguments.of(
                        "another issuer", tamper(token -> token.issuer("https://other.example")), "invalid_id_token"),
                Arguments.of("no longer good", tamper(token -> token.claim("exp", 1_700_000_000L)), "invalid_id_token"),
                Arguments.of(
                        "not asked again",
                        tamper(token -> token.claim("auth_time", 1_700_000_000L)),
                        "not_asked_again"),
                Arguments.of("an endless subject", tamper(token -> token.subject("x".repeat(256))), "subject"));
    }

    private static UnaryOperator<JWTClaimsSet.Builder> tamper(UnaryOperator<JWTClaimsSet.Builder> how) {
        return how;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void a_token_that_does_not_hold_signs_nobody_in(
            String what, UnaryOperator<JWTClaimsSet.Builder> how, String reason) {
        Traveller again = Traveller.stranger(commission);
        URI answer = provider.shown(again.leaves(), "expert-1");
        provider.tampering = how;

        var told = again.returns(answer);

        assertThat(told.body()).as(what).contains("its answer does not hold");
        assertThat(again.in()).isFalse();
        assertThat(stage.trail()).contains("sign-in refused provider: denied " + reason);
    }

    @Test
    void a_token_signed_by_another_key_signs_nobody_in() {
        Traveller again = Traveller.stranger(commission);
        URI answer = provider.shown(again.leaves(), "expert-1");
        provider.signing = InventedProvider.key("published");

        assertThat(again.returns(answer).body()).contains("its answer does not hold");
        assertThat(again.in()).isFalse();
    }

    @Test
    void an_answer_with_another_state_is_not_looked_at() {
        Traveller again = Traveller.stranger(commission);
        URI answer = provider.shown(again.leaves(), "expert-1");
        int before = provider.asked.get();

        var told = again.returns(URI.create(answer.toString().replaceFirst("state=[^&]*", "state=forged.en")));

        assertThat(told.body()).contains("belongs to nothing that this browser has begun");
        assertThat(provider.asked).hasValue(before);
        assertThat(again.in()).isFalse();
    }

    @Test
    void an_answer_is_good_once() {
        Traveller again = Traveller.stranger(commission);
        URI first = provider.shown(again.leaves(), "expert-1");
        again.returns(first);
        again.browser().submit("/en/missions", "/sign-out", Map.of());
        assertThat(again.returns(first).body()).contains("belongs to nothing");

        // Its code in an answer to a request of one's own is refused by the provider.
        Traveller thief = Traveller.stranger(commission);
        String used = first.getRawQuery().replaceFirst(".*(code=[^&]*).*", "$1");
        URI own = provider.shown(thief.leaves(), "thief");
        var told = thief.returns(URI.create(own.toString().replaceFirst("code=[^&]*", used)));

        assertThat(told.body()).contains("its answer does not hold");
        assertThat(thief.in()).isFalse();
        assertThat(stage.trail()).contains("provider: denied invalid_grant");
    }

    @Test
    void a_code_that_was_stolen_on_its_way_is_worth_nothing_without_the_proof_key() {
        Traveller owner = Traveller.stranger(commission);
        URI stolen = provider.shown(owner.leaves(), "expert-1");
        Traveller thief = Traveller.stranger(commission);
        URI own = provider.shown(thief.leaves(), "thief");

        String code = stolen.getRawQuery().replaceFirst(".*(code=[^&]*).*", "$1");
        thief.returns(URI.create(own.toString().replaceFirst("code=[^&]*", code)));

        assertThat(thief.in()).isFalse();
    }

    /** Login CSRF: somebody's browser is made to bring an answer that belongs to the session of the attacker. */
    @Test
    void a_browser_that_is_made_to_bring_another_persons_answer_stays_who_it_is() {
        Traveller attacker = stage.observer();
        attacker.returns(provider.shown(attacker.leavesToLink(), "observer-1"));
        Traveller attackers = Traveller.stranger(commission);
        URI forged = provider.shown(attackers.leaves(), "observer-1");
        String before = expert.browser().session();

        var told = expert.returns(forged);

        assertThat(told.body()).contains("belongs to nothing that this browser has begun");
        assertThat(expert.browser().session()).isEqualTo(before);
        assertThat(expert.browser().page("/en/missions").select("a.who").text()).contains("EXPERThost");
        assertThat(stage.trail()).contains("sign-in refused provider: lost");
    }

    @Test
    void forged_answers_shut_nobody_out() {
        for (int i = 0; i < 60; i++) {
            expert.browser().get(RETURN + "code=x&state=forged");
        }
        Traveller again = Traveller.stranger(commission);

        again.returns(provider.shown(again.leaves(), "expert-1"));

        assertThat(again.in()).isTrue();
    }

    @Test
    void who_tries_out_identities_is_stopped_like_who_tries_out_passwords() {
        for (int i = 0; i < 50; i++) {
            Traveller trying = Traveller.stranger(commission);
            trying.returns(provider.shown(trying.leaves(), "nobody-" + i));
        }
        Traveller again = Traveller.stranger(commission);
        URI answer = provider.shown(again.leaves(), "expert-1");
        int before = provider.asked.get();

        assertThat(again.returns(answer).body()).contains("Too much was wrong from your network address");
        assertThat(provider.asked).hasValue(before);
        commission.pass(Duration.ofMinutes(16));
        Traveller later = Traveller.stranger(commission);
        later.returns(provider.shown(later.leaves(), "expert-1"));
        assertThat(later.in()).isTrue();
    }

    @Test
    void an_identity_that_nobody_linked_opens_no_account_whatever_it_claims() {
        Traveller stranger = Traveller.stranger(commission);
        URI answer = provider.shown(stranger.leaves(), "stranger");
        provider.tampering = token -> token.claim("name", "EXPERThost")
                .claim("preferred_username", "EXPERThost")
                .claim("email", "EXPERThost")
                .claim("email_verified", true);
        int accounts = commission.rows("select id from account").size();

        var told = stranger.returns(answer);

        assertThat(told.body()).contains("linked with no account here");
        assertThat(stranger.in()).isFalse();
        assertThat(commission.rows("select id from account")).hasSize(accounts);
        assertThat(stage.trail()).contains("sign-in refused provider: unlinked " + provider.issuer() + " stranger");
    }

    @Test
    void a_closed_account_is_not_opened_by_its_identity() {
        stage.closeAccount("EXPERThost");
        Traveller again = Traveller.stranger(commission);

        var told = again.returns(provider.shown(again.leaves(), "expert-1"));

        assertThat(told.body()).contains("linked with no account here");
        assertThat(again.in()).isFalse();
    }

    @Test
    void an_answer_that_comes_after_ten_minutes_is_too_late() {
        Traveller again = Traveller.stranger(commission);
        URI answer = provider.shown(again.leaves(), "expert-1");
        commission.pass(Duration.ofMinutes(11));

        assertThat(again.returns(answer).body()).contains("More than ten minutes went by");
        assertThat(again.returns(answer).body()).contains("belongs to nothing");
        assertThat(again.in()).isFalse();
    }

    @Test
    void what_an_answer_holds_is_text_on_the_page_that_meets_it() {
        String page = expert.met(
                        URI.create(
                                expert.browser().home()
                                        + "sign-in/provider/return?code=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&state=x&to=https://evil.example"))
                .body();

        assertThat(page).doesNotContain("<script>alert").doesNotContain("evil.example");
        assertThat(Traveller.onward(
                                expert.met(URI.create(expert.browser().home() + "sign-in/provider/return?code=a%2Bb")))
                        .toString())
                .isEqualTo("/sign-in/provider/return?language=en&code=a%2Bb");
    }
}

package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody might try through a provider, with an identity of their own there or without. */
class HostileProviderTest {

    private static final String RETURN = "/sign-in/provider/return?language=en&";

    @TempDir
    private Path folder = Path.of("");

    private InventedProvider provider;
    private Commission commission;
    private Traveller expert;

    @BeforeEach
    void open() {
        provider = new InventedProvider();
        commission = new Commission(folder, provider.asConfigured());
        provider.goesBy(commission::now);
        commission.person(Role.EXPERT);
        expert = Traveller.named(commission, "EXPERThost");
        expert.returns(provider.shown(expert.leavesToLink(), "expert-1"));
    }

    @AfterEach
    void close() {
        commission.close();
        provider.close();
    }

    private String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    private Traveller observer() {
        commission.person(Role.OBSERVER);
        return Traveller.named(commission, "OBSERVER");
    }

    private List<String> linked() {
        return commission.rows("select subject from account_identity order by subject");
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
        assertThat(trail()).contains("sign-in refused provider: denied " + reason);
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
        assertThat(trail()).contains("provider: denied invalid_grant");
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
        Traveller attacker = observer();
        attacker.returns(provider.shown(attacker.leavesToLink(), "observer-1"));
        Traveller attackers = Traveller.stranger(commission);
        URI forged = provider.shown(attackers.leaves(), "observer-1");
        String before = expert.browser().session();

        var told = expert.returns(forged);

        assertThat(told.body()).contains("belongs to nothing that this browser has begun");
        assertThat(expert.browser().session()).isEqualTo(before);
        assertThat(expert.browser().page("/en/missions").select("a.who").text()).contains("EXPERThost");
        assertThat(trail()).contains("sign-in refused provider: lost");
    }

    @Test
    void a_browser_that_is_made_to_link_another_persons_identity_links_nothing() {
        Traveller attacker = observer();
        URI forged = provider.shown(attacker.leavesToLink(), "observer-1");

        expert.returns(forged);

        assertThat(linked()).containsExactly("expert-1");
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
        assertThat(trail()).contains("sign-in refused provider: unlinked " + provider.issuer() + " stranger");
    }

    @Test
    void a_closed_account_is_not_opened_by_its_identity() {
        String close = commission
                .administrator()
                .page("/en/people")
                .select("tr:has(th:containsOwn(EXPERThost)) form[action$=/close]")
                .attr("action");
        commission.administrator().submit("/en/people", close, Map.of());
        Traveller again = Traveller.stranger(commission);

        var told = again.returns(provider.shown(again.leaves(), "expert-1"));

        assertThat(told.body()).contains("linked with no account here");
        assertThat(again.in()).isFalse();
    }

    @Test
    void an_account_that_is_closed_on_the_way_links_nothing() {
        Traveller observer = observer();
        URI answer = provider.shown(observer.leavesToLink(), "observer-1");
        String close = commission
                .administrator()
                .page("/en/people")
                .select("tr:has(th:containsOwn(OBSERVER)) form[action$=/close]")
                .attr("action");
        commission.administrator().submit("/en/people", close, Map.of());

        observer.returns(answer);

        assertThat(linked()).containsExactly("expert-1");
    }

    @Test
    void nothing_is_linked_without_the_password() {
        Traveller observer = observer();
        int before = provider.asked.get();

        var guessed =
                observer.browser().submit(Traveller.ACCOUNT, Traveller.LINK, Map.of("password", "a guess of mine"));

        assertThat(guessed.statusCode()).isEqualTo(422);
        assertThat(guessed.body()).contains("The password is wrong").doesNotContain("onward");
        assertThat(provider.asked).hasValue(before);
        assertThat(trail()).contains("OBSERVER password refused wrong");
    }

    @Test
    void an_answer_to_a_sign_in_links_nothing() {
        Traveller observer = observer();
        observer.returns(provider.shown(observer.leaves(), "observer-1"));

        assertThat(linked()).containsExactly("expert-1");
    }

    @Test
    void an_identity_stands_for_one_account_only() {
        Traveller observer = observer();

        var told = observer.returns(provider.shown(observer.leavesToLink(), "expert-1"));

        assertThat(told.body()).contains("linked with another account");
        assertThat(linked()).containsExactly("expert-1");
        assertThat(trail()).contains("OBSERVER identity refused provider: taken " + provider.issuer() + " expert-1");
    }

    @Test
    void an_account_has_one_identity_of_a_provider() {
        Traveller observer = observer();
        observer.returns(provider.shown(observer.leavesToLink(), "observer-1"));
        String guard = observer.browser().guard(Traveller.ACCOUNT);
        URI leaving = Traveller.onward(
                observer.browser().post(Traveller.LINK, Map.of("_csrf", guard, "password", Commission.PASSWORD)));

        var told = observer.returns(provider.shown(leaving, "observer-2"));

        assertThat(told.body()).contains("linked with another identity");
        assertThat(linked()).containsExactly("expert-1", "observer-1");
    }

    @Test
    void nobody_unlinks_another_persons_identity() {
        Traveller observer = observer();
        Map<String, String> form = Map.of(
                "_csrf",
                observer.browser().guard(Traveller.ACCOUNT),
                "password",
                Commission.PASSWORD,
                "issuer",
                provider.issuer(),
                "subject",
                "expert-1");

        observer.browser().post(Traveller.LINK + "/remove", form);

        assertThat(linked()).containsExactly("expert-1");
    }

    @Test
    void a_link_that_was_begun_by_one_person_is_not_ended_by_another_in_the_same_browser() {
        Traveller browser = observer();
        URI answer = provider.shown(browser.leavesToLink(), "observer-1");
        browser.browser().signIn("EXPERThost", Commission.PASSWORD);

        browser.returns(answer);

        assertThat(linked()).containsExactly("expert-1");
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
    void forms_that_another_site_sends_are_refused_and_noted() {
        for (String path : List.of(Traveller.LINK, Traveller.LINK + "/remove", Traveller.SIGN_IN)) {
            HttpResponse<String> answer = expert.browser()
                    .post(
                            path,
                            Map.of(
                                    "password",
                                    Commission.PASSWORD,
                                    "issuer",
                                    provider.issuer(),
                                    "subject",
                                    "expert-1"));

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(trail()).contains("EXPERThost refused POST " + path);
        }
        assertThat(linked()).containsExactly("expert-1");
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

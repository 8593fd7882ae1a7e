package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.endstate.web.account.Authenticator;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in by a provider, as people meet it. */
class ProviderTest {

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
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private HttpResponse<String> link(Traveller who, String subject) {
        return who.returns(provider.shown(who.leavesToLink(), subject));
    }

    @Test
    void who_has_linked_an_identity_signs_in_by_it_under_a_new_session() {
        assertThat(link(expert, "expert-1").uri().getPath()).isEqualTo(Traveller.ACCOUNT);
        assertThat(expert.browser()
                        .page(Traveller.ACCOUNT)
                        .select("input[name=subject]")
                        .attr("value"))
                .isEqualTo("expert-1");
        Traveller again = Traveller.stranger(commission);
        URI answer = provider.shown(again.leaves(), "expert-1");
        String before = again.browser().session();

        again.returns(answer);

        assertThat(again.in()).isTrue();
        assertThat(again.browser().session()).isNotEqualTo(before);
        assertThat(again.browser().page("/en/missions").select("a.who").text()).contains("EXPERThost");
        assertThat(stage.trail())
                .contains("EXPERThost identity linked " + provider.issuer() + " expert-1")
                .contains("EXPERThost identity accepted " + provider.issuer() + " expert-1");
    }

    @Test
    void nobody_outside_is_asked_before_somebody_wants_to_sign_in() {
        expert.browser().page(Traveller.ACCOUNT);
        Traveller.stranger(commission).browser().page("/en/sign-in");

        assertThat(provider.asked).hasValue(0);
    }

    @Test
    void the_provider_is_asked_with_state_nonce_and_proof_key_for_an_identity_and_nothing_more() {
        URI leaving = Traveller.stranger(commission).leaves();

        Map<String, String> asked =
                UriComponentsBuilder.fromUri(leaving).build().getQueryParams().toSingleValueMap();
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "endstate")
                .containsEntry("scope", "openid")
                .containsEntry("prompt", "login")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(InventedProvider.decoded(asked, "redirect_uri"))
                .isEqualTo(expert.browser().home() + "sign-in/provider/return");
    }

    @Test
    void a_second_factor_is_still_asked_for() {
        String secret =
                expert.browser().page("/en/second-factor").select("code.secret").text();
        Authenticator authenticator = new Authenticator(secret, () -> commission.now());
        expert.browser()
                .submit(
                        "/en/second-factor",
                        "/en/second-factor/enrol",
                        Map.of("code", authenticator.code(), "password", Commission.PASSWORD));
        link(expert, "expert-1");
        commission.pass(Duration.ofSeconds(30));
        Traveller again = Traveller.stranger(commission);

        var asked = again.returns(provider.shown(again.leaves(), "expert-1"));

        assertThat(asked.uri().getPath()).isEqualTo("/en/second-factor");
        assertThat(again.in()).isFalse();
        again.browser().submit("/en/second-factor", "/en/second-factor", Map.of("code", authenticator.code()));
        assertThat(again.in()).isTrue();
    }

    @Test
    void who_needs_a_second_factor_by_role_and_has_none_has_to_make_one() {
        link(expert, "expert-1");
        commission.administrator().submit("/en/administration", "/en/administration/rules", Map.of("EXPERT", "on"));
        Traveller again = Traveller.stranger(commission);

        var asked = again.returns(provider.shown(again.leaves(), "expert-1"));

        assertThat(asked.body()).contains("Set up your second factor");
        assertThat(again.in()).isFalse();
    }

    @Test
    void an_unlinked_identity_signs_nobody_in_any_more() {
        link(expert, "expert-1");

        var guessed =
                expert.browser().submit(Traveller.ACCOUNT, Traveller.LINK + "/remove", Map.of("password", "a guess"));
        assertThat(guessed.statusCode()).isEqualTo(422);
        assertThat(expert.browser().page(Traveller.ACCOUNT).select("input[name=subject]"))
                .hasSize(1);
        expert.browser().submit(Traveller.ACCOUNT, Traveller.LINK + "/remove", Map.of("password", Commission.PASSWORD));

        Traveller again = Traveller.stranger(commission);
        again.returns(provider.shown(again.leaves(), "expert-1"));
        assertThat(again.in()).isFalse();
        assertThat(stage.trail()).contains("EXPERThost identity unlinked " + provider.issuer() + " expert-1");
    }

    @Test
    void a_provider_that_does_not_answer_is_named_as_the_reason_and_passwords_go_on_working() {
        provider.close();
        Traveller stranger = Traveller.stranger(commission);

        var told = stranger.browser().submit("/en/sign-in", Traveller.SIGN_IN, Map.of());
        var linking =
                expert.browser().submit(Traveller.ACCOUNT, Traveller.LINK, Map.of("password", Commission.PASSWORD));

        assertThat(told.body()).contains("The provider does not answer");
        assertThat(linking.body()).contains("The provider does not answer");
        stranger.browser().signIn("EXPERThost", Commission.PASSWORD);
        assertThat(stranger.in()).isTrue();
        assertThat(stage.trail()).contains("provider: unreachable");
        commission.restart();
    }

    @Test
    void a_provider_that_falls_silent_on_the_way_is_named_as_the_reason() {
        Traveller stranger = Traveller.stranger(commission);
        URI answer = provider.shown(stranger.leaves(), "expert-1");
        provider.close();

        assertThat(stranger.returns(answer).body()).contains("The provider does not answer");
        assertThat(stranger.in()).isFalse();
    }

    @Test
    void nobody_waits_for_a_provider_that_dawdles_and_who_comes_next_is_told_at_once() {
        provider.dawdling = Duration.ofSeconds(8);
        Traveller stranger = Traveller.stranger(commission);

        for (int i = 0; i < 2; i++) {
            assertThat(stranger.browser()
                            .submit("/en/sign-in", Traveller.SIGN_IN, Map.of())
                            .body())
                    .contains("The provider does not answer");
        }

        assertThat(provider.asked).hasValue(1);
        provider.dawdling = Duration.ZERO;
        commission.pass(Duration.ofSeconds(11));
        assertThat(stranger.leaves().toString()).startsWith(provider.issuer() + "/authorize");
    }

    @Test
    void a_provider_that_goes_by_another_name_is_not_used() {
        OpenIdProvider known = provider.asConfigured();
        OpenIdProvider alias =
                new OpenIdProvider(known.issuer().replace("127.0.0.1", "localhost"), known.client(), known.button());
        try (Commission other = new Commission(folder.resolve("other"), alias)) {
            assertThat(Traveller.stranger(other)
                            .browser()
                            .submit("/en/sign-in", Traveller.SIGN_IN, Map.of())
                            .body())
                    .contains("The provider does not answer");
        }
    }

    @Test
    void who_cancels_at_the_provider_is_told_and_may_try_again() {
        Traveller stranger = Traveller.stranger(commission);

        var told = stranger.returns(provider.cancelled(stranger.leaves()));

        assertThat(told.body()).contains("The provider did not confirm who you are");
        assertThat(stage.trail()).contains("sign-in refused provider: denied access_denied");
    }

    @Test
    void the_journey_is_made_in_the_language_it_was_begun_in() {
        Traveller stranger = Traveller.stranger(commission);
        var page = stranger.browser().page("/ar/sign-in");
        assertThat(page.text()).contains("الدخول عبر المثال");
        URI leaving = Traveller.onward(stranger.browser().submit("/ar/sign-in", "/ar/sign-in/provider", Map.of()));
        URI answer = provider.shown(leaving, "nobody");

        assertThat(stranger.met(answer).body()).contains("dir=\"rtl\"").contains("تابع");
        assertThat(stranger.returns(answer).body()).contains("تلك الهوية غير مرتبطة بأي حساب هنا");
    }

    @Test
    void at_another_address_than_the_provider_sends_people_back_to_the_right_one_is_named() {
        Browser byNumber = commission.stranger();

        assertThat(byNumber.page("/en/sign-in").text())
                .contains("“Sign in with Example” works at http://localhost:"
                        + byNumber.home().getPort() + " only");
        assertThat(byNumber.page("/en/sign-in").select("form[action=" + Traveller.SIGN_IN + "]"))
                .isEmpty();
    }

    @Test
    void without_a_provider_there_is_nothing_of_it() {
        try (Commission plain = new Commission(folder.resolve("plain"))) {
            Browser person = plain.person(Role.EXPERT);
            String guard = person.guard(Traveller.ACCOUNT);

            assertThat(person.page(Traveller.ACCOUNT).text()).doesNotContain("provider");
            assertThat(plain.stranger().page("/en/sign-in").text()).doesNotContain("provider");
            for (String path : new String[] {Traveller.SIGN_IN, Traveller.LINK}) {
                assertThat(person.post(path, Map.of("_csrf", guard, "password", Commission.PASSWORD))
                                .statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(plain.stranger()
                            .get("/sign-in/provider/return?code=x&state=y")
                            .uri()
                            .getPath())
                    .isEqualTo("/en/sign-in");
        }
    }
}

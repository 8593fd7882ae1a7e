package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody might try to link an identity with an account that is not theirs, or to unlink it. */
class HostileLinkTest {

    @TempDir
    private Path folder = Path.of("");

    private ProviderStage stage;
    private InventedProvider provider;
    private Traveller expert;

    @BeforeEach
    void open() {
        stage = new ProviderStage(folder);
        provider = stage.provider;
        expert = stage.expert;
        expert.returns(provider.shown(expert.leavesToLink(), "expert-1"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_browser_that_is_made_to_link_another_persons_identity_links_nothing() {
        Traveller attacker = stage.observer();
        URI forged = provider.shown(attacker.leavesToLink(), "observer-1");

        expert.returns(forged);

        assertThat(stage.linked()).containsExactly("expert-1");
    }

    @Test
    void an_account_that_is_closed_on_the_way_links_nothing() {
        Traveller observer = stage.observer();
        URI answer = provider.shown(observer.leavesToLink(), "observer-1");
        stage.closeAccount("OBSERVER");

        observer.returns(answer);

        assertThat(stage.linked()).containsExactly("expert-1");
    }

    @Test
    void nothing_is_linked_without_the_password() {
        Traveller observer = stage.observer();
        int before = provider.asked.get();

        var guessed =
                observer.browser().submit(Traveller.ACCOUNT, Traveller.LINK, Map.of("password", "a guess of mine"));

        assertThat(guessed.statusCode()).isEqualTo(422);
        assertThat(guessed.body()).contains("The password is wrong").doesNotContain("onward");
        assertThat(provider.asked).hasValue(before);
        assertThat(stage.trail()).contains("OBSERVER password refused wrong");
    }

    @Test
    void an_answer_to_a_sign_in_links_nothing() {
        Traveller observer = stage.observer();
        observer.returns(provider.shown(observer.leaves(), "observer-1"));

        assertThat(stage.linked()).containsExactly("expert-1");
    }

    @Test
    void an_identity_stands_for_one_account_only() {
        Traveller observer = stage.observer();

        var told = observer.returns(provider.shown(observer.leavesToLink(), "expert-1"));

        assertThat(told.body()).contains("linked with another account");
        assertThat(stage.linked()).containsExactly("expert-1");
        assertThat(stage.trail())
                .contains("OBSERVER identity refused provider: taken " + provider.issuer() + " expert-1");
    }

    @Test
    void an_account_has_one_identity_of_a_provider() {
        Traveller observer = stage.observer();
        observer.returns(provider.shown(observer.leavesToLink(), "observer-1"));
        String guard = observer.browser().guard(Traveller.ACCOUNT);
        URI leaving = Traveller.onward(
                observer.browser().post(Traveller.LINK, Map.of("_csrf", guard, "password", Commission.PASSWORD)));

        var told = observer.returns(provider.shown(leaving, "observer-2"));

        assertThat(told.body()).contains("linked with another identity");
        assertThat(stage.linked()).containsExactly("expert-1", "observer-1");
    }

    @Test
    void nobody_unlinks_another_persons_identity() {
        Traveller observer = stage.observer();
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

        assertThat(stage.linked()).containsExactly("expert-1");
    }

    @Test
    void a_link_that_was_begun_by_one_person_is_not_ended_by_another_in_the_same_browser() {
        Traveller browser = stage.observer();
        URI answer = provider.shown(browser.leavesToLink(), "observer-1");
        browser.browser().signIn("EXPERThost", Commission.PASSWORD);

        browser.returns(answer);

        assertThat(stage.linked()).containsExactly("expert-1");
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
            assertThat(stage.trail()).contains("EXPERThost refused POST " + path);
        }
        assertThat(stage.linked()).containsExactly("expert-1");
    }
}

package org.endstate.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Passkeys, made and used by a real browser with an authenticator beside it. */
@ExtendWith(Ready.ForAll.class)
class PasskeyTest {

    private static final String LABEL = "Telephone 1";

    /** Somebody has changed their browser so that it never asks for a finger, whatever the workbench wants. */
    private static final String ASKS_FOR_NO_FINGER = """
            for (const name of ['create', 'get']) {
              const real = navigator.credentials[name].bind(navigator.credentials);
              navigator.credentials[name] = ({ publicKey }) => {
                publicKey.userVerification = 'discouraged';
                if (publicKey.authenticatorSelection) {
                  publicKey.authenticatorSelection.userVerification = 'discouraged';
                  publicKey.authenticatorSelection.requireResidentKey = false;
                  publicKey.authenticatorSelection.residentKey = 'discouraged';
                }
                return real({ publicKey });
              };
            }
            """;

    @ParameterizedTest
    @EnumSource
    void a_passkey_lets_its_holder_in_without_a_password_until_it_is_removed(Language language, Ready ready) {
        try (Person holder = ready.byName("Holder", Role.SECRETARIAT, language)) {
            Authenticator device = Authenticator.withFinger(holder.page());
            aWrongPasswordMakesNone(holder, device);

            makes(holder, Person.PASSWORD).reads("own.passkey.done").sees(LABEL);
            assertThat(device.passkeys()).isEqualTo(1);

            holder.presses("page.out").presses("own.passkey.use").reads("missions.title");
            assertThat(holder.page()).hasURL(holder.home() + "/" + language.code() + "/missions");

            holder.opens("/account").presses("own.passkey.remove");
            assertThat(holder.page().locator("body")).not().containsText(LABEL);
            holder.presses("page.out").presses("own.passkey.use").reads("own.passkey.not-in");
            assertThat(isIn(holder)).isFalse();

            holder.forgives("403", "422");
            assertThat(holder.complaints()).isEmpty();
        }
    }

    private static void aWrongPasswordMakesNone(Person holder, Authenticator device) {
        makes(holder, "a guess that is long enough");
        assertThat(told(holder, "passkey-form")).hasText(holder.say("own.password.wrong"));
        assertThat(device.passkeys()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_stick_that_asks_for_no_finger_is_refused_by_the_browser_and_by_the_workbench(
            Language language, Ready ready) {
        try (Person holder = ready.byName("Holder of a stick", Role.SECRETARIAT, language)) {
            Authenticator stick = Authenticator.withoutFinger(holder.page());

            makes(holder, Person.PASSWORD);
            assertThat(told(holder, "passkey-form")).hasText(holder.say("own.passkey.failed"));
            assertThat(stick.passkeys()).isZero();

            holder.page().addInitScript(ASKS_FOR_NO_FINGER);
            makes(holder, Person.PASSWORD).reads("own.passkey.refused");
            assertThat(stick.passkeys()).isEqualTo(1);
            assertThat(holder.page().locator("input[name=passkey]")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stolen_device_lets_nobody_in_by_a_browser_that_asks_for_no_finger(Language language, Ready ready) {
        try (Person holder = ready.byName("Holder of a stolen device", Role.SECRETARIAT, language)) {
            Authenticator device = Authenticator.withFinger(holder.page());
            makes(holder, Person.PASSWORD).reads("own.passkey.done").presses("page.out");
            device.stolen();

            holder.presses("own.passkey.use").reads("own.passkey.not-in");
            holder.page().addInitScript(ASKS_FOR_NO_FINGER);
            holder.opens("/sign-in").presses("own.passkey.use").reads("own.passkey.not-in");

            assertThat(holder.wire().seen())
                    .filteredOn(one -> one.address().getPath().equals("/login/webauthn"))
                    .as("what reached the workbench")
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one.status()).isEqualTo(403));
            assertThat(isIn(holder)).isFalse();
        }
    }

    private static Person makes(Person holder, String password) {
        holder.opens("/account").fills("own.passkey.label", LABEL);
        holder.page().locator("#passkey-password").fill(password);
        return holder.presses("own.passkey.do");
    }

    private static Locator told(Person holder, String form) {
        return holder.page().locator("#" + form + " .told");
    }

    private static boolean isIn(Person holder) {
        Page page = holder.opens("/missions").page();
        return !page.url().endsWith("/sign-in");
    }
}

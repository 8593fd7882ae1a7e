package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.endstate.web.InventedProvider;
import org.endstate.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signing in by a provider in a browser that keeps its cookies as browsers do. To it {@code localhost}, where the
 * workbench is, and {@code 127.0.0.1}, where the provider is, are two sites.
 */
class ProviderTest {

    private static final String RETURN = "/sign-in/provider/return";

    @TempDir
    private Path folder = Path.of("");

    private final InventedProvider provider = new InventedProvider();

    private List<String> configured() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), provider.secret());
        Path file =
                Files.writeString(folder.resolve("sign-in.yaml"), """
                endstate-sign-in: 1
                issuer: %s
                client-id: %s
                client-secret-file: secret.txt
                button: {en: Sign in with Example, ar: الدخول عبر المثال}
                """.formatted(provider.issuer(), provider.client()));
        return List.of("--sign-in-with", file.toString());
    }

    private static URI byName(URI address) {
        return URI.create(address.toString().replace("127.0.0.1", "localhost"));
    }

    @Test
    void who_comes_back_from_another_site_is_let_in_though_the_cookie_is_kept_from_other_sites() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (provider;
                Program program = Program.start(folder.resolve("data"), configured(), Stage.mission(folder));
                Chromium chromium = new Chromium();
                Person person = new Person(
                        Stage.ADMINISTRATOR,
                        Language.EN,
                        byName(program.address()),
                        chromium,
                        URI.create(provider.issuer()))) {
            opensAccount(person, byName(program.firstLink()));
            links(person);
            // Before signing out: what axe-core asks for by itself must not be where the next sign-in leads.
            person.opens("/sign-in").examined("signing in, with a provider");
            person.opens("/missions").presses("page.out").reads("sign-in.title");

            presses(person, "Sign in with Example");
            shows(person);
            person.reads("missions.title");

            List<Boolean> cookies = person.wire().seen().stream()
                    .filter(seen -> seen.address().getPath().equals(RETURN))
                    .map(Wire.Seen::cookie)
                    .toList();
            assertThat(cookies)
                    .as("the cookie is not sent from the provider's site, and is from the workbench's")
                    .containsExactly(false, true, false, true);
            assertThat(person.complaints()).isEmpty();
        }
    }

    private static void opensAccount(Person person, URI link) {
        person.follows(link.toString())
                .fills("account.name.label", person.name())
                .fills("account.password.label", Person.PASSWORD)
                .presses("account.do");
        person.signsIn();
    }

    private static void links(Person person) {
        person.opens("/account").examined("an account, with a provider");
        person.page().locator("#identity-password").fill(Person.PASSWORD);
        person.presses("own.identity.link");
        shows(person);
        person.reads("own.identity.linked").sees("who-is-there");
    }

    private static void presses(Person person, String words) {
        person.page()
                .locator("button", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words))
                .click();
    }

    /** Shows who they are on the page of the provider. */
    private static void shows(Person person) {
        person.page().locator("a#who-is-there").click();
    }
}

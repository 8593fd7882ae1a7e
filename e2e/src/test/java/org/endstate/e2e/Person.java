package org.endstate.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.endstate.web.Language;

/**
 * Somebody at a browser of their own. What they press and read is named by the keys of the messages, so that one walk
 * is walked in every language.
 */
final class Person implements AutoCloseable {

    static final String PASSWORD = "a sentence that is long enough";

    private static final double PLAN_MILLISECONDS = 120_000;

    private final String name;
    private final Language language;
    private final URI home;
    private final Wire wire;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Somebody who reaches the workbench, and nobody else but these. */
    Person(String name, Language language, URI home, Chromium chromium, URI... others) {
        this.name = name;
        this.language = language;
        this.home = home;
        wire = new Wire(Stream.concat(Stream.of(home), Arrays.stream(others)).toArray(URI[]::new));
        context = chromium.context(wire, language);
        page = context.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
    }

    String name() {
        return name;
    }

    Language language() {
        return language;
    }

    /**
     * Has the page examined in another tab, so that what the examiner leaves in a console is not taken for the page's.
     */
    Person examined(Object name) {
        try (Page tab = context.newPage()) {
            tab.navigate(page.url());
            Axe.findsNothingWrong(tab, name);
        }
        return this;
    }

    /** Has the page examined where it is, as it came of a form. */
    Person examinedHere(Object name) {
        List<String> before = List.copyOf(complaints);
        Axe.findsNothingWrong(page, name);
        complaints.retainAll(before);
        return this;
    }

    /** The address of the workbench. */
    URI home() {
        return home;
    }

    Page page() {
        return page;
    }

    Wire wire() {
        return wire;
    }

    /** Errors and warnings of the console, violations of the content policy among them. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Forgets complaints about answers with these codes, where they were asked for. */
    void forgives(String... codes) {
        for (String code : codes) {
            complaints.removeIf(complaint -> complaint.contains("status of " + code));
        }
    }

    /** Every address their browser asked for, whoever was to answer. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    String say(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    /** Opens an address of the workbench as it stands. */
    Person follows(String address) {
        page.navigate(home.resolve(address).toString());
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Opens a page in their language. */
    Person opens(String path) {
        return follows("/" + language.code() + path);
    }

    Person signsIn() {
        return givesPassword().reads("missions.title");
    }

    /** Signs in by name and password, wherever that leads. */
    Person givesPassword() {
        opens("/sign-in");
        fills("account.name.label", name);
        fills("account.password.label", PASSWORD);
        return presses("sign-in.do");
    }

    /** Opens the account they were invited to, and signs in. */
    Person joins(String link) {
        return opensAccount(link).signsIn();
    }

    /** Opens the account they were invited to. */
    Person opensAccount(String link) {
        follows(link);
        fills("account.password.label", PASSWORD);
        return presses("account.do");
    }

    Person fills(String labelKey, String text) {
        field(labelKey).fill(text);
        return this;
    }

    Person chooses(String labelKey, String value) {
        field(labelKey).selectOption(value);
        return this;
    }

    private Locator field(String labelKey) {
        // What is folded up is not there for a reader.
        return page.getByLabel(say(labelKey), new Page.GetByLabelOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    /** Presses a button, and waits for what comes of it. */
    Person presses(String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(say(key)).setExact(true))
                .first()
                .click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Presses a button, and waits until the page has given way to another. */
    Person sends(String key) {
        page.evaluate("document.body.dataset.left = 'yes'");
        presses(key);
        assertThat(page.locator("body:not([data-left])")).isVisible();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Unfolds what is behind a summary. */
    Person unfolds(String key) {
        page.locator("summary", new Page.LocatorOptions().setHasText(say(key)))
                .first()
                .click();
        return this;
    }

    /** Follows a link with these words. */
    Person goesTo(String key) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(say(key)).setExact(true))
                .first()
                .click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Moves the first date on the page as far as it goes. */
    Person putsOff() {
        Locator date = page.locator("input[type=date]").first();
        date.fill(String.valueOf(date.getAttribute("max")));
        return this;
    }

    /** Waits until the plan that is being made is on the page. */
    Person waitsForPlan() {
        assertThat(page.locator("main .part").first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PLAN_MILLISECONDS));
        return this;
    }

    /** Sees these words somewhere on the page, soon. */
    Person reads(String key, Object... arguments) {
        return sees(say(key, arguments));
    }

    Person sees(String text) {
        try {
            assertThat(page.locator("body")).containsText(text);
            return this;
        } catch (AssertionError e) {
            throw new AssertionError(name + " does not read [" + text + "] at " + page.url(), e);
        }
    }

    @Override
    public void close() {
        context.close();
        wire.close();
    }
}

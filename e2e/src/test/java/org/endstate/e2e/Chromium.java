package org.endstate.e2e;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.web.Language;

/** The machine's own Chromium, without a window. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright driver;
    private final Browser browser;

    Chromium() {
        assumeThat(PROGRAM)
                .as("There is no Chromium at " + PROGRAM + ".\nMaybe install it (Debian: apt install chromium).")
                .matches(Files::isExecutable);
        driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** What one person has: cookies, storage and a cable that nobody else shares, and a language they prefer. */
    BrowserContext context(Wire wire, Language language) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.code())
                .setProxy(new Proxy(wire.address()))
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
    }
}

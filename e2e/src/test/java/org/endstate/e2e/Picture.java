package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Pictures of whole pages, in {@code e2e/target/screens}. */
final class Picture {

    private static final Path PICTURES = Path.of(System.getProperty("endstate.screens", "target/screens"));
    private static final int HEIGHT = 900;

    /** The elements that make a page too wide, and are not in something that scrolls. */
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('body *')]
              .filter(one => { const box = one.getBoundingClientRect();
                return box.right > innerWidth + 1 || box.left < -1; })
              .filter(one => { for (let up = one.parentElement; up; up = up.parentElement)
                if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(up).overflowX)) return false; return true; })
              .slice(0, 8).map(one => one.outerHTML.slice(0, 100))
            """;

    private Picture() {}

    static void of(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name.replace(' ', '-') + ".png"))
                .setFullPage(true));
    }

    /** Takes one on a desk and one on a phone, and holds that the page is wider than neither. */
    static void fits(Page page, Object name) {
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, HEIGHT);
            of(page, name + " " + width);

            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " at " + width + ": " + page.evaluate(TOO_WIDE))
                    .isEqualTo(width);
        }
        page.setViewportSize(1280, HEIGHT);
    }
}

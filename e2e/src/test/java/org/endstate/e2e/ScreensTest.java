package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.web.Language;
import org.endstate.web.screen.Screen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes a picture of every page, in {@code e2e/target/screens}, and holds that none is wider than its window. */
@ExtendWith(Ready.ForAll.class)
class ScreensTest {

    private static final Path PICTURES = Path.of(System.getProperty("endstate.screens", "target/screens"));

    static Stream<Place.Told> pages() {
        return Place.told();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_is_wider_than_a_desk_or_a_phone(Place.Told told, Ready ready) {
        Page page = ready.at(told).page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            picture(page, told + " " + width);

            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(told + " at " + width + ": " + page.evaluate(TOO_WIDE))
                    .isEqualTo(width);
        }
        page.setViewportSize(1280, 900);
    }

    @ParameterizedTest
    @EnumSource
    void the_overview_is_there_in_the_dark(Language language, Ready ready) {
        Place.Told told = new Place.Told(Place.of(Screen.OVERVIEW), language);
        Page page = ready.at(told).page();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(page, told + " 1280 dark");

        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(lightBackground(page));
    }

    private static Object lightBackground(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name.replace(' ', '-') + ".png"))
                .setFullPage(true));
    }

    /** The elements that make a page too wide, and are not in something that scrolls. */
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('body *')]
              .filter(one => { const box = one.getBoundingClientRect();
                return box.right > innerWidth + 1 || box.left < -1; })
              .filter(one => { for (let up = one.parentElement; up; up = up.parentElement)
                if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(up).overflowX)) return false; return true; })
              .slice(0, 8).map(one => one.outerHTML.slice(0, 100))
            """;
}

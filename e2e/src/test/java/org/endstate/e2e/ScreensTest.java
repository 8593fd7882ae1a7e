package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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

    static Stream<Place.Told> pages() {
        return Place.told();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_is_wider_than_a_desk_or_a_phone(Place.Told told, Ready ready) {
        Page page = ready.at(told).page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        Picture.fits(page, told);
    }

    @ParameterizedTest
    @EnumSource
    void the_overview_is_there_in_the_dark(Language language, Ready ready) {
        Place.Told told = new Place.Told(Place.of(Screen.OVERVIEW), language);
        Page page = ready.at(told).page();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Picture.of(page, told + " 1280 dark");

        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(lightBackground(page));
    }

    private static Object lightBackground(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}

package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.web.Language;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything can be reached and used without a mouse, and the eye can follow. */
@ExtendWith(Ready.ForAll.class)
class KeyboardTest {

    /** What the mouse can use and is visible, by a number given to each; a group of radio buttons is one stop. */
    private static final String CONTROLS = """
            () => {
              const all = [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')];
              const used = all.filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility()
                && (one.type !== 'radio' || one.checked
                    || (one === document.querySelector(`input[type=radio][name="${one.name}"]`)
                        && !document.querySelector(`input[type=radio][name="${one.name}"]:checked`))));
              used.forEach((one, number) => one.dataset.stop = String(number));
              return used.map(one => one.dataset.stop + ' ' + one.outerHTML.slice(0, 120));
            }
            """;
    /** Where the keyboard is now: the number, and whether it can be seen that it is there. */
    private static final String FOCUS = """
            () => {
              const one = document.activeElement;
              const style = getComputedStyle(one);
              const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              return (one.dataset.stop ?? '') + ' ' + seen;
            }
            """;

    static Stream<Place> places() {
        return Place.all().stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void every_control_is_reached_with_the_tab_key_and_shows_it(Place place, Ready ready) {
        Page page = ready.at(new Place.Told(place, Language.EN)).page();
        List<?> controls = (List<?>) page.evaluate(CONTROLS);
        Set<String> reached = new LinkedHashSet<>();

        // A field for a date has several stops of its own.
        for (int i = 0; i < 2 * controls.size() + 8; i++) {
            page.keyboard().press("Tab");
            reached.add(String.valueOf(page.evaluate(FOCUS)));
        }

        for (Object control : controls) {
            String number = String.valueOf(control).split(" ")[0];
            assertThat(reached).as("reached, and seen to be: " + control).contains(number + " true");
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void the_first_stop_leads_past_the_menu(Place place, Ready ready) {
        Page page = ready.at(new Place.Told(place, Language.AR)).page();

        // A page with one form may begin in it.
        if ("BODY".equals(page.evaluate("document.activeElement.tagName"))) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
        }

        assertThat(page.evaluate("document.activeElement.closest('#content') !== null"))
                .isEqualTo(true);
    }
}

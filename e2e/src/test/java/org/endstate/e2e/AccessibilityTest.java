package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is kept out: by axe-core, with all of its rules, and by keyboard. */
@ExtendWith(Ready.ForAll.class)
class AccessibilityTest {

    static Stream<Place.Told> pages() {
        return Place.told();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_wrong_in_light_and_dark(Place.Told told, Ready ready) {
        Page page = ready.at(told).page();

        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations.stream().map(AccessibilityTest::inWords))
                    .as(told + " " + scheme)
                    .isEmpty();
        }
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> "\n  " + node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}

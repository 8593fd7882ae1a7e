package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Axe-core with all of its rules, in light and in dark. */
final class Axe {

    private Axe() {}

    static void findsNothingWrong(Page page, Object name) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations.stream().map(Axe::inWords))
                    .as(name + " " + scheme)
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

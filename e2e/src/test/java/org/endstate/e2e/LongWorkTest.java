package org.endstate.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What takes longer than anybody waits before a page: a plan, and what somebody supposes. */
class LongWorkTest {

    private static final String OVERVIEW = Stage.MISSION + "/overview";

    /** Passes on what a reader is told, as often as it changes. */
    private static final String LISTEN = """
            () => {
              const note = () => {
                const progress = document.querySelector('#run progress');
                if (progress) tells(progress.parentElement.textContent.trim() + '|' + progress.value);
              };
              new MutationObserver(note).observe(document.body, { childList: true, subtree: true, attributes: true });
              note();
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void a_plan_shows_how_far_it_is_can_be_stopped_survives_a_reload_and_is_made_once(Language language) {
        try (Stage stage = new Stage(folder)) {
            Person administrator = stage.administrator(language);
            Person secretary = stage.invite(administrator, new Stage.Seat("Secretary", Role.SECRETARIAT, "", ""));
            Person iraq = stage.invite(administrator, new Stage.Seat("Iraq", Role.CO_CHAIR, "iraq", ""));
            Person coalition = stage.invite(administrator, new Stage.Seat("Coalition", Role.CO_CHAIR, "coalition", ""));
            isStopped(secretary, iraq);

            // Two have the page before them on which no plan has been made yet.
            iraq.opens(OVERVIEW);
            coalition.opens(OVERVIEW);
            secretary.opens(OVERVIEW).presses("run.start");
            assertThat(progress(secretary)).isVisible();
            secretary.page().reload();
            assertThat(progress(secretary)).isVisible();
            iraq.presses("run.start");
            assertThat(progress(iraq)).isVisible();
            List<String> told = toldUntilDone(secretary);
            iraq.waitsForPlan();

            isToldMoreAndMore(told);
            Path made = onlyRun(stage);
            long then = made.toFile().lastModified();
            coalition.presses("run.start").waitsForPlan();
            assertThat(coalition.page().locator("#run")).hasCount(0);
            assertThat(onlyRun(stage)).isEqualTo(made);
            assertThat(made.toFile().lastModified()).as("when it was made").isEqualTo(then);
            assertThat(secretary.complaints()).isEmpty();
        }
    }

    private static void isStopped(Person secretary, Person other) {
        secretary.opens(OVERVIEW).presses("run.start");
        assertThat(progress(secretary)).isVisible();
        other.opens(OVERVIEW).presses("run.stop").reads("run.stopped");
        secretary.reads("run.stopped");
        assertThat(progress(secretary)).hasCount(0);
    }

    private static Locator progress(Person person) {
        return person.page().locator("#run progress");
    }

    /** What a reader is told until the page shows the plan by itself. */
    private static List<String> toldUntilDone(Person reader) {
        List<String> told = new CopyOnWriteArrayList<>();
        reader.page().exposeFunction("tells", line -> told.add(String.valueOf(line[0])));
        reader.page().evaluate(LISTEN);
        reader.waitsForPlan();
        return told;
    }

    /** The stages come one after the other, and within one of them the share never falls. */
    private static void isToldMoreAndMore(List<String> told) {
        assertThat(told).as("what a reader was told").hasSizeGreaterThan(2);
        String stage = "";
        double share = 0;
        for (String line : told) {
            String[] parts = line.split("\\|");
            double next = Double.parseDouble(parts[1]);
            if (parts[0].equals(stage)) {
                assertThat(next).as("share of " + told).isGreaterThanOrEqualTo(share);
            }
            stage = parts[0];
            share = next;
        }
    }

    private static Path onlyRun(Stage stage) {
        assertThat(stage.runs()).hasSize(1);
        return stage.runs().getFirst();
    }
}

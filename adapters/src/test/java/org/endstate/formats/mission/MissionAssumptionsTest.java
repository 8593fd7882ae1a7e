package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.formats.mission.ValidMission.PLACE;
import static org.endstate.formats.mission.ValidMission.dossier;
import static org.endstate.formats.mission.ValidMission.inMemory;
import static org.endstate.formats.mission.ValidMission.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.endstate.threat.ThreatScale;
import org.junit.jupiter.api.Test;

/** Every figure without a source, and every default, is an assumption. */
class MissionAssumptionsTest {

    private static final String WORK = "built-in/closure-templates.yaml";
    private static final String ASSUMPTIONS = """
            mission.yaml:21 | threshold of function isr: level 4 |\s
            mission.yaml:25 | capacity of engineers: 2 | two teams stay
            mission.yaml:31 | task 03 of template closure-xs: 1 working day | one day
            mission.yaml:35 | guard of site harbour: 60 persons |\s
            mission.yaml:36 | guard of site outpost: 20 persons |\s
            mission.yaml:36 | strength of site outpost: 100 persons |\s
            mission.yaml:36 | task 02 of site outpost: 4–8–20 working days | few huts
            mission.yaml:40 | allotment: deaths of no known area are shared out among 2 areas | by population
            mission.yaml:42 | condition calm: threat level at most 2, months in a row: 6 |\s
            mission.yaml:43 | condition sees: capability level at least 4, assessments in a row: 2, opens at 0.8, closes \
            below 0.6, days apart: 90, sources: 2, expires after days: 365 |\s
            mission.yaml:47 | estimate for condition will: 0.6 by 2024-12-31 |\s
            WORK:5 | calendar office: five days a week without holidays | the mission defines no such calendar
            WORK:6 | calendar field: six days a week without holidays | the mission defines no such calendar
            WORK:7 | calendar every-day: movement goes on every day | the mission defines no such calendar
            WORK:151 | template closure-m: tasks, order and durations | generic work breakdown; durations are expert \
            judgement shaped to public anchors
            WORK | resource environment-officers: unlimited | REASON
            WORK | resource escort: unlimited | REASON
            WORK | resource inspection-team: unlimited | REASON
            WORK | resource property-team: unlimited | REASON
            WORK | resource transport: unlimited | REASON
            default: threat | threat levels 0 to 4: up to 0, 2, 10, 25, 100 deaths a month | SCALE
            default: framework | framework partner-force, version 1, by which capability is judged | No party has adopted it.
            default: framework | levels of function isr | The framework does not say what can be observed at each; \
            the experts judged by its scale alone.
            default: capability | assessments to come are quarterly or as far apart as a condition asks, well supported, \
            and find the level as it is | Endstate's default
            default: capability | pace of a function before any assessment: 0.5 levels up and 0.2 down a year; functions of \
            one force are akin | Endstate's default; no archive of past forces says
            default: capability | support removed: levels go up at 0.3 and down at 3 times the pace | Endstate's default; \
            no data set holds this case
            default: planning | confidence: 0.8 | Endstate's default
            default: planning | hold-limit: 120 | Endstate's default
            default: planning | extension: 90 | Endstate's default
            default: planning | support-removed: 0.25 | Endstate's default
            default: planning | horizon: 48 | Endstate's default
            default: planning | duration-correlation: 0.3 | Endstate's default
            default: planning | loss-days: 30 | Endstate's default
            default: planning | lateness: 1 | Endstate's default
            """.replace("WORK", WORK)
            .replace("REASON", "built-in tasks use it, and the mission defines no such resource")
            .replace("SCALE", ThreatScale.DEFAULT.source());

    @Test
    void planning_settings_without_a_source_are_assumptions_too() throws IOException {
        String mission = Files.readString(PLACE.resolve("mission.yaml"));
        String settings = "planning:\n  assumption: by lot\n  hold-limit: 30\n  confidence: 0.7\n";
        Reading reading = MissionFolder.read(
                inMemory().with("mission.yaml", mission.replace("planning:\n", settings)), Optional.empty());

        assertThat(dossier(reading).origin().assumptions())
                .extracting(a -> a.what() + " | " + a.why())
                .contains("planning, hold-limit: 30 | by lot", "planning, confidence: 0.7 | by lot")
                .contains("extension: 90 | Endstate's default");
    }

    @Test
    void every_figure_without_a_source_and_every_default_is_an_assumption() {
        assertThat(read(Optional.empty()).origin().assumptions())
                .extracting(assumption -> assumption.where() + " | " + assumption.what() + " | " + assumption.why())
                .containsExactly(ASSUMPTIONS.split("\n"));
    }
}

package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanOutcome;
import org.endstate.mission.Label;
import org.endstate.oversight.Actuals;
import org.endstate.timeline.Demand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    private static final Demand VACATED =
            new Demand.VacatedBy(Label.of("The camp"), LocalDate.of(2024, 3, 1), Optional.of(LocalDate.of(2024, 6, 2)));

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
    }

    @Test
    void the_report_is_in_the_language_that_is_asked_for_and_in_english_if_none_is() throws IOException {
        bench.rendering = (result, language, sink) ->
                sink.file("report.html", language.toLanguageTag().getBytes(StandardCharsets.UTF_8));
        assertThat(bench.run("plan", "small", "--out=english")).isEqualTo(Exit.DONE);
        assertThat(bench.run("plan", "small", "--out=arabic", "--language=ar")).isEqualTo(Exit.DONE);
        assertThat(here.resolve("english/report.html")).hasContent("en");
        assertThat(here.resolve("arabic/report.html")).hasContent("ar");
    }

    @Test
    void a_language_that_there_is_not_is_refused_with_those_that_there_are() {
        assertThat(bench.run("plan", "small", "--language=fr")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(bench.err()).contains("--language", "fr", "en, ar");
        assertThat(here.resolve("out")).doesNotExist();
    }

    @Test
    void it_prints_one_screen_and_says_what_it_wrote() {
        assertThat(bench.run("plan", "small", "--quiet")).isEqualTo(Exit.DONE);
        assertThat(bench.err()).isEmpty();
        assertThat(bench.out()).isEqualTo("""
                A small mission
                As known on 2024-01-27; 10,000 simulated futures, seed 2024.

                Milestone           planned     P10         P50         P80         P90         by agreed
                The camp and everything in it vacated (agreed: 2025-09-30)
                  date-certain      2025-07-01  2025-06-01  2025-08-01  2025-09-15  2025-12-01  91 %
                  conditions-based  2025-07-01  2025-06-01  2025-08-01  2025-09-15  beyond      <1 %

                Sites, expected number (any)           date-certain  conditions-based
                  handed over while a gate was closed  0.25 (25 %)   none
                  left without a signed handover       none          none
                  left before the receiver's guard     none          none
                  left without clearance               none          none
                  with equipment left behind           none          none
                Person-months, P50                     6,400         6,400
                  P10–P90                              5,800–7,345   5,800–7,345

                How far to trust it           date-certain         conditions-based
                  mean: searched on           600 (590 to 610)     600 (590 to 610)
                  mean: chosen on             600 (590 to 610)     600 (590 to 610)
                  mean: reported on           600 (590 to 610)     600 (590 to 610)
                  gain: searched on           4.0 (3.0 to 5.0)     4.0 (3.0 to 5.0)
                  gain: reported on           4.0 (3.0 to 5.0)     4.0 (3.0 to 5.0)
                  gap between the gains       0.5 (-1.0 to 2.0)    0.5 (-1.0 to 2.0)
                  price of published dates    12.0 (11.0 to 13.0)  12.0 (11.0 to 13.0)
                  off the best plan on means  2 days at most       2 days at most
                  all kept: The camp and ev…  40 %                 40 %
                Plans on means: proved by A solver 1.2.

                Gate                        now     50 % by     80 % by
                  Calm before the handover  closed  2024-03-01  beyond

                Trust: days as the search weighs them on the futures searched, chosen and reported on, 95 %
                interval in brackets; gain: on the priority of the plan for planned durations; price: days later
                if nothing starts before its published date.
                beyond: not within 48 months at that probability; (any): probability of at least one.

                Written:
                  out/small/2024-01-27/report.html
                  out/small/2024-01-27/tables/  (2 files)
                  out/small/2024-01-27/MANIFEST.sha256
                Merkle root ca90a03796889774795d95c246a4c43b29dd6f1e95a36b37cdd6690de719c575
                The report: out/small/2024-01-27/report.html
                """);
        assertThat(bench.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_refused_folder_shows_every_problem_and_writes_nothing() throws IOException {
        bench.reading = (folder, asOf) -> new MissionReading.Refused(List.of(
                new MissionReading.Problem(
                        "small/mission.yaml",
                        1,
                        11,
                        "no area 'anbr'",
                        "one of the ids under areas",
                        "maybe 'anbar'",
                        "    1 | endstate: 2\n      |           ^"),
                new MissionReading.Problem("small/inputs/events.csv", 0, 0, "the file is empty", "", "", "")));
        assertThat(bench.run("plan", "small", "--quiet")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).isEqualTo("""
                small/mission.yaml:1:11: no area 'anbr'; expected one of the ids under areas; maybe 'anbar'
                    1 | endstate: 2
                      |           ^
                small/inputs/events.csv: the file is empty
                2 problems; nothing was written.
                """);
        assertThat(bench.out()).isEmpty();
        assertThat(bench.beside()).containsExactly("small");
    }

    @Test
    void without_a_timeline_the_conflict_is_printed_in_the_missions_words() throws IOException {
        bench.planning = (dossier, means, watch) ->
                new PlanOutcome.NoTimeline(List.of(VACATED, new Demand.GateOpen(Label.of("Threat is low"))), true);
        assertThat(bench.run("plan", "small", "--quiet")).isEqualTo(Exit.NO_TIMELINE);
        assertThat(bench.err()).isEqualTo("""
                endstate: no timeline can meet all of these together:
                  - site 'The camp' vacated by 2024-03-01 (2024-06-02 would do)
                  - the gate 'Threat is low' must open first (going on at risk would do)
                Dropping or changing any one of them dissolves the conflict. Nothing was written.
                """);
        assertThat(bench.beside()).containsExactly("small");
    }

    @Test
    void a_conflict_of_one_requirement_is_spoken_of_as_one() {
        bench.planning = (dossier, means, watch) -> new PlanOutcome.NoTimeline(List.of(VACATED), false);
        assertThat(bench.run("plan", "small", "--quiet")).isEqualTo(Exit.NO_TIMELINE);
        assertThat(bench.err()).isEqualTo("""
                endstate: no timeline was found that meets this (not proven impossible):
                  - site 'The camp' vacated by 2024-03-01 (2024-06-02 would do)
                Maybe drop or change it. Nothing was written.
                """);
    }

    @Test
    void options_override_the_folder() {
        AtomicReference<Dossier> planned = new AtomicReference<>();
        AtomicReference<String> read = new AtomicReference<>();
        bench.reading = (folder, asOf) -> {
            read.set(asOf.map(Object::toString).orElse(""));
            return new MissionReading.Complete(SmallMission.dossier(), Actuals.NONE);
        };
        bench.planning = (dossier, means, watch) -> {
            planned.set(dossier);
            assertThat(means).isEqualTo(new Planning.Means(3, Planning.SolverUse.auto));
            return new PlanOutcome.Stopped();
        };
        bench.run("plan", "small", "--seed", "-7", "--scenarios=50", "--threads=3", "--as-of=2023-12-01");
        assertThat(read).hasValue("2023-12-01");
        assertThat(planned.get().settings().simulation().seed()).isEqualTo(-7);
        assertThat(planned.get().settings().simulation().scenarios()).isEqualTo(50);
        assertThat(planned.get().settings().risk())
                .isEqualTo(SmallMission.dossier().settings().risk());
    }

    @Test
    void without_a_terminal_each_stage_is_one_line() {
        bench.run("plan", "small");
        assertThat(bench.err()).isEqualTo("""
                endstate: reading                0.1 s
                endstate: threat                 0.4 s
                endstate: capability             0.4 s
                endstate: conditions and gates   0.4 s
                endstate: search for timelines   0.4 s
                endstate: simulation             0.4 s
                endstate: appraisal              0.4 s
                endstate: proposals              0.4 s
                endstate: what would do          0.4 s
                endstate: writing                0.1 s
                """);
    }

    @Test
    void on_a_terminal_each_stage_has_a_bar() {
        bench.terminal = true;
        bench.run("plan", "small");
        assertThat(bench.err())
                .contains("\r  simulation             [##############..............]  50 %  0.2 s\u001b[K")
                .contains("\r  simulation             0.4 s\u001b[K\n")
                .doesNotContain("endstate:");
    }

    @Test
    void timing_shows_each_stage() {
        bench.run("plan", "small", "--timing");
        assertThat(bench.out()).containsPattern("(?m)^Stage +seconds  peak heap MB  allocated MB$");
        assertThat(bench.out()).containsPattern("(?m)^  simulation +0\\.\\d\\d +[0-9,]+ +[0-9,]+$");
    }

    @Test
    void a_mistake_of_ours_is_one_calm_message_and_a_trace_to_report() throws IOException {
        bench.planning = (dossier, means, watch) -> {
            throw new IllegalStateException("The network is empty [0].\nMaybe …");
        };
        assertThat(bench.run("plan", "small", "--quiet")).isEqualTo(Exit.MISHAP);
        assertThat(bench.err())
                .contains("endstate: something failed that should not have"
                        + " (IllegalStateException: The network is empty [0].).");
        Path trace = bench.beside().stream()
                .filter(name -> name.startsWith("endstate-mishap-"))
                .map(here::resolve)
                .findFirst()
                .orElseThrow();
        assertThat(trace).content().contains("endstate test").contains("at org.endstate.cli");
        assertThat(bench.err()).contains(trace.toString());
        assertThat(here.resolve("out")).doesNotExist();
    }

    @Test
    void too_little_memory_says_how_to_allow_more() {
        bench.planning = (dossier, means, watch) -> {
            throw new OutOfMemoryError();
        };
        assertThat(bench.run("plan", "small")).isEqualTo(Exit.MISHAP);
        assertThat(bench.err()).contains("Maybe allow more: ENDSTATE_JAVA_OPTIONS=-Xmx2g");
    }
}

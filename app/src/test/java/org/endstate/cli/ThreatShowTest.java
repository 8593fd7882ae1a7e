package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.commission.Dossier;
import org.endstate.commission.ThreatResult;
import org.endstate.commission.Watch;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.MonthlyCount;
import org.endstate.oversight.Actuals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ThreatShowTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
        bench.reading = (folder, asOf) -> new MissionReading.Complete(with(yearOfFour()), Actuals.NONE);
    }

    /** Four deaths a month for two years, estimates from 1 to 16: levels 1, 2 and 3. */
    private static List<MonthlyCount> yearOfFour() {
        return IntStream.range(0, 24)
                .mapToObj(month ->
                        new MonthlyCount(YearMonth.of(2022, 1).plusMonths(month), Optional.of("north"), 1, 4, 16, 2))
                .toList();
    }

    private static Dossier with(List<MonthlyCount> counts) {
        Dossier small = SmallMission.dossier();
        Dossier.Inputs inputs = small.inputs();
        return new Dossier(
                small.mission(),
                new Dossier.Inputs(
                        new EvidenceSet(counts, Optional.empty(), List.of()),
                        inputs.scale(),
                        inputs.work(),
                        inputs.capability(),
                        inputs.pastExits()),
                small.commitments(),
                small.settings(),
                small.origin());
    }

    @Test
    void it_shows_the_record_the_level_and_what_may_come_in_a_hundred_columns() throws IOException {
        assertThat(bench.run("threat", "show", "small", "--quiet", "--scenarios", "200"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.err()).isEmpty();
        assertThat(bench.out())
                .contains("Zero recorded is not zero threat.")
                .contains("48 (12–192)  4.0 (1.0–16.0)  4 in 2023-12  2 (1–3)")
                .containsPattern("2024-01 \\(\\+1\\) +4 +4 +4 +0 % +0 % +100 % +0 % +0 % +0 %")
                .contains("2024-12 (+12)")
                .doesNotContain("Written:");
        assertThat(bench.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(bench.beside()).containsExactly("small");
    }

    @Test
    void with_out_it_writes_a_folder_that_can_be_verified() {
        assertThat(bench.run("threat", "show", "small", "--out", "mine")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("The page: mine/threat.html");
        assertThat(bench.err()).contains("threat").contains("writing");
        assertThat(bench.run("verify", "mine")).isEqualTo(Exit.DONE);
    }

    @Test
    void a_mission_without_events_says_so() {
        bench.reading = (folder, asOf) -> new MissionReading.Complete(with(List.of()), Actuals.NONE);
        assertThat(bench.run("threat", "show", "small")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("holds no events, so there is nothing to forecast from");
    }

    @Test
    void json_is_one_object_with_every_month() {
        assertThat(bench.run("threat", "show", "small", "--json", "--seed", "5"))
                .isEqualTo(Exit.DONE);
        JsonNode all = new JsonMapper().readTree(bench.out());
        assertThat(all.path("exit").asInt()).isZero();
        assertThat(all.path("seed").asInt()).isEqualTo(5);
        JsonNode area = all.path("areas").path(0);
        assertThat(area.path("level").path("high").asInt()).isEqualTo(3);
        assertThat(area.path("months")).hasSize(49);
        assertThat(area.path("months").path(0).path("p50").asDouble()).isEqualTo(4);
        assertThat(all.path("calms").path(0).path("together").asDouble()).isEqualTo(1);
    }

    @Test
    void an_interrupt_leaves_nothing() throws IOException {
        bench.threat = new FakeThreat() {
            @Override
            public Optional<ThreatResult> assess(Dossier dossier, Watch watch) {
                bench.interrupt.run();
                return super.assess(dossier, watch);
            }
        };
        assertThat(bench.run("threat", "show", "small", "--out", "mine")).isEqualTo(Exit.INTERRUPTED);
        assertThat(bench.err()).contains("endstate: interrupted; nothing was written.");
        assertThat(bench.beside()).containsExactly("small");
        assertThat(bench.run("threat", "show", "small")).isEqualTo(Exit.INTERRUPTED);
        assertThat(bench.out()).isEmpty();
    }

    @Test
    void a_refused_folder_shows_its_problems() {
        bench.reading = (folder, asOf) -> new MissionReading.Refused(
                List.of(new MissionReading.Problem("small/mission.yaml", 1, 1, "the file is empty", "", "", "")));
        assertThat(bench.run("threat", "show", "small", "--quiet")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("small/mission.yaml:1:1: the file is empty");
    }
}

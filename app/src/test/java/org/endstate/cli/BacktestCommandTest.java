package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.CaseStudy;
import org.endstate.commission.CasesResult;
import org.endstate.commission.Watch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BacktestCommandTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
    }

    @Test
    void every_predictor_stands_beside_the_best_rival_and_every_unit_has_its_row() {
        assertThat(bench.run("backtest", "small", "--quiet")).isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .startsWith("2 dated units of 2 closed cases")
                .contains("has been reported since the planning date: gamma.")
                .contains("Endstate, the simulation alone")
                .contains("announced date with past slips (rival)")
                .containsPattern("  camp \\* +2024-05-06  \\+10 ")
                .containsPattern("left without a signed handover +1.50 +2\n")
                .containsPattern("left without a signed handover +1.50 +not reported\n")
                .doesNotContain("left without clearance");
        assertThat(bench.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(bench.err()).isEmpty();
    }

    /** By hand: of 5 and 15 equally likely, CRPS of 10 is 2.5 and of 20 is 7.5; their mean is 5. */
    @Test
    void json_holds_every_score() {
        assertThat(bench.run("backtest", "small", "--json", "--quiet")).isEqualTo(Exit.DONE);
        JsonNode all = new JsonMapper().readTree(bench.out());
        assertThat(all.path("predictors").path(0).path("predictor").asString()).isEqualTo("inside");
        assertThat(all.path("predictors").path(0).path("crps").asDouble()).isEqualTo(5);
        assertThat(all.path("units")
                        .path(0)
                        .path("forecasts")
                        .path("inside")
                        .path("crps")
                        .asDouble())
                .isEqualTo(2.5);
        assertThat(all.path("losses")).hasSize(3);
        assertThat(all.path("open").path(0).asString()).isEqualTo("gamma");
    }

    @Test
    void a_file_beside_the_missions_is_passed_over_and_named() throws IOException {
        Files.writeString(here.resolve("README.md"), "What missions are.\n");
        assertThat(bench.run("backtest", "README.md", "small", "--quiet")).isEqualTo(Exit.DONE);
        assertThat(bench.err()).isEqualTo("endstate: passed over README.md: it is no mission folder.\n");
        assertThat(bench.run("backtest", "README.md")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("there is no mission folder among the arguments.");
    }

    @Test
    void the_problems_of_all_folders_are_shown_at_once() throws IOException {
        Files.createDirectories(here.resolve("other"));
        Files.writeString(here.resolve("other/mission.yaml"), "endstate: 1\n");
        bench.reading = (folder, asOf) -> new MissionReading.Refused(List.of(new MissionReading.Problem(
                folder.getFileName() + "/inputs/actuals.csv", 2, 3, "no site 'x'", "", "", "")));
        assertThat(bench.run("backtest", "small", "other")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err())
                .contains("small/inputs/actuals.csv:2:3: no site 'x'")
                .contains("other/inputs/actuals.csv:2:3: no site 'x'")
                .contains("2 problems; nothing was written.");
    }

    @Test
    void with_out_it_writes_a_folder_that_can_be_verified() {
        assertThat(bench.run("backtest", "small", "--out=mine")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("The page: mine/backtest.html");
        assertThat(bench.run("verify", "mine")).isEqualTo(Exit.DONE);
    }

    @Test
    void an_interrupt_ends_without_a_result_and_without_a_folder() throws IOException {
        bench.cases = new FakeCases() {
            @Override
            public Optional<CasesResult> backtest(List<CaseStudy> studies, int threads, Watch watch) {
                bench.interrupt.run();
                return super.backtest(studies, threads, watch);
            }
        };
        assertThat(bench.run("backtest", "small", "--out=mine")).isEqualTo(Exit.INTERRUPTED);
        assertThat(bench.err()).contains("endstate: interrupted; nothing was written.");
        assertThat(FolderFiles.list(here)).containsExactly("small/mission.yaml");
    }
}

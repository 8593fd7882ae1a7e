package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.endstate.commission.PlanOutcome;
import org.endstate.mission.Label;
import org.endstate.timeline.Demand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
    }

    /** Standard output must be one JSON object and nothing else. */
    private JsonNode run(int exit, String... arguments) {
        assertThat(bench.run(arguments)).isEqualTo(exit);
        JsonNode all = new JsonMapper().readTree(bench.out());
        assertThat(all.get("exit").asInt()).isEqualTo(exit);
        return all;
    }

    @Test
    void a_plan_gives_paths_hashes_and_key_numbers() {
        JsonNode all = run(Exit.DONE, "plan", "small", "--json");
        assertThat(all.get("folder").asString()).isEqualTo("out/small/2024-01-27");
        assertThat(all.get("root").asString()).hasSize(64);
        assertThat(all.get("files").has("tables/gates.csv")).isTrue();
        JsonNode milestone = all.get("options").get(1).get("milestones").get(0);
        assertThat(milestone.get("p50").asString()).isEqualTo("2025-08-01");
        assertThat(milestone.get("p90").asString()).isEmpty();
        assertThat(milestone.get("byAgreed").get("value").asDouble()).isEqualTo(0.004);
        assertThat(all.get("gates").get(0).get("openBy50").asString()).isEqualTo("2024-03-01");
        assertThat(all.has("stages")).isFalse();
    }

    /** More digits than timeline.json has would be noise of the arithmetic. */
    @Test
    void numbers_are_rounded_to_four_decimals() {
        bench.run("plan", "small", "--json");
        assertThat(bench.out()).doesNotContainPattern("\\.\\d{5}");
    }

    @Test
    void timing_adds_the_stages() {
        JsonNode all = run(Exit.DONE, "plan", "small", "--json", "--timing");
        assertThat(all.get("stages").get(1).get("stage").asString()).isEqualTo("threat");
        assertThat(all.get("stages").get(1).has("peakHeapMb")).isTrue();
    }

    @Test
    void a_refusal_gives_the_problems() {
        bench.reading = (folder, asOf) -> new MissionReading.Refused(
                List.of(new MissionReading.Problem("small/mission.yaml", 3, 5, "what", "expected", "hint", "")));
        for (String command : List.of("plan", "check")) {
            JsonNode problem = run(Exit.BAD_INPUT, command, "small", "--json")
                    .get("problems")
                    .get(0);
            assertThat(problem.get("line").asInt()).isEqualTo(3);
            assertThat(problem.get("what").asString()).isEqualTo("what");
        }
    }

    @Test
    void a_conflict_gives_the_requirements() {
        bench.planning = (dossier, means, watch) -> new PlanOutcome.NoTimeline(
                List.of(new Demand.GateOpen(Label.of("a")), new Demand.DaysOff(Label.of("b"))), false);
        JsonNode all = run(Exit.NO_TIMELINE, "plan", "small", "--json");
        assertThat(all.get("conflict")).hasSize(2);
        assertThat(all.get("proven").asBoolean()).isFalse();
    }

    @Test
    void a_check_gives_the_files() {
        JsonNode all = run(Exit.DONE, "check", "small", "--json");
        assertThat(all.get("mission").asString()).isEqualTo("small");
        assertThat(all.get("files").has("mission.yaml")).isTrue();
    }

    @Test
    void a_verification_gives_the_differences() throws IOException {
        bench.run("plan", "small", "--out", "mine");
        assertThat(run(Exit.DONE, "verify", "mine", "--json").get("differences"))
                .isEmpty();
        Files.delete(here.resolve("mine/report.html"));
        assertThat(run(Exit.BAD_INPUT, "verify", "mine", "--json").get("differences"))
                .hasSize(1);
    }

    @Test
    void what_cannot_be_read_or_written_is_json_too() {
        JsonNode all = run(Exit.BAD_INPUT, "plan", "nowhere", "--json");
        assertThat(all.get("message").asString()).startsWith("there is no folder 'nowhere'.");
    }
}

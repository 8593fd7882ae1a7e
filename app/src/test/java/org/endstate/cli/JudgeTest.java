package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.Dossier;
import org.endstate.commission.Watch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgeTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
    }

    @Test
    void a_projection_shows_both_fans_beside_no_change() {
        assertThat(bench.run("judge", "project", "small", "-q", "--scenarios", "50"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.err()).isEmpty();
        assertThat(bench.out())
                .contains("Surveillance: level 4 (essential)")
                .containsPattern("latest panel +2024-01-27 +0 %")
                .containsPattern("support kept( +\\S+ %){5}")
                .containsPattern("support removed( +\\S+ %){5}");
        assertThat(bench.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void one_function_is_shown_in_full() {
        assertThat(bench.run("judge", "project", "small", "-q", "--function", "isr"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("Levels ahead").contains("level 5");
        assertThat(bench.run("judge", "project", "small", "-q", "--function", "irs"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("the mission has no function 'irs'; expected one of isr");
    }

    @Test
    void a_projection_in_json_holds_every_month_of_both_fans() {
        assertThat(bench.run("judge", "project", "small", "-q", "--json")).isEqualTo(Exit.DONE);
        JsonNode function = read().path("functions").path(0);
        assertThat(function.path("threshold").asInt()).isEqualTo(4);
        assertThat(function.path("kept")).hasSize(49);
        assertThat(function.path("removed")).hasSize(49);
        assertThat(function.path("now").path(3).asDouble()).isEqualTo(0.5);
    }

    @Test
    void gates_are_shown_with_their_conditions() {
        assertThat(bench.run("judge", "gate", "small", "-q")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("Calm before the handover: ").contains("Calm in the north: holds today with");
        assertThat(bench.run("judge", "gate", "small", "-q", "--json")).isEqualTo(Exit.DONE);
        assertThat(read().path("gates").path(0).path("id").asString()).isEqualTo("g1");
    }

    @Test
    void with_out_a_folder_is_written_that_can_be_verified() {
        assertThat(bench.run("judge", "gate", "small", "--out", "mine")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("The page: mine/capability.html");
        assertThat(bench.run("verify", "mine")).isEqualTo(Exit.DONE);
    }

    @Test
    void an_interrupt_leaves_nothing() {
        bench.judge = new FakeJudge() {
            @Override
            public Optional<CapabilityResult> assess(Dossier dossier, Watch watch) {
                bench.interrupt.run();
                return super.assess(dossier, watch);
            }
        };
        assertThat(bench.run("judge", "gate", "small", "--out", "mine")).isEqualTo(Exit.INTERRUPTED);
        assertThat(here.resolve("mine")).doesNotExist();
    }

    /** Two of three truths in the middle, one expert always too high: accuracies checked in the core. */
    @Test
    void scores_name_experts_and_pools_and_call_nothing_skill_on_three_questions() {
        assertThat(bench.run("judge", "score", "one", "-q")).isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .contains("3 resolved quantities")
                .contains("iq-1 (iraq)")
                .contains("co-1 (coalition)")
                .contains("equal weights")
                .contains("too few (3)")
                .contains("as before")
                .contains("1 thing in the files looks odd or was left out; --json lists it.")
                .doesNotContain("saves");
        assertThat(bench.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void many_studies_are_shown_on_a_line_each() {
        assertThat(bench.run("judge", "score", "many", "-q")).isEqualTo(Exit.DONE);
        assertThat(bench.out().lines().filter(line -> line.matches("s\\d .*"))).hasSize(5);
        assertThat(bench.out()).containsPattern("s0 +2 +3 +\\d +50 %");
    }

    @Test
    void every_problem_of_every_study_is_shown_and_nothing_is_scored() {
        assertThat(bench.run("judge", "score", "one", "broken", "-q")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err())
                .contains("a.dtt:3:7: the quantiles cross; expected rising ones")
                .contains("b.dtt:1:1: no quantiles")
                .contains("2 problems.");
        assertThat(bench.out()).isEmpty();
    }

    @Test
    void scores_in_json_hold_what_looked_odd() {
        assertThat(bench.run("judge", "score", "one", "-q", "--json")).isEqualTo(Exit.DONE);
        JsonNode study = read().path("studies").path(0);
        assertThat(study.path("seeds").asInt()).isEqualTo(3);
        assertThat(study.path("experts")).hasSize(2);
        assertThat(study.path("doubts").path(0).path("what").asString()).isEqualTo("one number is missing");
    }

    @Test
    void a_pool_shows_each_party_the_joint_one_and_how_far_they_are_apart() {
        assertThat(bench.run("judge", "pool", "one", "-q")).isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .containsPattern("q0: Attacks in week 0 \\(apart: \\d+ %\\)")
                .contains("5 / 11 / 15")
                .contains("20 / 30 / 40")
                .contains("all parties, equal weight");
        assertThat(bench.run("judge", "pool", "one", "-q", "--json")).isEqualTo(Exit.DONE);
        assertThat(read().path("items").path(0).path("parties")).hasSize(2);
    }

    @Test
    void averaging_quantiles_is_refused_with_the_reason() {
        assertThat(bench.run("judge", "pool", "one", "--rule", "quantile-averaging"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("17 of 33 audited studies");
        assertThat(bench.run("judge", "pool", "one", "--rule", "mean")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("there is no pooling rule 'mean'; expected linear or logarithmic");
    }

    @Test
    void only_one_study_is_pooled_at_a_time() {
        assertThat(bench.run("judge", "pool", "many", "-q")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("'many' holds 5 studies; only one can be pooled.");
    }

    @Test
    void without_a_command_the_four_are_listed() {
        assertThat(bench.run("judge")).isEqualTo(Exit.DONE);
        List.of("score", "pool", "project", "gate")
                .forEach(command -> assertThat(bench.out()).contains("  " + command));
    }

    private JsonNode read() {
        JsonNode all = new JsonMapper().readTree(bench.out());
        assertThat(all.path("exit").asInt()).isZero();
        return all;
    }
}

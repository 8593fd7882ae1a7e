package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
    }

    @Test
    void a_sound_folder_is_summed_up_on_one_screen() {
        assertThat(bench.run("check", "small")).isEqualTo(Exit.DONE);
        assertThat(bench.err()).isEmpty();
        assertThat(bench.out()).isEqualTo("""
                A small mission
                small, as known on 2024-01-27

                  strength            400 persons
                  parties             The host (host), The lead (lead)
                  areas               1
                  functions           1
                  sites               1: 1 of size S
                  tasks               0
                  resources           0
                  milestones          1: 1 with an agreed date
                  conditions          1: 1 threat
                  gates               1
                  clauses             1: 1 agreed
                  evidence            2 monthly counts, 2023-11 to 2023-12
                  issues in evidence  1: 1 later-than-as-of
                  judgements          1 (experts: 1, parties: 1)
                  framework           plain, version 1, adopted by nobody
                  items cited         0
                  units               0
                  past exits          0
                  sources             0
                  assumptions         1
                  files               mission.yaml  (SHA-256 4bf5122f3445…)

                No problems.
                """);
    }

    @Test
    void what_an_inspector_would_stop_at_comes_last_site_by_site() {
        bench.handover.remarks.add(
                new HandoverServices.Remark("camp", "no-custody", "No plan.", "Looted.", "Sign one."));
        bench.handover.remarks.add(new HandoverServices.Remark("camp", "no-baseline", "No study.", "Wider.", "Look."));
        assertThat(bench.run("check", "small")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).endsWith("""
                No problems.

                An inspector would stop at 2 things:
                  camp
                    - No plan. Looted.
                      To do: Sign one.
                    - No study. Wider.
                      To do: Look.
                """);
        bench.run("check", "small", "--json");
        assertThat(bench.out()).contains("\"kind\" : \"no-baseline\"");
    }

    @Test
    void long_values_go_on_below() {
        assertThat(Wrapped.of("one two three", 8)).containsExactly("one two", "three");
        assertThat(Wrapped.of("unbreakable", 4)).containsExactly("unbreakable");
        assertThat(Wrapped.of("", 4)).containsExactly("");
    }

    @Test
    void a_refused_folder_shows_every_problem() {
        bench.reading = (folder, asOf) -> new MissionReading.Refused(List.of(
                new MissionReading.Problem("small/mission.yaml", 1, 11, "version 1", "2", "", "1 | x: 1\n  |    ^")));
        assertThat(bench.run("check", "small")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).isEqualTo("""
                small/mission.yaml:1:11: version 1; expected 2
                1 | x: 1
                  |    ^
                1 problem.
                """);
    }

    @Test
    void the_place_is_bold_and_the_caret_red_where_colour_is_wanted() {
        bench.reading = (folder, asOf) -> new MissionReading.Refused(
                List.of(new MissionReading.Problem("m.yaml", 1, 4, "wrong", "", "", "1 | x: 1\n  |    ^")));
        bench.run("check", "small", "--color=always");
        assertThat(bench.err())
                .startsWith("\u001b[1mm.yaml:1:4:\u001b[0m wrong")
                .contains("\u001b[1;31m  |    ^\u001b[0m");
        bench.terminal = true;
        bench.environment.put("NO_COLOR", "1");
        bench.run("check", "small");
        assertThat(bench.err()).doesNotContain("\u001b");
        bench.environment.clear();
        bench.run("check", "small");
        assertThat(bench.err()).contains("\u001b[1m");
        bench.environment.put("CLICOLOR", "0");
        bench.run("check", "small");
        assertThat(bench.err()).doesNotContain("\u001b");
    }

    @Test
    void what_is_no_mission_folder_is_said_with_a_hint() throws IOException {
        Files.createDirectories(here.resolve("missions/far"));
        Files.writeString(here.resolve("missions/far/mission.yaml"), "");
        assertThat(refusal("far")).isEqualTo("endstate: there is no folder 'far'.\nMaybe 'missions/far'.\n");
        assertThat(refusal("small/mission.yaml"))
                .isEqualTo("endstate: 'small/mission.yaml' is a file; expected the mission folder.\nMaybe 'small'.\n");
        assertThat(refusal("missions")).startsWith("endstate: the folder 'missions' holds no mission.yaml.\n");
    }

    private String refusal(String mission) {
        assertThat(bench.run("check", mission)).isEqualTo(Exit.BAD_INPUT);
        return bench.err();
    }
}

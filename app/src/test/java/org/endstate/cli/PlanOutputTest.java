package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.PlanOutcome;
import org.endstate.record.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output folder of a plan is there whole or not at all, and holds nothing of anybody else. */
class PlanOutputTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
    }

    @Test
    void the_output_goes_to_a_folder_named_by_mission_and_day() throws IOException {
        bench.run("plan", "small");
        assertThat(FolderFiles.list(here.resolve("out")))
                .containsExactly(
                        "small/2024-01-27/MANIFEST.sha256",
                        "small/2024-01-27/report.html",
                        "small/2024-01-27/tables/gates.csv",
                        "small/2024-01-27/tables/options.csv");
    }

    @Test
    void a_second_run_replaces_the_output_of_the_first() throws IOException {
        bench.run("plan", "small", "--out", "mine");
        bench.rendering = (result, language, sink) -> sink.file("other.html", new byte[] {1});
        assertThat(bench.run("plan", "small", "--out", "mine")).isEqualTo(Exit.DONE);
        assertThat(FolderFiles.list(here.resolve("mine"))).containsExactly("MANIFEST.sha256", "other.html");
        assertThat(bench.beside()).containsExactly("mine", "small");
    }

    @Test
    void a_folder_that_is_not_ours_is_left_alone() throws IOException {
        Files.createDirectories(here.resolve("mine"));
        Files.writeString(here.resolve("mine/thesis.txt"), "years of work");
        bench.planning = (dossier, means, watch) -> {
            throw new AssertionError("It was planned before the folder was looked at.");
        };
        assertThat(bench.run("plan", "small", "--out", "mine")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("""
                endstate: 'mine' holds files but no MANIFEST.sha256 of Endstate; it is not replaced.
                Maybe choose another folder with --out, or empty this one.
                """);
        assertThat(here.resolve("mine/thesis.txt")).hasContent("years of work");
    }

    @Test
    void an_output_folder_with_a_file_of_the_user_is_left_alone() throws IOException {
        bench.run("plan", "small", "--out", "mine");
        Files.writeString(here.resolve("mine/notes.txt"), "mine");
        assertThat(bench.run("plan", "small", "--out", "mine")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("'mine' holds 'notes.txt', which Endstate did not write");
    }

    @Test
    void an_empty_folder_is_used() throws IOException {
        Files.createDirectories(here.resolve("mine"));
        assertThat(bench.run("plan", "small", "--out", "mine")).isEqualTo(Exit.DONE);
    }

    @Test
    void an_interrupt_while_planning_stops_the_run_and_leaves_nothing() throws IOException {
        bench.planning = (dossier, means, watch) -> {
            assertThat(watch.stopped()).isFalse();
            bench.interrupt.run();
            assertThat(watch.stopped()).isTrue();
            return new PlanOutcome.Stopped();
        };
        assertThat(bench.run("plan", "small")).isEqualTo(Exit.INTERRUPTED);
        assertThat(bench.err()).contains("endstate: interrupted; nothing was written.");
        assertThat(bench.beside()).containsExactly("small");
    }

    @Test
    void an_interrupt_while_writing_leaves_the_former_output_as_it_was() throws IOException {
        bench.run("plan", "small", "--out", "mine");
        Optional<Manifest> former = ManifestFile.find(here.resolve("mine"));
        bench.rendering = (result, language, sink) -> {
            sink.file("half.html", new byte[] {1});
            bench.interrupt.run();
            sink.file("rest.html", new byte[] {2});
        };
        assertThat(bench.run("plan", "small", "--out", "mine")).isEqualTo(Exit.INTERRUPTED);
        assertThat(ManifestFile.find(here.resolve("mine"))).isPresent().isEqualTo(former);
        assertThat(bench.beside()).containsExactly("mine", "small");
    }

    @Test
    void what_a_killed_run_left_behind_is_cleared_by_the_next() throws IOException {
        long gone = 4_000_000_000L; // beyond the largest process number of any system
        Files.createDirectories(here.resolve(".mine.writing-" + gone + "/tables"));
        bench.run("plan", "small", "--out", "mine");
        Files.move(here.resolve("mine"), here.resolve(".mine.former-" + gone));
        bench.planning = (dossier, means, watch) -> new PlanOutcome.NoTimeline(List.of(), true);
        bench.run("plan", "small", "--out", "mine");
        assertThat(bench.beside()).containsExactly("mine", "small");
        assertThat(bench.run("verify", "mine")).isEqualTo(Exit.DONE);
    }

    @Test
    void a_place_that_cannot_be_written_is_bad_input() throws IOException {
        Files.writeString(here.resolve("file"), "");
        assertThat(bench.run("plan", "small", "--out", "file/under")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("endstate: ").doesNotContain("something failed");
    }
}

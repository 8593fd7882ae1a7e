package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.endstate.record.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void plan() throws IOException {
        bench = new Bench(here);
        bench.run("plan", "small", "--out", "mine");
    }

    @Test
    void an_untouched_folder_shows_the_root_that_plan_showed() {
        String root = bench.out()
                .lines()
                .filter(line -> line.startsWith("Merkle root "))
                .findFirst()
                .orElseThrow();
        assertThat(bench.run("verify", "mine")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).isEqualTo("3 files, as Endstate wrote them.\n" + root + "\n");
        assertThat(bench.err()).isEmpty();
    }

    @Test
    void every_difference_is_named() throws IOException {
        Files.writeString(here.resolve("mine/report.html"), "<p>better</p>");
        Files.delete(here.resolve("mine/tables/gates.csv"));
        Files.writeString(here.resolve("mine/tables/more.csv"), "");
        assertThat(bench.run("verify", "mine")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).isEqualTo("""
                changed: report.html
                missing: tables/gates.csv
                not in the manifest: tables/more.csv
                3 differences: this is not what Endstate wrote.
                """);
        assertThat(bench.out()).isEmpty();
    }

    @Test
    void a_manifest_that_was_edited_is_no_manifest() throws IOException {
        Path file = here.resolve("mine/" + Manifest.NAME);
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^[0-9a-f]{4}", "0000"));
        assertThat(bench.run("verify", "mine")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("'mine' holds no MANIFEST.sha256 as Endstate writes it");
    }

    @Test
    void a_manifest_cannot_lead_out_of_its_folder() {
        assertThat(Manifest.leavesFolder("../secret")).isTrue();
        assertThat(Manifest.leavesFolder("tables/../../secret")).isTrue();
        assertThat(Manifest.leavesFolder("/etc/passwd")).isTrue();
        assertThat(Manifest.leavesFolder("tables/gates.csv")).isFalse();
    }

    @Test
    void a_folder_that_is_not_there_is_bad_input() {
        assertThat(bench.run("verify", "nowhere")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).isEqualTo("endstate: there is no folder or file 'nowhere'.\n");
    }
}

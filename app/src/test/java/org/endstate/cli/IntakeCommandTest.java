package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeCommandTest {

    @TempDir
    private Path here;

    private Bench bench() throws IOException {
        Files.writeString(here.resolve("a.txt"), "Text.");
        return new Bench(here);
    }

    @Test
    void the_candidates_and_what_to_do_next_are_shown() throws IOException {
        Bench bench = bench();
        assertThat(bench.run("intake", "a.txt", "--output", "out")).isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .contains("1 document read, 2 candidate accounts")
                .contains("endstate intake accept");
        assertThat(here.resolve("out/candidates.yaml")).exists();
    }

    @Test
    void decisions_are_never_written_over() throws IOException {
        Bench bench = bench();
        bench.run("intake", "a.txt", "--output", "out");
        Files.writeString(here.resolve("out/candidates.yaml"), "candidates: [] # decided");
        assertThat(bench.run("intake", "a.txt", "--output", "out")).isNotEqualTo(Exit.DONE);
        assertThat(here.resolve("out/candidates.yaml")).hasContent("candidates: [] # decided");
    }

    @Test
    void where_no_document_can_be_read_nothing_is_written() throws IOException {
        Bench bench = bench();
        bench.intake.documents = 0;
        assertThat(bench.run("intake", "a.txt", "--output", "out")).isEqualTo(Exit.BAD_INPUT);
        assertThat(here.resolve("out")).doesNotExist();
    }

    @Test
    void accepted_candidates_never_replace_a_file() throws IOException {
        Bench bench = bench();
        Files.writeString(here.resolve("candidates.yaml"), "candidates: []");
        assertThat(bench.run("intake", "accept", "candidates.yaml")).isEqualTo(Exit.DONE);
        assertThat(here.resolve("accounts.yaml")).hasContent("accounts: []");
        assertThat(bench.run("intake", "accept", "candidates.yaml")).isNotEqualTo(Exit.DONE);
    }
}

package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
    }

    @Test
    void without_a_site_it_writes_the_packs_of_all() {
        assertThat(bench.run("handover", "small", "--quiet")).isEqualTo(Exit.DONE);
        assertThat(here.resolve("out/small/2024-01-27-handover/camp.en.pdf")).hasContent("HYBRID arabic");
        assertThat(bench.out()).isEqualTo("""
                A small mission
                Handover packs as of 2024-01-27, with the dates of the hybrid option
                  camp: 0 things an inspector would stop at

                Written:
                  out/small/2024-01-27-handover/camp.en.pdf
                  out/small/2024-01-27-handover/MANIFEST.sha256
                Merkle root 5cc03cbd2b7c0bd3e4f9c1ea5ab4a9e35dfee3bd4cf4f1cd1a6c0e9e02ee4d51
                The first pack: out/small/2024-01-27-handover/camp.en.pdf
                """.replaceAll("Merkle root .*", "Merkle root " + root()));
    }

    private String root() {
        return bench.out().replaceAll("(?s).*Merkle root ([0-9a-f]{64}).*", "$1");
    }

    @Test
    void the_option_and_the_digits_can_be_chosen() {
        assertThat(bench.run("handover", "small", "camp", "--option=date-certain", "--digits=western", "--out=packs"))
                .isEqualTo(Exit.DONE);
        assertThat(here.resolve("packs/camp.en.pdf")).hasContent("DATE_CERTAIN western");
    }

    @Test
    void a_site_that_is_none_is_refused_with_those_there_are() {
        assertThat(bench.run("handover", "small", "kamp")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("the mission has no site 'kamp'; expected one of camp");
        assertThat(Files.exists(here.resolve("out"))).isFalse();
    }

    @Test
    void json_says_what_was_written_and_for_which_sites() {
        assertThat(bench.run("handover", "small", "--json", "--quiet")).isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .contains("\"option\" : \"hybrid\"")
                .contains("\"camp\"")
                .contains("camp.en.pdf");
    }
}

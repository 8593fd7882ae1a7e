package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.web.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives that somebody might send who is no friend of the commission. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileArchiveTest {

    private static final String EXCHANGE = "/en/exchange";

    @TempDir
    private static Path folder = Path.of("");

    private Commission commission;

    @BeforeAll
    void open() {
        commission = new Commission(folder);
    }

    @AfterAll
    void close() {
        commission.close();
    }

    private Document send(Browser who, byte[] archive) {
        return Jsoup.parse(who.upload(EXCHANGE, EXCHANGE, "archive", archive).body());
    }

    private String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    /** Everything on disk but the database, by name and content. */
    private List<String> onDisk() {
        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.contains("workbench.db"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> hostile() {
        Archive crowd = new Archive();
        for (int i = 0; i <= 2_000; i++) {
            crowd.with("f" + i, "");
        }
        return Stream.of(
                of("does not lead", new Archive().with("../../mission.yaml", "x")),
                of("does not lead", new Archive().with("a/../../mission.yaml", "x")),
                of("does not lead", new Archive().with("/etc/endstate", "x")),
                of("does not lead", new Archive().with("C:/mission.yaml", "x")),
                of("does not lead", new Archive().with("..\\mission.yaml", "x")),
                of("does not lead", new Archive().with("a\u0000b", "x")),
                of("is a link", new Archive().link("mission.yaml", "/etc/passwd")),
                of("there twice", new Archive().with("mission.yaml", "x").with("mission.yaml", "y")),
                of("there twice", new Archive().with("mission.yaml", "x").with("Mission.YAML", "y")),
                of("both a file and a folder", new Archive().with("a", "x").with("a/b", "y")),
                of("more than 100 MB", new Archive().zeros("a", 101)),
                of("more than 100 MB", new Archive().zeros("a", 60).zeros("b", 60)),
                of("2,001 files", crowd),
                of("0 files", new Archive()),
                of("There is no mission.yaml", new Archive().with("else.txt", "x")));
    }

    private static Arguments of(String problem, Archive archive) {
        return Arguments.of(problem, archive.bytes());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_archive_is_refused_noted_and_leaves_nothing(String problem, byte[] archive) {
        Browser secretary = commission.person(Role.SECRETARIAT);
        List<String> before = onDisk();

        Document page = send(secretary, archive);

        assertThat(page.select("[role=alert]").text()).contains(problem);
        assertThat(onDisk()).isEqualTo(before);
        assertThat(trail()).contains("SECRETARIAT import refused");
    }

    @Test
    void what_is_no_archive_or_a_damaged_one_is_refused() {
        Browser secretary = commission.person(Role.SECRETARIAT);
        byte[] damaged =
                new Archive().with("mission.yaml", "mission: small ".repeat(50)).bytes();
        damaged[60] ^= 0x55;

        assertThat(send(secretary, "no archive".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("no ZIP archive");
        assertThat(send(secretary, damaged).text()).contains("no ZIP archive, or it is damaged");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Document page = send(
                commission.person(Role.SECRETARIAT),
                new Archive()
                        .with("../a", "x")
                        .link("b", "c")
                        .with("<script>alert(1)</script>:", "x")
                        .bytes());

        assertThat(page.select("[role=alert] li")).hasSize(3);
        assertThat(page.select("[role=alert] script")).isEmpty();
        assertThat(page.text()).contains("for 3 reasons");
    }

    @Test
    void an_upload_of_a_hundred_megabytes_is_refused_before_it_is_read() {
        assertThat(commission.person(Role.SECRETARIAT).announce(EXCHANGE, 100L << 20))
                .contains("413");
        assertThat(trail()).contains("refused too large: " + EXCHANGE);
    }
}

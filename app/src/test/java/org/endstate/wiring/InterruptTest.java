package org.endstate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to end in the middle of writing leaves no trace of what it wrote. */
class InterruptTest {

    @TempDir
    private Path here;

    @Test
    @Timeout(60)
    void a_process_that_is_told_to_end_while_it_writes_leaves_no_output() throws Exception {
        Files.createDirectories(here.resolve("small"));
        Files.writeString(here.resolve("small/mission.yaml"), "endstate: 1\n");
        Process process = start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("half written");
            assertThat(files()).anyMatch(file -> file.endsWith("tables/half.csv"));
            process.destroy(); // SIGTERM: unlike SIGINT no shell or build server has it ignored
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(files()).containsExactly("small", "small/mission.yaml", "stderr");
        assertThat(here.resolve("stderr")).content().contains("endstate: interrupted; nothing was written.");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StalledProgram.class.getName(),
                        "plan",
                        "small")
                .directory(here.toFile())
                .redirectError(here.resolve("stderr").toFile())
                .start();
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> found = Files.walk(here)) {
            return found
                    .filter(path -> !path.equals(here))
                    .map(path -> here.relativize(path).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}

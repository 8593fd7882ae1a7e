package org.endstate.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {

    @Test
    void a_machine_on_which_the_library_cannot_be_unpacked_goes_on_without_it(@TempDir Path folder) throws Exception {
        Path noFolder = Files.writeString(folder.resolve("a-file"), "not a folder");

        assertThat(load(folder, "-Djava.io.tmpdir=" + noFolder)).startsWith("not available: NotLoaded");
    }

    @Test
    void an_operating_system_without_a_library_goes_on_without_it(@TempDir Path folder) throws Exception {
        assertThat(load(folder, "-Dos.name=Plan 9")).startsWith("not available: NotLoaded");
    }

    private static String load(Path folder, String option) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        java.toString(),
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadingProgram.class.getName())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("warnings").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}

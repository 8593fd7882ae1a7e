package org.endstate.tutorial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs every command of the tutorial in a fresh folder and compares what it prints with what the page says. With the
 * system property {@code endstate.write} the page is written again instead.
 */
class TutorialTest {

    private static final Path ROOT = Path.of(System.getProperty("endstate.root"));
    private static final Path PAGES = ROOT.resolve("docs/tutorial");

    @TempDir
    Path clone;

    @ParameterizedTest
    @ValueSource(strings = {"one-site.md", "two-parties.md"})
    void every_command_prints_what_the_page_says(String name) throws IOException, InterruptedException {
        layOutClone();
        Path file = PAGES.resolve(name);
        String played = play(Files.readString(file));
        if (Boolean.getBoolean("endstate.write")) {
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(Files.readString(file));
    }

    private void layOutClone() throws IOException {
        copy(ROOT.resolve("missions/one-site"), clone.resolve("missions/one-site"));
        copy(PAGES.resolve("two-parties"), clone.resolve("docs/tutorial/two-parties"));
        Path program = clone.resolve("endstate");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + ProcessHandle.current().info().command().orElseThrow()
                        + "' --enable-native-access=ALL-UNNAMED -cp '"
                        + System.getProperty("java.class.path") + "' org.endstate.wiring.Endstate \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** The page with the output of every command as it really is. */
    private String play(String page) throws IOException, InterruptedException {
        List<String> played = new ArrayList<>();
        boolean inConsole = false;
        for (String line : page.lines().toList()) {
            boolean fence = line.startsWith("```");
            if (fence) {
                inConsole = line.equals("```console");
            }
            if (inConsole && line.startsWith("$ ")) {
                played.add(line);
                played.addAll(run(line.substring(2)));
            } else if (!inConsole || fence) {
                played.add(line);
            }
        }
        return String.join("\n", played) + "\n";
    }

    private List<String> run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output.lines().map(String::stripTrailing).toList();
    }
}

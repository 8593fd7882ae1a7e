package org.endstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same folder and seed give the same bytes, in every file that is written. */
class ReproducibilityTest {

    private static final Path ROOT = Path.of(System.getProperty("endstate.root"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final int OLDEST = 21;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"one-site", "iraq-2024"})
    void one_thread_gives_the_bytes_of_many(String mission) throws Exception {
        Path alone = run(JAVA, mission, "alone", 1);
        Path together = run(JAVA, mission, "together", 4);
        assertThat(alone.resolve("timeline.json")).hasSameBinaryContentAs(together.resolve("timeline.json"));
        assertThat(alone.resolve("MANIFEST.sha256")).hasSameBinaryContentAs(together.resolve("MANIFEST.sha256"));
    }

    @Test
    void another_java_gives_the_same_bytes() throws Exception {
        List<Path> others = others();
        assumeThat(others)
                .as("There is no second JDK %d or newer on this machine beside %s.", OLDEST, JAVA)
                .isNotEmpty();
        Path here = run(JAVA, "iraq-2024", "here", 2);
        for (Path other : others) {
            Path there = run(other, "iraq-2024", other.getFileName().toString(), 2);
            assertThat(there.resolve("MANIFEST.sha256")).hasSameBinaryContentAs(here.resolve("MANIFEST.sha256"));
        }
    }

    /** Runs the program in a process of its own; with one thread it sees one processor. */
    private Path run(Path java, String mission, String name, int threads) throws Exception {
        Path out = temp.resolve(name);
        Process process = new ProcessBuilder(
                        java.resolve("bin/java").toString(),
                        "-XX:ActiveProcessorCount=" + threads,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.endstate.wiring.Endstate",
                        "plan",
                        ROOT.resolve("missions").resolve(mission).toString(),
                        "--scenarios=600",
                        "--threads=" + threads,
                        "--quiet",
                        "--out=" + out)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve(name + ".log").toFile())
                .start();
        assertThat(process.waitFor()).as(temp.resolve(name + ".log").toString()).isZero();
        return out;
    }

    /** Homes of installed JDKs of other versions than the running one. */
    private static List<Path> others() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(
                Path.of("/usr/lib/jvm"),
                Path.of("/opt"),
                home.resolve(".jdks"),
                home.resolve(".sdkman/candidates/java"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> homes = Files.list(folder)) {
                    homes.filter(ReproducibilityTest::isOther).forEach(found::add);
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    private static boolean isOther(Path home) {
        if (Files.isSymbolicLink(home) || !Files.isReadable(home.resolve("release"))) {
            return false;
        }
        Properties release = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("release"))) {
            release.load(file);
        } catch (IOException e) {
            return false;
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        int feature = Integer.parseInt(version.split("[.\\-+]")[0]);
        return feature >= OLDEST && feature != Runtime.version().feature();
    }
}

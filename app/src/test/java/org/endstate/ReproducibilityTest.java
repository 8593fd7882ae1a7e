package org.endstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.schedule.SolverAccess;
import org.endstate.solver.CpSatSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same folder and seed give the same bytes, in every file that is written. */
class ReproducibilityTest {

    private static final Path ROOT = Path.of(System.getProperty("endstate.root"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final int OLDEST = 21;

    @TempDir
    private Path temp;

    @Test
    void one_thread_gives_the_bytes_of_many() throws Exception {
        Path alone = run(JAVA, "one-site", "alone", 1);
        Path together = run(JAVA, "one-site", "together", 4);
        assertThat(alone.resolve("timeline.json")).hasSameBinaryContentAs(together.resolve("timeline.json"));
        assertThat(alone.resolve("MANIFEST.sha256")).hasSameBinaryContentAs(together.resolve("MANIFEST.sha256"));
    }

    @Test
    void the_native_solver_takes_part_and_gives_one_thread_the_bytes_of_many() throws Exception {
        assumeThat(CpSatSolver.load()).isInstanceOf(SolverAccess.Usable.class);
        Path alone = run(JAVA, "iraq-2024", "alone", 1);
        Path together = run(JAVA, "iraq-2024", "together", 4);
        assertThat(alone.resolve("timeline.json")).content().contains("\"solver\": \"OR-Tools CP-SAT");
        assertThat(alone.resolve("MANIFEST.sha256")).hasSameBinaryContentAs(together.resolve("MANIFEST.sha256"));
    }

    @Test
    void a_machine_without_the_native_solver_gives_the_bytes_of_one_that_goes_without() throws Exception {
        String everything = System.getProperty("java.class.path");
        String without = Arrays.stream(everything.split(File.pathSeparator))
                .filter(entry -> !entry.contains("ortools-linux"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(without).isNotEqualTo(everything);
        Path lacking = run(JAVA, without, "iraq-2024", "lacking", "--solver=off", "--threads=2");
        Path declining = run(JAVA, everything, "iraq-2024", "declining", "--solver=off", "--threads=2");
        assertThat(lacking.resolve("MANIFEST.sha256")).hasSameBinaryContentAs(declining.resolve("MANIFEST.sha256"));
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
        String classPath = System.getProperty("java.class.path");
        return run(java, classPath, mission, name, "--solver=auto", "--threads=" + threads);
    }

    private Path run(Path java, String classPath, String mission, String name, String solver, String threads)
            throws Exception {
        Path out = temp.resolve(name);
        Process process = new ProcessBuilder(
                        java.resolve("bin/java").toString(),
                        "-XX:ActiveProcessorCount=" + threads.substring(threads.indexOf('=') + 1),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        "org.endstate.wiring.Endstate",
                        "plan",
                        ROOT.resolve("missions").resolve(mission).toString(),
                        "--scenarios=600",
                        solver,
                        threads,
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

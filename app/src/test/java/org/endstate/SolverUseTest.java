package org.endstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endstate.schedule.SolverAccess;
import org.endstate.solver.CpSatSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan says whether the native solver was used, and is made without it where that cannot be loaded. */
class SolverUseTest {

    private static final Path ROOT = Path.of(System.getProperty("endstate.root"));

    @TempDir
    private Path temp;

    @Test
    void a_plan_names_the_solver_that_proved_it() throws Exception {
        assumeTrue(CpSatSolver.load() instanceof SolverAccess.Usable, "The native solver cannot be loaded here.");
        assertThat(plan("auto")).contains("\"solver\":\"OR-Tools CP-SAT ").doesNotContain("could not be loaded");
    }

    @Test
    void nobody_has_to_use_it() throws Exception {
        assertThat(plan("off")).contains("\"notUsed\":\"--solver off\"").doesNotContain("OR-Tools");
    }

    @Test
    void where_it_cannot_be_loaded_the_plan_is_made_and_says_so() throws Exception {
        assertThat(plan("auto", "-Dos.name=Plan 9")).contains("\"notUsed\":\"OR-Tools could not be loaded on [Plan 9");
    }

    /** The {@code timeline.json} of iraq-2024, without blanks around its colons. */
    private String plan(String use, String... options) throws Exception {
        Path out = temp.resolve("out");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.endstate.wiring.Endstate",
                "plan",
                ROOT.resolve("missions/iraq-2024").toString(),
                "--scenarios=50",
                "--quiet",
                "--solver=" + use,
                "--out=" + out));
        Path log = temp.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return Files.readString(out.resolve("timeline.json")).replaceAll("\\s*:\\s*", ":");
    }
}

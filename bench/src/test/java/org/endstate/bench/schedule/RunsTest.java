package org.endstate.bench.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

    private static final Measure GAP = Measure.less("gap", "%", "1", "");

    @TempDir
    private Path folder;

    @Test
    void what_was_measured_is_not_measured_again() throws IOException {
        Runs.in(folder.resolve("runs.csv")).once(GAP, "endstate", "j1", () -> 2);
        Runs again = Runs.in(folder.resolve("runs.csv"));
        again.once(GAP, "endstate", "j1", () -> 3);
        again.once(GAP, "endstate", "j2", () -> 4);
        assertThat(again.mean(GAP, "endstate", List.of("j1", "j2"))).hasValue(3.0);
    }

    @Test
    void what_is_forgotten_is_measured_again() throws IOException {
        Runs runs = Runs.in(folder.resolve("runs.csv"));
        runs.put(GAP, "endstate", "j1", 2);
        runs.forget(List.of(GAP));
        assertThat(runs.has(GAP, "endstate", "j1")).isFalse();
    }

    @Test
    void the_ratio_compares_with_the_best_program_on_the_instances_it_was_given() throws IOException {
        Runs runs = Runs.in(folder.resolve("runs.csv"));
        runs.put(GAP, "endstate", "j1", 1);
        runs.put(GAP, "endstate", "j2", 9);
        runs.put(GAP, "choco", "j1", 4);
        runs.put(GAP, "timefold", "j1", 3);
        new Table(List.of(GAP), runs).write(folder, "");
        assertThat(Files.readAllLines(folder.resolve("schedule.csv")))
                .containsExactly(
                        "measure,unit,to reach,stretch,ours,choco,timefold,ratio", "gap,%,1,,5.00 (2),4.00,3.00,3.00");
    }
}

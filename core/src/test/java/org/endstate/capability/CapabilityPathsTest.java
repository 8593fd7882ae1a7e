package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.endstate.capability.CapabilityPaths.Span;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/** The standard error of a share of 20,000 paths is at most 0.0036; four of them are 0.015. */
class CapabilityPathsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 27);
    private static final int PATHS = 20_000;
    private static final double FOUR_ERRORS = 0.015;
    private static final List<FunctionRecord> RECORDS = FunctionRecord.of(List.of(
            judgement("command", 2, LocalDate.of(2023, 1, 31)),
            judgement("command", 3, LocalDate.of(2023, 12, 31)),
            judgement("logistics", 2, LocalDate.of(2023, 12, 31))));

    @Test
    void the_share_of_paths_at_a_level_is_what_the_model_predicts() {
        CapabilityPaths paths = simulate(36, 0);
        FunctionOutlook command = CapabilityAssessment.assess(Frameworks.inputs(), RECORDS, START, 36)
                .getFirst();
        for (int month : new int[] {0, 1, 12, 36}) {
            LevelDistribution predicted = command.kept().get(month).levels();
            for (int level = 0; level < 6; level++) {
                assertThat(share(paths, month, level)).isCloseTo(predicted.at(level), within(FOUR_ERRORS));
            }
        }
    }

    @Test
    void runs_of_assessments_come_true_as_often_as_the_exact_recursion_says() {
        Posterior posterior = RECORDS.getLast().posterior();
        double exact = LevelForecast.passed(
                        posterior, LevelRule.of(3, 2), Runs.NONE, new LevelForecast.Rhythm(0.25, 0.25, 8))
                .getLast()[1];
        CapabilityPaths paths = CapabilityPaths.simulate(
                RECORDS.subList(1, 2), new Span(LocalDate.of(2023, 12, 31), 24, PATHS), 0, Draws.of(5));
        long passed = IntStream.range(0, PATHS)
                .filter(path -> IntStream.rangeClosed(2, 8)
                        .anyMatch(i -> paths.level(path, 3 * i, 0) >= 3 && paths.level(path, 3 * i - 3, 0) >= 3))
                .count();
        assertThat((double) passed / PATHS).isCloseTo(exact, within(FOUR_ERRORS));
    }

    @Test
    void without_support_levels_fall() {
        CapabilityPaths kept = simulate(24, 0);
        CapabilityPaths removed = simulate(24, 1);
        assertThat(atLeast(removed, 24, 3)).isLessThan(atLeast(kept, 24, 3) - 0.2);
        assertThat(atLeast(removed, 0, 3)).isEqualTo(atLeast(kept, 0, 3));
    }

    @Test
    void support_is_lost_by_all_functions_of_a_scenario_or_by_none() {
        CapabilityPaths half = simulate(24, 0.5);
        CapabilityPaths kept = simulate(24, 0);
        CapabilityPaths removed = simulate(24, 1);
        for (int path = 0; path < 500; path++) {
            boolean asKept = same(half, kept, path, 0) && same(half, kept, path, 1);
            boolean asRemoved = same(half, removed, path, 0) && same(half, removed, path, 1);
            assertThat(asKept || asRemoved).isTrue();
        }
    }

    @Test
    void paths_do_not_depend_on_the_number_of_threads() throws Exception {
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool four = new ForkJoinPool(4)) {
            CapabilityPaths alone = one.submit(() -> simulate(12, 0.3)).get();
            CapabilityPaths together = four.submit(() -> simulate(12, 0.3)).get();
            for (int path = 0; path < PATHS; path++) {
                assertThat(same(alone, together, path, 0) && same(alone, together, path, 1))
                        .isTrue();
            }
        }
    }

    @Test
    void a_probability_beyond_1_is_refused() {
        assertThatThrownBy(() -> simulate(1, 1.5)).hasMessage("The probability [1.5] is not in [0,1].");
    }

    private static CapabilityPaths simulate(int months, double supportRemoved) {
        return CapabilityPaths.simulate(RECORDS, new Span(START, months, PATHS), supportRemoved, Draws.of(1));
    }

    private static boolean same(CapabilityPaths one, CapabilityPaths other, int path, int function) {
        return IntStream.rangeClosed(0, 12)
                .allMatch(month -> one.level(path, month, function) == other.level(path, month, function));
    }

    private static double share(CapabilityPaths paths, int month, int level) {
        return (double) IntStream.range(0, PATHS)
                        .filter(path -> paths.level(path, month, 0) == level)
                        .count()
                / PATHS;
    }

    private static double atLeast(CapabilityPaths paths, int month, int level) {
        return IntStream.range(level, 6)
                .mapToDouble(l -> share(paths, month, l))
                .sum();
    }

    private static Judgement judgement(String function, int level, LocalDate asOf) {
        double[] weights = {0.02, 0.02, 0.02, 0.02, 0.02, 0.02};
        weights[level] = 0.9;
        return new Judgement(function, "a", "one", asOf, 1, LevelDistribution.ofWeights(weights), "");
    }
}

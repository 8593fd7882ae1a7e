package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.endstate.SharedData;
import org.junit.jupiter.api.Test;

/**
 * The model against an independent computation of it: five records of ratings, regular and irregular. The independent
 * gates leave out pairs of rates of negligible weight, hence their wider tolerance.
 */
class VectorsTest {

    private static final String FILE = "capability/capability_projection_vectors.json";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e-?\\d+)?");
    private static final List<Double> AHEAD_years = List.of(0.5, 1.0, 2.0, 3.0);

    /** The means, the level now and after four times, and two gates at six assessments to come and at the present. */
    private static final int EXPECTED = 2 + 5 + 4 * 5 + 2 * 7;

    @Test
    void the_model_gives_the_expected_numbers() throws IOException {
        List<String> cases = List.of(Files.readString(SharedData.at(FILE)).split("\"name\": \"[^\"]*\""))
                .subList(1, 6);
        for (String text : cases) {
            double[] numbers = numbers(text);
            int ratings = numbers.length - EXPECTED;
            check(Ratings.learn(Arrays.copyOf(numbers, ratings)), Arrays.copyOfRange(numbers, ratings, numbers.length));
        }
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text.replaceAll("\"[^\"]*\"", ""))
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static void check(Posterior posterior, double[] expected) {
        assertThat(posterior.meanUp()).isCloseTo(expected[0], within(1e-9));
        assertThat(posterior.meanDown()).isCloseTo(expected[1], within(1e-9));
        check(posterior.now(), expected, 2);
        for (int i = 0; i < AHEAD_years.size(); i++) {
            check(posterior.predict(AHEAD_years.get(i), Stress.NONE), expected, 7 + 5 * i);
        }
        checkGate(posterior, 2, expected, 27);
        checkGate(posterior, 3, expected, 34);
    }

    private static void check(LevelDistribution found, double[] expected, int at) {
        for (int level = 0; level < Ratings.LEVELS; level++) {
            assertThat(found.at(level)).isCloseTo(expected[at + level], within(1e-9));
        }
    }

    private static void checkGate(Posterior posterior, int threshold, double[] expected, int at) {
        List<double[]> passed = LevelForecast.passed(
                posterior, LevelRule.of(threshold, 2), Runs.NONE, new LevelForecast.Rhythm(0.5, 0.5, 6));
        assertThat(expected[at]).isZero();
        for (int i = 0; i < 6; i++) {
            assertThat(passed.get(i)[1]).isCloseTo(expected[at + 1 + i], within(2e-8));
        }
    }
}

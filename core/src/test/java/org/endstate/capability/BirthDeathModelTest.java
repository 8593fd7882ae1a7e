package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.endstate.capability.BirthDeathModel.Assessed;
import org.junit.jupiter.api.Test;

/**
 * Expected values: an independent computation of the same model on the same grid (semi-annual ratings of five levels,
 * uniform start, rating error .70 on the level, .13 on each neighbour, .02 elsewhere, rows normalised), to the digits
 * it was printed with. Levels here are counted from 0.
 */
class BirthDeathModelTest {

    private static final int LEVELS = 5;

    @Test
    void four_good_ratings_and_one_more() {
        Posterior a = learn(0, 2, 0.5, 2, 1, 3, 1.5, 3, 2, 3);
        assertThat(a.meanUp()).isCloseTo(0.5091734456742821, within(1e-9));
        assertThat(a.meanDown()).isCloseTo(0.17801075330781524, within(1e-9));
        assertThat(a.now().probabilities().get(2)).isCloseTo(0.9104088960232858, within(1e-9));
        assertThat(a.predict(1, Stress.NONE).atLeast(3)).isCloseTo(0.346394, within(1e-6));
        assertThat(a.predict(2, Stress.NONE).atLeast(3)).isCloseTo(0.486837, within(1e-2));
    }

    @Test
    void gate_probabilities_are_those_of_the_exact_recursion() {
        Posterior a = learn(0, 2, 0.5, 2, 1, 3, 1.5, 3, 2, 3);
        double[] third = a.gateProbability(2, 2, 0.5, 6);
        assertThat(third[1]).isZero();
        assertThat(third[2]).isCloseTo(0.862955121311938, within(1e-7));
        assertThat(third[6]).isCloseTo(0.9155258906003655, within(1e-7));
        assertThat(a.gateProbability(3, 2, 0.5, 6)[6]).isCloseTo(0.5559460431392556, within(1e-7));
    }

    @Test
    void a_bad_rating_lowers_the_level_but_not_to_certainty() {
        Posterior b = learn(0, 2, 0.5, 2, 1, 3, 1.5, 3, 2, 3, 2.5, 2);
        assertThat(1 - b.now().atLeast(2)).isCloseTo(0.394954, within(1e-6));
        assertThat(b.predict(1, Stress.NONE).atLeast(3)).isCloseTo(0.232914, within(1e-6));
    }

    @Test
    void irregular_dates_are_native() {
        LevelDistribution now = learn(0, 1, 0.75, 2, 1.25, 2, 2.5, 4).now();
        List<Double> expected = List.of(0.0337, 0.0798, 0.2712, 0.5612, 0.0541);
        for (int level = 0; level < LEVELS; level++) {
            assertThat(now.at(level)).isCloseTo(expected.get(level), within(5e-5));
        }
    }

    private static Posterior learn(double... yearsAndRatings) {
        List<Assessed> assessments = new ArrayList<>();
        for (int i = 0; i < yearsAndRatings.length; i += 2) {
            assessments.add(new Assessed(yearsAndRatings[i], rating((int) yearsAndRatings[i + 1] - 1)));
        }
        return new BirthDeathModel(BirthDeathModel.Settings.DEFAULT, LEVELS).learn(assessments);
    }

    private static List<Double> rating(int rating) {
        List<Double> likelihood = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            double row = 0;
            for (int other = 0; other < LEVELS; other++) {
                row += error(level, other);
            }
            likelihood.add(error(level, rating) / row);
        }
        return likelihood;
    }

    private static double error(int level, int rating) {
        return switch (Math.abs(level - rating)) {
            case 0 -> 0.7;
            case 1 -> 0.13;
            default -> 0.02;
        };
    }
}

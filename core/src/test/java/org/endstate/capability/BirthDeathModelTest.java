package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Expected values: an independent computation of the same model on the same grid (semi-annual ratings of five levels,
 * uniform start, rating error .70 on the level, .13 on each neighbour, .02 elsewhere, rows normalised), to the digits
 * it was printed with. Levels here are counted from 0.
 */
class BirthDeathModelTest {

    @Test
    void four_good_ratings_and_one_more() {
        Posterior a = Ratings.learn(0, 2, 0.5, 2, 1, 3, 1.5, 3, 2, 3);
        assertThat(a.meanUp()).isCloseTo(0.5091734456742821, within(1e-9));
        assertThat(a.meanDown()).isCloseTo(0.17801075330781524, within(1e-9));
        assertThat(a.now().probabilities().get(2)).isCloseTo(0.9104088960232858, within(1e-9));
        assertThat(a.predict(1, Stress.NONE).atLeast(3)).isCloseTo(0.346394, within(1e-6));
        assertThat(a.predict(2, Stress.NONE).atLeast(3)).isCloseTo(0.486837, within(1e-6));
    }

    @Test
    void a_bad_rating_lowers_the_level_but_not_to_certainty() {
        Posterior b = Ratings.learn(0, 2, 0.5, 2, 1, 3, 1.5, 3, 2, 3, 2.5, 2);
        assertThat(1 - b.now().atLeast(2)).isCloseTo(0.394954, within(1e-6));
        assertThat(b.predict(1, Stress.NONE).atLeast(3)).isCloseTo(0.232914, within(1e-6));
    }

    @Test
    void irregular_dates_are_native() {
        LevelDistribution now = Ratings.learn(0, 1, 0.75, 2, 1.25, 2, 2.5, 4).now();
        List<Double> expected = List.of(0.0337, 0.0798, 0.2712, 0.5612, 0.0541);
        for (int level = 0; level < Ratings.LEVELS; level++) {
            assertThat(now.at(level)).isCloseTo(expected.get(level), within(5e-5));
        }
    }
}

package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.endstate.capability.LevelForecast.From;
import org.endstate.capability.LevelForecast.Rhythm;
import org.endstate.capability.LevelStanding.Ahead;
import org.junit.jupiter.api.Test;

class LevelForecastTest {

    /** Ratings 2, 2, 3, 3, 3 every half year; levels are counted from 0 here, so rating 3 is level 2. */
    private static final Posterior A = Ratings.learn(0, 2, 0.5, 2, 1, 3, 1.5, 3, 2, 3);

    /** Expected: an independent computation of the same recursion, to the digits it was printed with. */
    @Test
    void it_gives_the_numbers_of_the_independent_computation() {
        List<double[]> third = LevelForecast.passed(A, LevelRule.of(2, 2), Runs.NONE, new Rhythm(0.5, 0.5, 6));
        assertThat(third.getFirst()[1]).isZero();
        assertThat(third.get(1)[1]).isCloseTo(0.862955121311938, within(1e-7));
        assertThat(third.get(5)[1]).isCloseTo(0.9155258906003655, within(1e-7));
        List<double[]> fourth = LevelForecast.passed(A, LevelRule.of(3, 2), Runs.NONE, new Rhythm(0.5, 0.5, 6));
        assertThat(fourth.stream().map(at -> at[1]).toList().subList(1, 6))
                .usingComparatorForType((x, y) -> Math.abs(x - y) < 5e-5 ? 0 : 1, Double.class)
                .containsExactly(0.2182, 0.3397, 0.4308, 0.5008, 0.5559);
    }

    @Test
    void it_is_what_enumerating_every_path_gives() {
        for (From from : List.of(Runs.of(0, false), Runs.of(1, false), Runs.of(2, true))) {
            for (int inARow = 1; inARow <= 3; inARow++) {
                LevelRule rule = LevelRule.of(3, inARow);
                List<double[]> found = LevelForecast.passed(A, rule, from, new Rhythm(0.4, 0.25, 4));
                double[] every = new Enumeration(rule, from.left()).run();
                assertThat(found.getLast()[0]).isCloseTo(every[0], within(1e-10));
                assertThat(found.getLast()[1]).isCloseTo(every[1], within(1e-10));
            }
        }
    }

    @Test
    void what_is_reached_stays_reached_until_an_assessment_finds_it_below() {
        List<double[]> passed = LevelForecast.passed(A, LevelRule.of(0, 3), Runs.of(3, true), new Rhythm(1, 1, 2));
        assertThat(passed.getLast()[0]).isCloseTo(1, within(1e-10));
        List<double[]> lost = LevelForecast.passed(A, LevelRule.of(4, 1), Runs.of(1, true), new Rhythm(1, 1, 2));
        assertThat(lost.getLast()[0]).isLessThan(0.3);
        assertThat(lost.getLast()[1]).isCloseTo(1, within(1e-10));
    }

    /** Every path of four assessments, one by one: nothing of the recursion is used but the transition of one step. */
    private record Enumeration(LevelRule rule, Ahead from) {

        double[] run() {
            double[] sums = new double[2];
            for (int cell = 0; cell < A.cells(); cell++) {
                double[][] first = A.transition(cell, 0.4, Stress.NONE);
                double[][] later = A.transition(cell, 0.25, Stress.NONE);
                int levels = A.levels();
                for (int path = 0; path < levels * levels * levels * levels * levels; path++) {
                    int[] at = digits(path, levels);
                    double chance = A.weight(cell) * A.now(cell, at[0]) * first[at[0]][at[1]];
                    for (int i = 2; i < 5; i++) {
                        chance *= later[at[i - 1]][at[i]];
                    }
                    sums[0] += isReached(at) ? chance : 0;
                    sums[1] += wasReached(at) ? chance : 0;
                }
            }
            return sums;
        }

        private static int[] digits(int path, int levels) {
            int[] digits = new int[5];
            for (int i = 0, left = path; i < 5; i++, left /= levels) {
                digits[i] = left % levels;
            }
            return digits;
        }

        private boolean isReached(int[] levels) {
            return reached(levels, 4);
        }

        private boolean wasReached(int[] levels) {
            boolean ever = from.reached();
            for (int i = 1; i < 5; i++) {
                ever |= reached(levels, i);
            }
            return ever;
        }

        /** After the i-th assessment: as many good ones up to it as are needed, the record's own run before them. */
        private boolean reached(int[] levels, int i) {
            int good = 0;
            while (good < i && levels[i - good] >= rule.level()) {
                good++;
            }
            boolean unbroken = good == i;
            return good >= rule.inARow() || unbroken && (from.reached() || good + from.run() >= rule.inARow());
        }
    }
}

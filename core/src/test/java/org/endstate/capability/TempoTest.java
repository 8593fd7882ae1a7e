package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.endstate.capability.BirthDeathModel.Assessed;
import org.endstate.capability.BirthDeathModel.Settings;
import org.junit.jupiter.api.Test;

class TempoTest {

    private static final RateGrid GRID = new RateGrid(11, 0.02, 4);

    /** From the first stage of a level, the next is reached after an Erlang time; upward alone, to the far end. */
    @Test
    void the_time_of_a_step_is_an_Erlang_time() {
        double[] start = new double[6];
        start[0] = 1;
        double[] later = new Tempo(3, 1).chain(0.5, 1e-12).after(2, start);
        double jumps = 3 * 0.5 * 2;
        double fewerThanThree = StrictMath.exp(-jumps) * (1 + jumps + jumps * jumps / 2);
        assertThat(later[3] + later[4] + later[5]).isCloseTo(1 - fewerThanThree, within(1e-9));
    }

    @Test
    void evidence_counts_half_after_a_half_life() {
        assertThat(new Tempo(1, 0.5).memory(0)).isEqualTo(1);
        assertThat(new Tempo(1, 0.5).memory(0.5)).isCloseTo(0.5, within(1e-15));
        assertThat(new Tempo(1, 0.5).memory(1)).isCloseTo(0.25, within(1e-15));
        assertThat(new Tempo(1, Double.POSITIVE_INFINITY).memory(7)).isEqualTo(1);
    }

    @Test
    void a_force_that_has_stopped_climbing_is_believed_sooner_if_the_past_is_forgotten() {
        double[] climbedThenStood = {0, 0, 0.5, 1, 1, 2, 1.5, 3, 2, 3, 2.5, 3, 3, 3, 3.5, 3};
        assertThat(meanUp(0.5, climbedThenStood)).isLessThan(meanUp(Double.POSITIVE_INFINITY, climbedThenStood) - 0.02);
    }

    @Test
    void the_level_itself_is_not_forgotten() {
        LevelDistribution forgotten = learn(0.5, 0, 2, 3, 2).now();
        assertThat(forgotten.at(2)).isGreaterThan(0.8);
    }

    @Test
    void no_stage_is_none() {
        assertThatThrownBy(() -> new Tempo(0, 1)).hasMessageContaining("[0] stages");
    }

    private static double meanUp(double halfLife_years, double... yearsAndLevels) {
        return learn(halfLife_years, yearsAndLevels).meanUp();
    }

    private static Posterior learn(double halfLife_years, double... yearsAndLevels) {
        List<Assessed> assessments = new ArrayList<>();
        for (int i = 0; i < yearsAndLevels.length; i += 2) {
            List<Double> likelihood = new ArrayList<>(Collections.nCopies(5, 0.05));
            likelihood.set((int) yearsAndLevels[i + 1], 0.8);
            assessments.add(new Assessed(yearsAndLevels[i], likelihood));
        }
        Settings settings =
                new Settings(RatePrior.alone(2, 0.5), RatePrior.alone(2, 0.2), GRID, new Tempo(2, halfLife_years));
        Posterior posterior = new BirthDeathModel(settings, 5).learn(assessments);
        assertThat(Arrays.stream(new int[] {0, 1, 2, 3, 4})
                        .mapToDouble(level -> posterior.now().at(level))
                        .sum())
                .isCloseTo(1, within(1e-12));
        return posterior;
    }
}

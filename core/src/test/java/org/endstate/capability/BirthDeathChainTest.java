package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BirthDeathChainTest {

    private static final double[] BOTTOM = {1, 0, 0, 0};

    @Test
    void two_levels_have_the_textbook_solution() {
        double up = 0.7;
        double down = 0.2;
        double[] later = new BirthDeathChain(up, down).after(1.5, new double[] {1, 0});
        assertThat(later[1]).isCloseTo(up / (up + down) * (1 - StrictMath.exp(-(up + down) * 1.5)), within(1e-12));
    }

    @Test
    void two_steps_are_as_good_as_one() {
        BirthDeathChain chain = new BirthDeathChain(0.5, 0.3);
        assertThat(chain.after(0.4, chain.after(1.1, BOTTOM))).containsExactly(chain.after(1.5, BOTTOM), within(1e-12));
    }

    @Test
    void in_the_long_run_the_levels_stand_in_the_ratio_of_the_rates() {
        double[] later = new BirthDeathChain(0.6, 0.2).after(200, BOTTOM);
        for (int level = 1; level < later.length; level++) {
            assertThat(later[level] / later[level - 1]).isCloseTo(3, within(1e-9));
        }
    }

    @Test
    void rates_of_thousands_a_year_give_a_distribution_all_the_same() {
        double[] later = new BirthDeathChain(4000, 1).after(5, BOTTOM);
        assertThat(Arrays.stream(later).sum()).isCloseTo(1, within(1e-9));
        assertThat(later[3]).isCloseTo(1, within(1e-3));
    }

    @Test
    void a_transition_has_a_row_for_each_level_that_sums_to_1() {
        for (double[] row : new BirthDeathChain(0.5, 0.3).transition(0.25, 4)) {
            assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void a_chain_that_never_moves_is_refused() {
        assertThatThrownBy(() -> new BirthDeathChain(0, 1))
                .hasMessage("The rates [0.0, 1.0] per year are not positive.");
    }
}

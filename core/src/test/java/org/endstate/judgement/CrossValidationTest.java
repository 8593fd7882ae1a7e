package org.endstate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.judgement.Panels.experts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class CrossValidationTest {

    private static final List<Expert> THREE = experts("host", "a", "b", "c");

    @Test
    void ten_seeds_have_45_splits_into_eight_and_two() {
        CrossValidation validation = CrossValidation.find(Panels.normal(7, 10, THREE, 1, 0.5, 0.1), Draws.of(1))
                .orElseThrow();
        assertThat(validation.splits()).isEqualTo(45);
        assertThat(validation.training()).isEqualTo(8);
    }

    @Test
    void of_too_many_splits_500_different_ones_are_drawn() {
        List<int[]> splits = Splits.of(20, 16, 500, Draws.of(3));
        Set<List<Integer>> different = new HashSet<>();
        splits.forEach(split -> different.add(Arrays.stream(split).boxed().toList()));
        assertThat(different)
                .hasSize(500)
                .allSatisfy(split -> assertThat(split)
                        .hasSize(16)
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allMatch(i -> i >= 0 && i < 20));
    }

    @Test
    void all_splits_come_in_order() {
        assertThat(Splits.of(4, 2, 500, Draws.of(1)))
                .containsExactly(
                        new int[] {0, 1},
                        new int[] {0, 2},
                        new int[] {0, 3},
                        new int[] {1, 2},
                        new int[] {1, 3},
                        new int[] {2, 3});
    }

    @Test
    void the_same_draws_give_the_same_scores() {
        Study study = Panels.normal(7, 20, THREE, 1, 0.5, 0.1);
        assertThat(CrossValidation.find(study, Draws.of(5))).isEqualTo(CrossValidation.find(study, Draws.of(5)));
        assertThat(CrossValidation.find(study, Draws.of(5))).isNotEqualTo(CrossValidation.find(study, Draws.of(6)));
    }

    @Test
    void one_seed_cannot_be_split() {
        assertThat(CrossValidation.find(Panels.normal(7, 1, THREE, 1, 1, 1), Draws.of(1)))
                .isEmpty();
    }

    /** One who is right among two who are far off and as sure: weights learnt on some seeds pay on the others. */
    @Test
    void weights_pay_on_unseen_seeds_where_experts_differ() {
        CrossValidation validation = CrossValidation.find(Panels.erring(7, 15, THREE, 0, 4, 4), Draws.of(1))
                .orElseThrow();
        assertThat(validation.global().combined())
                .isGreaterThan(validation.equal().combined());
    }
}

package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindredRatesTest {

    private static final RateGrid GRID = new RateGrid(5, 0.1, 2);
    private static final RatePrior UP = new RatePrior(0.5, 4, 3);
    private static final RatePrior DOWN = new RatePrior(0.2, 4, 3);

    @Test
    void weights_are_those_of_summing_over_every_combination() {
        List<double[]> logs = List.of(logs(0), logs(1), logs(2));
        List<double[]> found = new KindredRates(UP, DOWN, GRID).weigh(logs);
        List<double[]> expected = byBruteForce(logs);
        for (int function = 0; function < 3; function++) {
            assertThat(found.get(function)).containsExactly(expected.get(function), within(1e-12));
        }
    }

    @Test
    void a_force_of_known_rate_leaves_each_function_to_itself() {
        KindredRates alone = new KindredRates(RatePrior.alone(2, 0.5), RatePrior.alone(2, 0.2), GRID);
        double[] byItself = alone.weigh(List.of(logs(0))).getFirst();
        double[] besideOthers = alone.weigh(List.of(logs(0), logs(1), logs(2))).getFirst();
        assertThat(besideOthers).containsExactly(byItself, within(1e-15));
    }

    @Test
    void a_function_moves_toward_its_fast_kin() {
        KindredRates kin = new KindredRates(UP, DOWN, GRID);
        double alone = meanUp(kin.weigh(List.of(flat())).getFirst());
        double[] fast = flat();
        for (int cell = 0; cell < fast.length; cell++) {
            fast[cell] = 10 * StrictMath.log(GRID.up(cell));
        }
        double besideFast = meanUp(kin.weigh(List.of(flat(), fast, fast)).getFirst());
        assertThat(besideFast).isGreaterThan(alone * 1.1);
    }

    @Test
    void the_order_of_the_functions_does_not_matter() {
        KindredRates kin = new KindredRates(UP, DOWN, GRID);
        double[] first = kin.weigh(List.of(logs(0), logs(1), logs(2))).getFirst();
        double[] last = kin.weigh(List.of(logs(2), logs(1), logs(0))).getLast();
        assertThat(first).containsExactly(last, within(1e-14));
    }

    /** Some likelihood of each pair, another for each function. */
    private static double[] logs(int function) {
        double[] logs = flat();
        for (int cell = 0; cell < logs.length; cell++) {
            logs[cell] = StrictMath.sin(1.7 * cell + function) * (function + 1);
        }
        return logs;
    }

    private static double[] flat() {
        return new double[GRID.cells()];
    }

    private static double meanUp(double[] weights) {
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            sum += weights[cell] * GRID.up(cell);
        }
        return sum;
    }

    /** Sums over the force's two rates and the pairs of all three functions at once. */
    private static List<double[]> byBruteForce(List<double[]> logs) {
        double[][] up = UP.givenForce(GRID);
        double[][] down = DOWN.givenForce(GRID);
        int cells = GRID.cells();
        List<double[]> weights = new ArrayList<>();
        logs.forEach(function -> weights.add(new double[cells]));
        for (int u = 0; u < up.length; u++) {
            for (int d = 0; d < down.length; d++) {
                double force = UP.force()[u] * DOWN.force()[d];
                int[] pair = {u, d};
                for (int combination = 0; combination < cells * cells * cells; combination++) {
                    int[] at = {combination / cells / cells, combination / cells % cells, combination % cells};
                    double weight = force;
                    for (int function = 0; function < 3; function++) {
                        weight *= up[pair[0]][at[function] / GRID.points()]
                                * down[pair[1]][at[function] % GRID.points()]
                                * StrictMath.exp(logs.get(function)[at[function]]);
                    }
                    for (int function = 0; function < 3; function++) {
                        weights.get(function)[at[function]] += weight;
                    }
                }
            }
        }
        return weights.stream().map(KindredRatesTest::normalised).toList();
    }

    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}

package org.endstate.threat.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class GrowingTest {

    private static final int ROWS = 400;

    /** Feature 0 says nothing; the targets jump where feature 1 passes 0.25, and the second one again at 0.75. */
    private static final double[][] COLUMNS = {
        IntStream.range(0, ROWS).mapToDouble(i -> i % 7).toArray(),
        IntStream.range(0, ROWS)
                .mapToDouble(i -> (i * 37 % ROWS) / (double) ROWS)
                .toArray()
    };

    private static Table table() {
        Bins bins = Bins.of(COLUMNS);
        byte[][] binned = IntStream.range(0, 2)
                .mapToObj(feature -> LeafForest.binned(bins, feature, COLUMNS[feature]))
                .toArray(byte[][]::new);
        float[] targets = new float[2 * ROWS];
        float[] order = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            double x = COLUMNS[1][row];
            targets[2 * row] = x <= 0.25 ? 0 : 5;
            targets[2 * row + 1] = x <= 0.75 ? 0 : 5;
            order[row] = -row;
        }
        double[] weights = new double[ROWS];
        Arrays.setAll(weights, row -> 1 + row % 2);
        return new Table(bins, binned, targets, 2, order, weights);
    }

    private static Tree grow() {
        return Growing.grow(table(), new LeafForest.Trees(1, 20, 1, 1), Draws.of(1));
    }

    private static int[] rows(Tree tree, int leaf) {
        return IntStream.range(0, tree.size(leaf))
                .map(position -> tree.row(leaf, position))
                .toArray();
    }

    /** Bins are 1/64 wide, so that a cut is off by at most that. */
    @Test
    void splits_where_the_targets_jump_and_nowhere_else() {
        Tree tree = grow();
        int[] leaves = tree.leaves().toArray();
        assertThat(leaves).hasSizeBetween(3, 5);
        for (int leaf : leaves) {
            double[] x = IntStream.of(rows(tree, leaf))
                    .mapToDouble(row -> COLUMNS[1][row])
                    .sorted()
                    .toArray();
            for (double jump : new double[] {0.25, 0.75}) {
                boolean across = x[0] < jump - 1 / 32.0 && x[x.length - 1] > jump + 1 / 32.0;
                assertThat(across).as("a leaf across " + jump).isFalse();
            }
        }
    }

    @Test
    void every_row_is_in_one_leaf_and_where_its_features_lead() {
        Tree tree = grow();
        Table table = table();
        assertThat(tree.leaves().flatMap(leaf -> IntStream.of(rows(tree, leaf))))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, ROWS).boxed().toList());
        for (int leaf : tree.leaves().toArray()) {
            for (int row : rows(tree, leaf)) {
                assertThat(tree.leaf(new byte[] {table.columns()[0][row], table.columns()[1][row]}))
                        .isEqualTo(leaf);
            }
        }
    }

    @Test
    void rows_of_a_leaf_lie_in_order_and_none_is_too_small() {
        Tree tree = grow();
        for (int leaf : tree.leaves().toArray()) {
            assertThat(tree.size(leaf)).isGreaterThanOrEqualTo(20);
            assertThat(IntStream.of(rows(tree, leaf)).map(row -> -row).toArray())
                    .isSorted();
        }
    }

    @Test
    void a_row_is_drawn_by_its_weight() {
        Tree tree = grow();
        int leaf = tree.leaves().findFirst().orElseThrow();
        double sum = 0;
        for (int position = 0; position < tree.size(leaf); position++) {
            double chance = tree.chance(leaf, position);
            assertThat(tree.position(leaf, sum + chance / 2)).isEqualTo(position);
            sum += chance;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        int odd = IntStream.range(0, tree.size(leaf))
                .filter(position -> tree.row(leaf, position) % 2 == 1)
                .findFirst()
                .orElseThrow();
        int even = IntStream.range(0, tree.size(leaf))
                .filter(position -> tree.row(leaf, position) % 2 == 0)
                .findFirst()
                .orElseThrow();
        assertThat(tree.chance(leaf, odd) / tree.chance(leaf, even)).isCloseTo(2, within(1e-9));
    }

    @Test
    void a_part_of_the_rows_grows_a_tree_of_that_part() {
        Tree tree = Growing.grow(table(), new LeafForest.Trees(1, 20, 1, 0.6), Draws.of(1));
        assertThat(tree.leaves().map(tree::size).sum()).isEqualTo(240);
    }

    @Test
    void bins_hold_about_as_many_rows_each_and_keep_values_apart() {
        double[] column =
                IntStream.range(0, 1000).mapToDouble(i -> i < 500 ? 0 : i).toArray();
        Bins bins = Bins.of(new double[][] {column, {1, 1, 1}});
        assertThat(bins.count(0)).isEqualTo(Bins.MOST);
        assertThat(bins.count(1)).isEqualTo(1);
        assertThat(bins.bin(0, 0)).isZero();
        assertThat(bins.bin(0, 500)).isEqualTo((byte) 1);
        assertThat(bins.bin(0, 1e9)).isEqualTo((byte) (Bins.MOST - 1));
    }
}

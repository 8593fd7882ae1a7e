package org.endstate.threat.forest;

import java.util.Locale;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.Pasts;
import org.endstate.uncertainty.Draws;
import org.tribuo.MutableDataset;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.ensemble.AveragingCombiner;
import org.tribuo.regression.rtree.CARTJointRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

/**
 * How fast trees grow beside those of Tribuo, on the same table and one thread each: the rows, features and three joint
 * targets of one base; leaves of 20 rows, 40 % of the features per split. Tribuo draws rows with replacement and splits
 * at every value; this forest draws 60 % of the rows without and splits at 64 bins, whose making is counted.
 */
public final class ForestTraining {

    private static final int OUR_TREES = 60;
    private static final int THEIR_TREES = 3;
    private static final LeafForest.Settings SETTINGS = LeafForest.Settings.DEFAULT;

    private ForestTraining() {}

    /** A sentence with both times per tree and their ratio. */
    public static String compare(MonthlySeries history) {
        Landscape landscape = Landscape.of(history, Pasts.of(history, Draws.of(1)), 0);
        Rows rows = Rows.of(history, landscape, SETTINGS.block(), SETTINGS.every());
        double[][] columns = LeafForest.columns(rows, landscape, history.months());
        Table table = table(rows, columns);
        ours(table, columns);
        double ours = ours(table, columns) / OUR_TREES;
        double theirs = theirs(table, columns) / THEIR_TREES;
        return String.format(
                Locale.ROOT,
                "Growing a tree on %,d rows × %d features × %d targets, one thread: %.4f s; Tribuo 4.3.2 (random forest of "
                        + "joint regression trees) %.3f s; ratio %.0f.",
                rows.size(),
                columns.length,
                table.count(),
                ours,
                theirs,
                theirs / ours);
    }

    private static Table table(Rows rows, double[][] columns) {
        Bins bins = Bins.of(columns);
        return Grove.table(rows, bins, binned(bins, columns), StrictMath.pow(2, -1 / 4.0), SETTINGS);
    }

    private static byte[][] binned(Bins bins, double[][] columns) {
        return IntStream.range(0, columns.length)
                .mapToObj(feature -> LeafForest.binned(bins, feature, columns[feature]))
                .toArray(byte[][]::new);
    }

    private static double ours(Table table, double[][] columns) {
        long start = System.nanoTime();
        Bins bins = Bins.of(columns);
        Table again =
                new Table(bins, binned(bins, columns), table.targets(), table.count(), table.order(), table.weights());
        for (int tree = 0; tree < OUR_TREES; tree++) {
            Growing.grow(again, SETTINGS.trees(), Draws.of(tree));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double theirs(Table table, double[][] columns) {
        MutableDataset<Regressor> data = new MutableDataset<>(
                new SimpleDataSourceProvenance("months", new RegressionFactory()), new RegressionFactory());
        String[] names = names("feature-", columns.length);
        String[] targets = names("target-", table.count());
        for (int row = 0; row < table.rows(); row++) {
            int of = row;
            double[] features = IntStream.range(0, columns.length)
                    .mapToDouble(feature -> columns[feature][of])
                    .toArray();
            double[] values = IntStream.range(0, table.count())
                    .mapToDouble(target -> table.targets()[of * table.count() + target])
                    .toArray();
            data.add(new ArrayExample<>(new Regressor(targets, values), names, features));
        }
        CARTJointRegressionTrainer trees = new CARTJointRegressionTrainer(
                Integer.MAX_VALUE,
                SETTINGS.trees().minLeaf(),
                0,
                (float) SETTINGS.trees().featureShare(),
                false,
                new MeanSquaredError(),
                false,
                1);
        RandomForestTrainer<Regressor> forest =
                new RandomForestTrainer<>(trees, new AveragingCombiner(), THEIR_TREES, 1);
        long start = System.nanoTime();
        forest.train(data);
        return (System.nanoTime() - start) / 1e9;
    }

    private static String[] names(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> prefix + String.format(Locale.ROOT, "%02d", i))
                .toArray(String[]::new);
    }
}

package org.endstate.threat.forest;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.Forecaster;
import org.endstate.threat.Pasts;
import org.endstate.uncertainty.Draws;

/**
 * A candidate the standard forecast is compared with: the forest whose question is one month, so many ahead, which is a
 * feature. Its settings are those of the research it comes from: 60 trees, leaves of 50 rows, 0.4 of the features,
 * three months ahead drawn for each origin, rows as young as their outcome allows, no fading and no limit on scaling.
 * It forecasts each month by itself; months of a path share their rank. Beyond 14 months it repeats the fourteenth.
 */
public final class HorizonForest implements ForecastMethod {

    static final int BLOCK = 14;
    private static final int PER_ORIGIN = 3;
    private static final int DRAWS = 1000;
    private static final double KEEP_4 = StrictMath.pow(2, -1 / 4.0);
    private static final double KEEP_6 = StrictMath.pow(2, -1 / 6.0);
    private static final LeafForest.Trees TREES = new LeafForest.Trees(60, 50, 0.4, 0.632);

    private final Base base;

    private HorizonForest(Base base) {
        this.base = base;
    }

    /** The recent level deaths are measured by. */
    public enum Base {
        /** Arithmetic mean, half-life 4 months. */
        E4,
        /** Geometric mean, half-life 6 months. */
        G6
    }

    /** The forest on this base. */
    public static HorizonForest of(Base base) {
        return new HorizonForest(base);
    }

    @Override
    public Method method() {
        return new Method("horizon-forest-" + base, 1);
    }

    private double scale(Counts counts, int end) {
        return switch (base) {
            case E4 -> counts.weightedMean(end, KEEP_4) + 1;
            case G6 -> StrictMath.exp(counts.weightedLogMean(end, KEEP_6));
        };
    }

    /** Rows of an origin and a month after it, side by side: what a tree's row numbers mean. */
    private record Samples(Rows rows, int[] row, int[] after, double[] scales) {

        static Samples of(Rows rows, Draws draws, ToDoubleFunction<Integer> scale) {
            int[][] pairs = rows.stream()
                    .boxed()
                    .flatMap(row -> chosen(draws.split(row))
                            .filter(after -> after < rows.known(row))
                            .mapToObj(after -> new int[] {row, after}))
                    .toArray(int[][]::new);
            int[] row = Arrays.stream(pairs).mapToInt(pair -> pair[0]).toArray();
            int[] after = Arrays.stream(pairs).mapToInt(pair -> pair[1]).toArray();
            return new Samples(
                    rows,
                    row,
                    after,
                    Arrays.stream(row).mapToDouble(scale::applyAsDouble).toArray());
        }

        private static IntStream chosen(Draws draws) {
            return IntStream.iterate(0, i -> i + 1)
                    .map(i -> draws.below(BLOCK, i))
                    .distinct()
                    .limit(PER_ORIGIN);
        }

        int deaths(int sample) {
            return rows.after(row[sample], after[sample]);
        }

        float target(int sample) {
            return (float) (Counts.log(deaths(sample)) - StrictMath.log(scales[sample]));
        }
    }

    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        Landscape landscape = Landscape.of(history, Pasts.of(history, draws), 0);
        Rows rows = Rows.of(history, landscape, BLOCK, 1);
        Samples samples = Samples.of(rows, draws.split("months"), row -> scale(rows.counts(row), rows.origin(row)));
        double[][] columns = Arrays.copyOf(LeafForest.columns(rows, landscape, history.months()), Features.COUNT + 1);
        columns[Features.COUNT] = Arrays.stream(samples.after).asDoubleStream().toArray();
        Bins bins = Bins.of(columns);
        Table table = table(samples, bins, columns);
        List<Tree> trees = IntStream.range(0, TREES.perBase())
                .parallel()
                .mapToObj(tree -> Growing.grow(table, TREES, draws.split("tree").split(tree)))
                .toList();
        return new RankedMonths(
                history, method(), drawn(history, landscape, bins, samples, trees, draws.split("rows")));
    }

    private static Table table(Samples samples, Bins bins, double[][] columns) {
        int count = samples.row.length;
        byte[][] binned = new byte[columns.length][count];
        float[] targets = new float[count];
        IntStream.range(0, columns.length).parallel().forEach(feature -> {
            byte[] of = LeafForest.binned(bins, feature, columns[feature]);
            for (int i = 0; i < count; i++) {
                binned[feature][i] = of[feature == Features.COUNT ? i : samples.row[i]];
            }
        });
        double[] even = new double[count];
        Arrays.fill(even, 1);
        for (int i = 0; i < count; i++) {
            targets[i] = samples.target(i);
        }
        return new Table(bins, binned, targets, 1, targets, even);
    }

    /** Of each unit and month, what the trees' rows say, sorted. */
    private int[][][] drawn(
            MonthlySeries history, Landscape landscape, Bins bins, Samples samples, List<Tree> trees, Draws draws) {
        int end = history.months();
        Surroundings around = landscape.surroundings(end);
        return IntStream.range(0, landscape.units().size())
                .parallel()
                .mapToObj(unit -> {
                    Counts counts = landscape.units().get(unit);
                    double[] features = Arrays.copyOf(Features.of(counts, end, around, unit), Features.COUNT + 1);
                    double scale = scale(counts, end);
                    return IntStream.range(0, BLOCK)
                            .mapToObj(after -> {
                                features[Features.COUNT] = after;
                                byte[] binned = bins.bin(features);
                                Draws of = draws.split(unit).split(after);
                                return IntStream.range(0, DRAWS)
                                        .map(i -> scaled(
                                                samples, trees.get(i % trees.size()), binned, scale, of.uniform(i)))
                                        .sorted()
                                        .toArray();
                            })
                            .toArray(int[][]::new);
                })
                .toArray(int[][][]::new);
    }

    private static int scaled(Samples samples, Tree tree, byte[] binned, double scale, double share) {
        int leaf = tree.leaf(binned);
        int sample = tree.row(leaf, tree.position(leaf, share));
        double deaths = samples.deaths(sample) * (scale / samples.scales[sample]);
        return (int) Math.min(Integer.MAX_VALUE, StrictMath.rint(deaths));
    }
}

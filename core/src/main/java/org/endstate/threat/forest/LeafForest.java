package org.endstate.threat.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.Forecaster;
import org.endstate.threat.OwnHistory;
import org.endstate.threat.Pasts;
import org.endstate.uncertainty.Draws;

/**
 * The future repeats what came after similar pasts, in any unit: a forest of regression trees sorts past months by what
 * led up to them ({@link Features}), and what came after the months that fall into the same leaf as the present is
 * drawn, whole paths of it, at the present's scale (quantile regression forests keep leaves in the same way:
 * Meinshausen, Journal of Machine Learning Research 7, 2006).
 *
 * <p>Each tree splits by the mean over three spans of the block of log(1 + deaths) − log(1 + base), the base being a
 * weighted mean of the latest months; several bases give several {@link Grove}s. A path is described in
 * {@link LeafPaths}. Immutable.
 */
public final class LeafForest implements ForecastMethod {

    /** With fewer rows than this to learn from the forecast is the unit's own history. */
    private static final int FEWEST_ROWS = 240;

    private final Settings settings;

    private LeafForest(Settings settings) {
        this.settings = settings;
    }

    /** With these settings. */
    public static LeafForest of(Settings settings) {
        return new LeafForest(settings);
    }

    /**
     * How a forest is grown.
     *
     * @param halfLives_months of each base a grove has
     * @param block how many months a path follows one row, at least 3
     * @param every take one origin in so many; they overlap almost wholly
     * @param fade_months age at which a row is drawn half as often; positive
     * @param comparable a row is drawn only if it has to be scaled up by at most this factor; if there is none, the
     *     unit's own past is repeated
     */
    public record Settings(
            List<Double> halfLives_months, int block, int every, double fade_months, double comparable, Trees trees) {

        /** Chosen once, on forecasts of 2006 to 2017; see decision 0013. */
        public static final Settings DEFAULT =
                new Settings(List.of(2.0, 4.0, 12.0), 14, 3, 60, 3, new Trees(20, 20, 0.4, 0.6));

        public Settings {
            halfLives_months = List.copyOf(halfLives_months);
            if (halfLives_months.isEmpty() || !(block >= 3) || !(every >= 1) || !(comparable >= 1)) {
                throw new IllegalArgumentException("A forest with half-lives " + halfLives_months + ", blocks of ["
                        + block + "] months, every [" + every + "]th origin and comparable scales up to ["
                        + comparable + "] cannot be grown.");
            }
        }
    }

    /**
     * How a tree is grown.
     *
     * @param perBase trees for each base
     * @param minLeaf rows in a leaf at least
     * @param featureShare share of the features each split looks at
     * @param rowShare share of the rows each tree learns from
     */
    public record Trees(int perBase, int minLeaf, double featureShare, double rowShare) {
        public Trees {
            if (!(perBase >= 1) || !(minLeaf >= 1) || !(featureShare > 0) || !(rowShare > 0 && rowShare <= 1)) {
                throw new IllegalArgumentException("[" + perBase + "] trees with leaves of [" + minLeaf
                        + "] rows, shares of features [" + featureShare + "] and rows [" + rowShare
                        + "] cannot be grown.");
            }
        }
    }

    @Override
    public Method method() {
        return new Method("leaf-forest", 1);
    }

    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        Pasts pasts = Pasts.of(history, draws);
        Landscape landscape = Landscape.of(history, pasts, 0);
        Rows rows = Rows.of(history, landscape, settings.block(), settings.every());
        if (rows.size() < FEWEST_ROWS) {
            return OwnHistory.of(OwnHistory.Settings.DEFAULT).fit(history, draws);
        }
        double[][] columns = columns(rows, landscape, history.months());
        Bins bins = Bins.of(columns);
        byte[][] binned = IntStream.range(0, columns.length)
                .parallel()
                .mapToObj(feature -> binned(bins, feature, columns[feature]))
                .toArray(byte[][]::new);
        List<Grove> groves = new ArrayList<>();
        for (double halfLife : settings.halfLives_months()) {
            groves.add(Grove.grow(
                    rows, bins, binned, halfLife, settings, draws.split("grove").split(groves.size())));
        }
        return new LeafPaths(history, method(), pasts, new Forest(rows, bins, groves, settings.comparable()));
    }

    static double[][] columns(Rows rows, Landscape landscape, int months) {
        List<Surroundings> around = IntStream.range(0, months)
                .parallel()
                .mapToObj(landscape::surroundings)
                .toList();
        double[][] columns = new double[Features.COUNT][rows.size()];
        rows.stream().parallel().forEach(row -> {
            int origin = rows.origin(row);
            double[] features = Features.of(rows.counts(row), origin, around.get(origin), rows.unit(row));
            for (int feature = 0; feature < features.length; feature++) {
                columns[feature][row] = features[feature];
            }
        });
        return columns;
    }

    static byte[] binned(Bins bins, int feature, double[] column) {
        byte[] binned = new byte[column.length];
        for (int row = 0; row < binned.length; row++) {
            binned[row] = bins.bin(feature, column[row]);
        }
        return binned;
    }
}

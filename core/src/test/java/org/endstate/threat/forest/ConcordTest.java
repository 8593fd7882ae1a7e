package org.endstate.threat.forest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.Forecaster;
import org.endstate.threat.Histories;
import org.endstate.threat.Pasts;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class ConcordTest {

    /** Counts nobody can foresee; units share all of them, or none. */
    private static MonthlySeries series(boolean together) {
        int[][] rows = IntStream.range(0, 6)
                .mapToObj(unit -> IntStream.range(0, 240)
                        .map(month -> Draws.of(together ? 1 : unit).below(60, month / 6))
                        .toArray())
                .toArray(int[][]::new);
        return Histories.of(240, rows).build();
    }

    private static double correlation(MonthlySeries series) {
        Landscape landscape = Landscape.of(series, Pasts.of(series, Draws.of(1)), 0);
        LeafForest.Settings settings =
                new LeafForest.Settings(List.of(4.0), 14, 3, 60, 3, new LeafForest.Trees(10, 60, 0.4, 0.9));
        Rows rows = Rows.of(series, landscape, settings.block(), settings.every());
        double[][] columns = LeafForest.columns(rows, landscape, series.months());
        Bins bins = Bins.of(columns);
        byte[][] binned = IntStream.range(0, columns.length)
                .mapToObj(feature -> LeafForest.binned(bins, feature, columns[feature]))
                .toArray(byte[][]::new);
        Grove grove = Grove.grow(rows, bins, binned, 4, settings, Draws.of(1));
        return Concord.correlation(new Forest(rows, bins, List.of(grove), 3));
    }

    @Test
    void units_that_move_as_one_are_found_to() {
        assertThat(correlation(series(true))).isGreaterThan(0.6);
    }

    @Test
    void units_that_move_apart_are_found_to() {
        assertThat(correlation(series(false))).isLessThan(0.15);
    }

    /** Rank correlation of two units' third month over 2,000 paths. */
    @Test
    void paths_of_units_hang_together_as_their_pasts_did() {
        assertThat(ranks(series(true))).isGreaterThan(0.5);
        assertThat(ranks(series(false))).isLessThan(0.2);
    }

    private static double ranks(MonthlySeries series) {
        Forecaster forecaster = LeafForest.of(LeafForest.Settings.DEFAULT).fit(series, Draws.of(1));
        double[][] drawn = new double[2][2000];
        int[] deaths = new int[3 * 6];
        for (int i = 0; i < 2000; i++) {
            forecaster.fill(Draws.of(i), 3, deaths);
            drawn[0][i] = deaths[12];
            drawn[1][i] = deaths[13];
        }
        double[] one = ranked(drawn[0]);
        double[] other = ranked(drawn[1]);
        double product =
                IntStream.range(0, 2000).mapToDouble(i -> one[i] * other[i]).sum();
        double squares = Arrays.stream(one).map(x -> x * x).sum();
        double others = Arrays.stream(other).map(x -> x * x).sum();
        return product / StrictMath.sqrt(squares * others);
    }

    private static double[] ranked(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int first = Arrays.binarySearch(sorted, values[i]);
            int from = first;
            while (from > 0 && sorted[from - 1] == values[i]) {
                from--;
            }
            int to = first;
            while (to + 1 < sorted.length && sorted[to + 1] == values[i]) {
                to++;
            }
            ranks[i] = (from + to) / 2.0 - (values.length - 1) / 2.0;
        }
        return ranks;
    }
}

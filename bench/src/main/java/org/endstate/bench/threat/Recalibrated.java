package org.endstate.bench.threat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.Forecaster;
import org.endstate.threat.ThreatScale;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.ProbabilityTransform;

/**
 * A candidate: a forecast whose quantiles are moved to where outcomes fell in the same method's earlier forecasts, for
 * each threat level of the forecast's mean by itself (as conformal prediction by bins: Randahl and others, arXiv
 * 2410.14507). It learns from six origins, a year apart, all of whose outcomes the history holds; 240 outcomes that
 * fell evenly are added to each level, so that little evidence moves little.
 */
final class Recalibrated implements ForecastMethod {

    private static final int BINS = 10;
    private static final int AHEAD = 14;
    private static final int FIRST_AHEAD = 3;
    private static final int ORIGINS = 6;
    private static final int YOUNGEST = 15;
    private static final int DRAWS = 1000;
    private static final int SHORTEST = 72;
    private static final double EVEN = 240;

    private final ForecastMethod base;
    private final Map<YearMonth, double[][]> fell = new ConcurrentHashMap<>();

    Recalibrated(ForecastMethod base) {
        this.base = base;
    }

    @Override
    public Method method() {
        return new Method(base.method().name() + "-recalibrated", 1);
    }

    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        double[][] sums = new double[ThreatScale.DEFAULT.levels()][BINS];
        Arrays.stream(sums).forEach(level -> Arrays.fill(level, EVEN / BINS));
        for (int i = 0; i < ORIGINS; i++) {
            YearMonth origin = history.last().minusMonths(YOUNGEST + 12L * i);
            if (history.index(origin) >= SHORTEST) {
                double[][] of = fell(history, origin);
                for (int level = 0; level < sums.length; level++) {
                    for (int bin = 0; bin < BINS; bin++) {
                        sums[level][bin] += of[level][bin];
                    }
                }
            }
        }
        Forecaster raw = base.fit(history, draws);
        int[][][] sorted = sorted(raw);
        double[][][] bins = Arrays.stream(sorted)
                .map(unit -> Arrays.stream(unit).map(of -> sums[level(of)]).toArray(double[][]::new))
                .toArray(double[][][]::new);
        return new Moved(raw, method(), sorted, bins);
    }

    private double[][] fell(MonthlySeries history, YearMonth origin) {
        double[][] known = fell.get(origin);
        if (known != null) {
            return known;
        }
        double[][] bins = new double[ThreatScale.DEFAULT.levels()][BINS];
        Forecaster then = base.fit(history.until(origin), Draws.of(2024));
        int[][][] sorted = sorted(then);
        for (int unit = 0; unit < sorted.length; unit++) {
            for (int ahead = FIRST_AHEAD; ahead <= AHEAD; ahead++) {
                int month = history.index(origin) + ahead;
                int[] of = sorted[unit][ahead - 1];
                if (history.isRecorded(unit, month)) {
                    int y = history.count(unit, month);
                    ProbabilityTransform.add(share(of, y - 1), share(of, y), bins[level(of)]);
                }
            }
        }
        fell.put(origin, bins);
        return bins;
    }

    private static int level(int[] sorted) {
        return ThreatScale.DEFAULT.level(Arrays.stream(sorted).average().orElse(0));
    }

    private static double share(int[] sorted, int upTo) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= upTo) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low / (double) sorted.length;
    }

    /** By unit and month, a thousand counts in order. */
    private static int[][][] sorted(Forecaster forecaster) {
        int units = forecaster.history().units().size();
        Draws draws = Draws.of(7).split("recalibration");
        int[][] paths = IntStream.range(0, DRAWS)
                .parallel()
                .mapToObj(i -> {
                    int[] path = new int[AHEAD * units];
                    forecaster.fill(draws.split(i), AHEAD, path);
                    return path;
                })
                .toArray(int[][]::new);
        return IntStream.range(0, units)
                .parallel()
                .mapToObj(unit -> IntStream.range(0, AHEAD)
                        .mapToObj(month -> Arrays.stream(paths)
                                .mapToInt(path -> path[month * units + unit])
                                .sorted()
                                .toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    /** Each month of a path goes to the count of its moved rank. */
    private record Moved(Forecaster raw, Method method, int[][][] sorted, double[][][] bins) implements Forecaster {

        @Override
        public MonthlySeries history() {
            return raw.history();
        }

        @Override
        public void fill(Draws scenario, int months, int[] deaths) {
            raw.fill(scenario, months, deaths);
            Draws ranks = scenario.split("ranks");
            for (int i = 0; i < Math.min(months, AHEAD) * sorted.length; i++) {
                int unit = i % sorted.length;
                int month = i / sorted.length;
                int[] of = sorted[unit][month];
                double below = share(of, deaths[i] - 1);
                double rank = below + (share(of, deaths[i]) - below) * ranks.uniform(i);
                deaths[i] = of[(int) Math.min(of.length - 1, of.length * moved(rank, bins[unit][month]))];
            }
        }

        /** The share of the raw forecast below which outcomes fell this often. */
        private static double moved(double rank, double[] bins) {
            double left = rank * Arrays.stream(bins).sum();
            int bin = 0;
            while (bin < bins.length - 1 && left > bins[bin]) {
                left -= bins[bin++];
            }
            return (bin + Math.min(1, left / bins[bin])) / bins.length;
        }
    }
}

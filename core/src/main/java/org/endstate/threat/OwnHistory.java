package org.endstate.threat;

import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.Multinomial;
import org.endstate.uncertainty.WeightedSample;

/**
 * The future repeats the area's own past, the recent past more likely: each month to come is a month that has been,
 * drawn with weight 2^(−age / half-life). With equal weights on the last twelve months this is the benchmark
 * "conflictology" of the VIEWS prediction challenge 2023/24 (Hegre et al.), which hardly any entry beat; weights that
 * fade scored better on Iraqi governorates, and {@link Backtest} says whether they do on the mission's own record.
 *
 * <p><b>Joint paths.</b> One past month is drawn for all areas at once, so what struck several areas together still
 * does. A path then moves on through consecutive past months in blocks of random, geometric length (the stationary
 * bootstrap: Politis and Romano, Journal of the American Statistical Association 89, 1994, section 2, with weighted
 * starts; a block that runs past the last recorded month ends there).
 *
 * <p><b>Each month by itself.</b> Blocks leave the weights of a single month to come as they are. Let q = 2^(−1 /
 * half-life), weight w of age a be (1 − q)·q^a and 1/L the chance that a block ends. The month drawn next has age a
 * with probability w(a)·[1/L + (1 − 1/L)·w(0)] + (1 − 1/L)·w(a + 1) = w(a)·[1/L + (1 − 1/L)·(1 − q) + (1 − 1/L)·q] =
 * w(a). Only the cut at {@link Settings#window} months disturbs this, by less than the weight of what was cut.
 *
 * <p><b>Months known only as a total</b> are allotted by drawing: 256 possible pasts are drawn once, in each of which
 * every death falls into an area by the declared shares, and each scenario lives in one of them. So the allotment's
 * uncertainty is carried, and a scenario never meets two versions of one past month. Where areas are known, deaths of
 * no known area stay out.
 *
 * <p>No draw exceeds the largest count recorded or allotted in the window; an unprecedented month cannot be foreseen
 * here. Immutable.
 */
public final class OwnHistory implements Forecaster {

    /** Possible pasts that are drawn where areas are not known. */
    static final int PASTS = 256;

    private final DeathsByMonth record;
    private final Settings settings;
    private final int window;
    private final int pasts;
    private final int[] deaths;
    private final WeightedSample starts;

    private OwnHistory(DeathsByMonth record, Settings settings, Draws draws) {
        this.record = record;
        this.settings = settings;
        this.window = Math.min(settings.window(), record.months());
        int from = record.months() - window;
        boolean located = IntStream.range(from, record.months()).allMatch(record::isLocated);
        this.pasts = located ? 1 : PASTS;
        int areas = record.areas().size();
        this.deaths = new int[Math.multiplyExact(pasts, window * areas)];
        for (int past = 0; past < pasts; past++) {
            for (int i = 0; i < window; i++) {
                copyMonth(from + i, draws.split(past).split(i), (past * window + i) * areas);
            }
        }
        this.starts =
                WeightedSample.of(IntStream.range(0, window).asDoubleStream().toArray(), settings.weights(window));
    }

    /**
     * How far back, how fast it fades, and how long months hang together.
     *
     * @param halfLife_months age at which a month counts half; positive, infinite for equal weights
     * @param window months that are used at most, at least 1
     * @param meanBlock mean length of a block in months, at least 1
     */
    public record Settings(double halfLife_months, int window, double meanBlock) {

        /** Half-life 6, window 48: the best on Iraqi governorates and on countries alike; blocks of a season. */
        public static final Settings DEFAULT = new Settings(6, 48, 3);

        public Settings {
            if (!(halfLife_months > 0) || !(window >= 1) || !(meanBlock >= 1)) {
                throw new IllegalArgumentException("Half-life [" + halfLife_months + "], window [" + window
                        + "] or mean block [" + meanBlock + "] is out of range.");
            }
        }

        /** Weights of so many months, the oldest first; they do not sum to 1. */
        double[] weights(int months) {
            return IntStream.range(0, months)
                    .mapToDouble(i -> StrictMath.pow(2, -(months - 1 - i) / halfLife_months))
                    .toArray();
        }
    }

    /** With the default settings. */
    public static OwnHistory of(DeathsByMonth record, Draws draws) {
        return of(record, Settings.DEFAULT, draws);
    }

    /** The draws serve only to allot what is known as a total. */
    public static OwnHistory of(DeathsByMonth record, Settings settings, Draws draws) {
        return new OwnHistory(record, settings, draws.split("allotment"));
    }

    private void copyMonth(int month, Draws draws, int to) {
        int areas = record.areas().size();
        if (record.isLocated(month)) {
            for (int area = 0; area < areas; area++) {
                deaths[to + area] = record.best(month, area);
            }
        } else if (record.total(month) > 0) {
            shares().draw(record.total(month), draws, deaths, to);
        }
    }

    private Multinomial shares() {
        return Multinomial.of(IntStream.range(0, record.areas().size())
                .mapToDouble(record::share)
                .toArray());
    }

    @Override
    public DeathsByMonth record() {
        return record;
    }

    @Override
    public Method method() {
        return new Method("own-history", 1);
    }

    @Override
    public void fill(Draws scenario, int months, int[] into) {
        int areas = record.areas().size();
        int past = scenario.below(pasts, 0) * window;
        Draws ends = scenario.split("ends");
        Draws begins = scenario.split("begins");
        int now = window - 1;
        for (int month = 0; month < months; month++) {
            boolean ended = month == 0 || now == window - 1 || ends.uniform(month) * settings.meanBlock() < 1;
            now = ended ? (int) starts.quantile(begins.uniform(month)) : now + 1;
            System.arraycopy(deaths, (past + now) * areas, into, month * areas, areas);
        }
    }
}

package org.endstate.threat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.WeightedSample;

/**
 * The future repeats the unit's own past, the recent past more likely: each month to come is a month that has been,
 * drawn with weight 2^(−age / half-life).
 *
 * <p><b>Joint paths.</b> One past month is drawn for all units at once, so what struck several areas together still
 * does. A path then moves on through consecutive past months in blocks of random, geometric length (the stationary
 * bootstrap: Politis and Romano, Journal of the American Statistical Association 89, 1994, section 2, with weighted
 * starts; a block that runs past the last recorded month ends there).
 *
 * <p><b>Each month by itself.</b> Blocks leave the weights of a single month to come as they are. Let q = 2^(−1 /
 * half-life), weight w of age a be (1 − q)·q^a and 1/L the chance that a block ends. The month drawn next has age a
 * with probability w(a)·[1/L + (1 − 1/L)·w(0)] + (1 − 1/L)·w(a + 1) = w(a)·[1/L + (1 − 1/L)·(1 − q) + (1 − 1/L)·q] =
 * w(a). Only the cut at {@link Settings#window} months disturbs this, by less than the weight of what was cut.
 *
 * <p>Months known only as a total are allotted by drawing ({@link Pasts}). No draw exceeds the largest count recorded
 * or allotted in the window; an unprecedented month cannot be foreseen here. Immutable.
 */
public final class OwnHistory implements ForecastMethod {

    private static final int MOST_ANALOGUES = 10;

    private final Settings settings;

    private OwnHistory(Settings settings) {
        this.settings = settings;
    }

    /** With these settings. */
    public static OwnHistory of(Settings settings) {
        return new OwnHistory(settings);
    }

    /**
     * How far back, how fast it fades, and how long months hang together.
     *
     * @param halfLife_months age at which a month counts half; positive, infinite for equal weights
     * @param window months that are used at most, at least 1
     * @param meanBlock mean length of a block in months, at least 1
     */
    public record Settings(double halfLife_months, int window, double meanBlock) {

        /** Between the best half-life of countries, 4, and that of Iraqi governorates, 6; blocks of a season. */
        public static final Settings DEFAULT = new Settings(5, 48, 3);

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

    @Override
    public Method method() {
        return new Method("own-history", 2);
    }

    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        int window = Math.min(settings.window(), history.months());
        return new Fitted(
                history,
                method(),
                Pasts.of(history, draws),
                WeightedSample.of(
                        IntStream.range(history.months() - window, history.months())
                                .asDoubleStream()
                                .toArray(),
                        settings.weights(window)),
                settings);
    }

    private record Fitted(MonthlySeries history, Method method, Pasts pasts, WeightedSample starts, Settings settings)
            implements Forecaster {

        @Override
        public void fill(Draws scenario, int months, int[] into) {
            int units = history.units().size();
            int past = scenario.below(pasts.count(), 0);
            Draws ends = scenario.split("ends");
            Draws begins = scenario.split("begins");
            int last = history.months() - 1;
            int now = last;
            for (int month = 0; month < months; month++) {
                boolean ended = month == 0 || now == last || ends.uniform(month) * settings.meanBlock() < 1;
                now = ended ? (int) starts.quantile(begins.uniform(month)) : now + 1;
                pasts.copy(past, now, into, month * units);
            }
        }

        /** The last months, of which the last is always the likeliest. */
        @Override
        public List<Analogue> analogues(int unit) {
            int most = Math.min(MOST_ANALOGUES, Math.min(settings.window(), history.months()));
            double[] weights = settings.weights(Math.min(settings.window(), history.months()));
            double sum = DoubleStream.of(weights).sum();
            return IntStream.range(0, most)
                    .mapToObj(age -> new Analogue(
                            history.units().get(unit),
                            history.last().minusMonths(age),
                            weights[weights.length - 1 - age] / sum))
                    .toList();
        }
    }
}

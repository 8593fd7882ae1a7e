package org.endstate.judgement;

import java.util.List;

/** The bins that quantiles cut a quantity's range into: one more than there are quantiles. */
final class Bins {

    private final double[] quantiles;
    private final double[] probabilities;
    private final double entropy;

    Bins(List<Double> quantileProbabilities) {
        quantiles = quantileProbabilities.stream().mapToDouble(p -> p).toArray();
        probabilities = new double[quantiles.length + 1];
        double sum = 0;
        for (int bin = 0; bin < probabilities.length; bin++) {
            double below = bin == 0 ? 0 : quantiles[bin - 1];
            double above = bin == quantiles.length ? 1 : quantiles[bin];
            probabilities[bin] = above - below;
            sum += probabilities[bin] * StrictMath.log(probabilities[bin]);
        }
        entropy = sum;
    }

    /** Number of bins. */
    int size() {
        return probabilities.length;
    }

    /** The probabilities at which quantiles were asked. */
    double[] quantiles() {
        return quantiles;
    }

    double[] probabilities() {
        return probabilities;
    }

    /** The bin of a value: how many quantiles are strictly less. A value on a quantile falls in the lower bin. */
    int binOf(double value, double[] at) {
        int bin = 0;
        while (bin < at.length && at[bin] < value) {
            bin++;
        }
        return bin;
    }

    /** Relative information, in nats, of quantiles on [low, high] with regard to the uniform distribution there. */
    double information(double[] at, double low, double high) {
        double sum = StrictMath.log(high - low) + entropy;
        double from = low;
        for (int bin = 0; bin < probabilities.length; bin++) {
            double to = bin == at.length ? high : at[bin];
            sum -= probabilities[bin] * StrictMath.log(to - from);
            from = to;
        }
        return sum;
    }

    /** The distribution function at x of quantiles on [low, high], evenly spread between them. */
    double cumulative(double x, double[] at, double low, double high) {
        int bin = binOf(x, at);
        double from = bin == 0 ? low : at[bin - 1];
        double to = bin == at.length ? high : at[bin];
        double below = bin == 0 ? 0 : quantiles[bin - 1];
        double above = bin == at.length ? 1 : quantiles[bin];
        return x >= to ? above : below + (above - below) * (x - from) / (to - from);
    }
}

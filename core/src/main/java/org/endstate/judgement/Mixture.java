package org.endstate.judgement;

/** The linear pool of some items, built up expert by expert, with any weights. */
final class Mixture {

    /** How an expert weighs on an item, before weights are scaled to sum to 1. */
    interface Weights {
        double of(int expert, int item);
    }

    /** Below this share a gap between a sum of weights and a probability is rounding. */
    private static final double ROUNDING = 1e-12;

    private final ItemGrid[] grids;
    private final int[] items;
    private final double[] probabilities;
    private final double[][] sums;
    private final double[] weight;

    /**
     * An empty pool.
     *
     * @param items indices into the grids
     * @param probabilities of the quantiles it will be asked for
     */
    Mixture(ItemGrid[] grids, int[] items, double[] probabilities) {
        this.grids = grids;
        this.items = items;
        this.probabilities = probabilities;
        sums = new double[items.length][];
        for (int i = 0; i < items.length; i++) {
            sums[i] = new double[grids[items[i]].points().length];
        }
        weight = new double[items.length];
    }

    /** Adds an expert to every item that he answered. */
    void add(int expert, Weights weights) {
        for (int i = 0; i < items.length; i++) {
            double[] cumulative = grids[items[i]].cumulativeOf(expert);
            double share = cumulative.length == 0 ? 0 : weights.of(expert, items[i]);
            if (share > 0) {
                weight[i] += share;
                double[] sum = sums[i];
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += share * cumulative[k];
                }
            }
        }
    }

    /** The item at a position of the pool. */
    int item(int position) {
        return items[position];
    }

    int size() {
        return items.length;
    }

    /** The total of the weights on the item at this position; 0 where nobody with a weight answered. */
    double weight(int position) {
        return weight[position];
    }

    /**
     * The quantiles of the item at this position, which has a weight. A quantile within rounding of a point is the
     * point, so that a pool of one expert has that expert's quantiles to the last bit.
     */
    double[] quantiles(int position) {
        double[] sum = sums[position];
        double[] points = grids[items[position]].points();
        double slack = ROUNDING * weight[position];
        double[] quantiles = new double[probabilities.length];
        int k = 0;
        for (int q = 0; q < quantiles.length; q++) {
            double target = probabilities[q] * weight[position];
            while (sum[k] < target - slack) {
                k++;
            }
            quantiles[q] = sum[k] <= target + slack
                    ? points[k]
                    : points[k - 1] + (points[k] - points[k - 1]) * (target - sum[k - 1]) / (sum[k] - sum[k - 1]);
        }
        return quantiles;
    }
}

package org.endstate.bench.schedule;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * The five families of durations of the stochastic J120 table: around a mean d, uniform on d ± √d (U1) or on [0, 2d]
 * (U2), exponential (Exp), and beta on [d/2, 2d] with variance d/3 (B1) or d²/3 (B2).
 */
enum Distribution {
    U1,
    U2,
    EXP,
    B1,
    B2;

    private static final int CELLS = 2048;
    private static final int LONGEST = 10;

    private final double[][] quantiles = new double[LONGEST + 1][];

    /** The value not exceeded with this probability; beta values are read from 2,048 cells. */
    double quantile(int mean, double probability) {
        if (mean == 0) {
            return 0;
        }
        return switch (this) {
            case U1 -> mean + StrictMath.sqrt(mean) * (2 * probability - 1);
            case U2 -> 2 * mean * probability;
            case EXP -> -mean * StrictMath.log(1 - probability);
            case B1, B2 -> mean / 2.0 + 1.5 * mean * cells(mean)[(int) (probability * CELLS)];
        };
    }

    private synchronized double[] cells(int mean) {
        if (quantiles[mean] == null) {
            quantiles[mean] = beta(this == B1 ? mean / 3.0 : mean * mean / 3.0, mean);
        }
        return quantiles[mean];
    }

    private static double[] beta(double variance, int mean) {
        double m = 1 / 3.0;
        double sum = m * (1 - m) / (variance / (2.25 * mean * mean)) - 1;
        BetaDistribution beta = new BetaDistribution(m * sum, (1 - m) * sum);
        double[] cells = new double[CELLS];
        for (int i = 0; i < CELLS; i++) {
            cells[i] = beta.inverseCumulativeProbability((i + 0.5) / CELLS);
        }
        return cells;
    }
}

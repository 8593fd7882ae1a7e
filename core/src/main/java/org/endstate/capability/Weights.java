package org.endstate.capability;

import java.util.Arrays;

/** Turns logarithms of weights into weights that sum to 1. */
final class Weights {

    private Weights() {}

    /** Scaled by the largest first, so that small ones do not underflow; at least one is more than −∞. */
    static double[] ofLogs(double[] logs) {
        double most = Arrays.stream(logs).max().orElseThrow();
        if (!(most > Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("No rates of change can join the assessments.\n"
                    + "Maybe two of them, a few days apart, exclude each other's levels.");
        }
        double[] weights = new double[logs.length];
        double total = 0;
        for (int i = 0; i < logs.length; i++) {
            weights[i] = StrictMath.exp(logs[i] - most);
            total += weights[i];
        }
        for (int i = 0; i < logs.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }
}

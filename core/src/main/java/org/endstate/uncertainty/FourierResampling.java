package org.endstate.uncertainty;

/**
 * Interpolation of a periodic signal by its Fourier series to more points, as {@code scipy.signal.resample} does it for
 * real signals. It is linear in the signal: the weight of the sample at distance x is the Dirichlet kernel sin(πx) / (n
 * sin(πx/n)), with tan in place of sin in the denominator where n is even, because there the highest frequency counts
 * half. Immutable.
 */
public final class FourierResampling {

    private final double[][] weights;

    private FourierResampling(int from, int to) {
        weights = new double[to][from];
        for (int j = 0; j < to; j++) {
            for (int i = 0; i < from; i++) {
                long distance = (long) j * from - (long) i * to;
                weights[j][i] = distance == 0 ? 1 : kernel((double) distance / to, from);
            }
        }
    }

    private static double kernel(double x, int n) {
        double angle = StrictMath.PI * x / n;
        double below = n % 2 == 0 ? StrictMath.tan(angle) : StrictMath.sin(angle);
        return StrictMath.sin(StrictMath.PI * x) / (n * below);
    }

    /** From at least one point to at least as many. */
    public static FourierResampling of(int from, int to) {
        if (!(from >= 1) || !(to >= from)) {
            throw new IllegalArgumentException("[" + from + "] points cannot be interpolated to [" + to + "].");
        }
        return new FourierResampling(from, to);
    }

    /** The signal at the new points, of which the first is its first. */
    public double[] apply(int[] signal) {
        double[] result = new double[weights.length];
        for (int j = 0; j < result.length; j++) {
            for (int i = 0; i < signal.length; i++) {
                result[j] += weights[j][i] * signal[i];
            }
        }
        return result;
    }
}

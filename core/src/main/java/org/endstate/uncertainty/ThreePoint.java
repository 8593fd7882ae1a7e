package org.endstate.uncertainty;

/**
 * A three-point estimate read as a triangular distribution: lowest, most likely and highest value.
 *
 * <p>The triangle is chosen because its quantile function is exact and short, and because experts who give three points
 * have said nothing about tails. Low, mode and high are the ends of the range, not quantiles.
 */
public record ThreePoint(double low, double mode, double high) implements Estimate {

    public ThreePoint {
        if (!(low <= mode && mode <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(
                    "A three-point estimate [" + low + ", " + mode + ", " + high + "] is not in rising order.");
        }
    }

    public static ThreePoint certain(double value) {
        return new ThreePoint(value, value, value);
    }

    @Override
    public boolean isCertain() {
        return low == high;
    }

    @Override
    public double mean() {
        return (low + mode + high) / 3;
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A probability [" + p + "] is not in [0,1].");
        }
        if (isCertain()) {
            return mode;
        }
        double rise = (mode - low) / (high - low);
        return p < rise
                ? low + StrictMath.sqrt(p * (high - low) * (mode - low))
                : high - StrictMath.sqrt((1 - p) * (high - low) * (high - mode));
    }

    @Override
    public ThreePoint whole() {
        return this;
    }

    @Override
    public double spent() {
        return 0;
    }

    /** The probability of a value of at most x. */
    public double cumulative(double x) {
        if (x <= low) {
            return x < low || !isCertain() ? 0 : 1;
        }
        if (x >= high) {
            return 1;
        }
        return x < mode
                ? (x - low) * (x - low) / ((high - low) * (mode - low))
                : 1 - (high - x) * (high - x) / ((high - low) * (high - mode));
    }
}

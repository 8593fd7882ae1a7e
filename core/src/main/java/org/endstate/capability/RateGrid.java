package org.endstate.capability;

/** Rates from {@code low} to {@code high} per year, evenly spaced on a log scale. */
public record RateGrid(int points, double low, double high) {

    public RateGrid {
        if (!(points >= 2 && low > 0 && low < high)) {
            throw new IllegalArgumentException(
                    "A grid of [" + points + "] rates from [" + low + "] to [" + high + "] is none.");
        }
    }

    double rate(int point) {
        double step = StrictMath.log(high / low) / (points - 1);
        return low * StrictMath.exp(step * point);
    }

    double[] rates() {
        double[] rates = new double[points];
        for (int point = 0; point < points; point++) {
            rates[point] = rate(point);
        }
        return rates;
    }

    /** Pairs of an up-rate and a down-rate. */
    int cells() {
        return points * points;
    }

    double up(int cell) {
        return rate(cell / points);
    }

    double down(int cell) {
        return rate(cell % points);
    }
}

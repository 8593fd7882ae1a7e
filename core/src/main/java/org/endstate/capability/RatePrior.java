package org.endstate.capability;

/**
 * What is believed of a rate before any assessment. The functions of one force are akin: the force has a rate of its
 * own, Gamma distributed around {@code mean}, and each function's rate is Gamma distributed around the force's. So a
 * function with few assessments learns from the others (partial pooling: Gelman et al., "Bayesian Data Analysis", 3rd
 * edition, 2013, chapter 5).
 *
 * @param mean steps per year
 * @param forceShape of the Gamma around the mean; infinite where the force's rate is taken as known, so that functions
 *     learn nothing from one another
 * @param ownShape of the Gamma around the force's rate
 */
public record RatePrior(double mean, double forceShape, double ownShape) {

    /** The force's rate is looked for from a quarter of the mean to four times it. */
    private static final RateGrid FACTORS = new RateGrid(13, 0.25, 4);

    public RatePrior {
        if (!(mean > 0 && mean < Double.POSITIVE_INFINITY && forceShape > 0 && ownShape > 0)) {
            throw new IllegalArgumentException(
                    "A prior of mean [" + mean + "] and shapes [" + forceShape + ", " + ownShape + "] is none.");
        }
    }

    /** A Gamma prior whose function learns nothing from others. */
    public static RatePrior alone(double shape, double mean) {
        return new RatePrior(mean, Double.POSITIVE_INFINITY, shape);
    }

    private boolean isKnown() {
        return forceShape == Double.POSITIVE_INFINITY;
    }

    private double[] forceRates() {
        return isKnown() ? new double[] {mean} : new RateGrid(FACTORS.points(), mean / 4, mean * 4).rates();
    }

    /** How likely each of the force's rates is; sums to 1. */
    double[] force() {
        return isKnown() ? new double[] {1} : gamma(forceShape, mean, forceRates());
    }

    /** For each of the force's rates, how likely each rate of the grid is for a function; every row sums to 1. */
    double[][] givenForce(RateGrid grid) {
        double[] force = forceRates();
        double[][] rows = new double[force.length][];
        for (int row = 0; row < force.length; row++) {
            rows[row] = gamma(ownShape, force[row], grid.rates());
        }
        return rows;
    }

    /** Density times rate, the width of a cell on a log scale, scaled to sum to 1. */
    private static double[] gamma(double shape, double mean, double[] rates) {
        double[] logs = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            logs[i] = shape * (StrictMath.log(rates[i] / mean) - rates[i] / mean);
        }
        return Weights.ofLogs(logs);
    }
}

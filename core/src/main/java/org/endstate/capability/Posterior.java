package org.endstate.capability;

import java.util.Arrays;

/** What is known of a function's two rates and its level after the latest assessment. Immutable. */
public final class Posterior {

    private final BirthDeathModel.Grid grid;
    private final double[] weights;
    private final double[] cumulative;
    private final double[][] now;

    Posterior(BirthDeathModel.Grid grid, double[] weights, double[][] now) {
        this.grid = grid;
        this.weights = weights;
        this.now = now;
        this.cumulative = weights.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
    }

    /** Mean climbs per year. */
    public double meanUp() {
        return mean(grid.points());
    }

    /** Mean slips per year. */
    public double meanDown() {
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            sum += weights[cell] * grid.rate(cell % grid.points());
        }
        return sum;
    }

    private double mean(int points) {
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            sum += weights[cell] * grid.rate(cell / points);
        }
        return sum;
    }

    /** The level at the latest assessment. */
    public LevelDistribution now() {
        return predict(0, Stress.NONE);
    }

    /** The level so many years after the latest assessment. */
    public LevelDistribution predict(double years, Stress stress) {
        double[] sum = new double[now[0].length];
        for (int cell = 0; cell < weights.length; cell++) {
            double[] later = years > 0 ? chain(cell, stress).after(years, now[cell]) : now[cell];
            for (int level = 0; level < sum.length; level++) {
                sum[level] += weights[cell] * later[level];
            }
        }
        return LevelDistribution.ofWeights(sum);
    }

    /**
     * The level month by month, as weights: row 0 is so many years after the latest assessment, with the rates as they
     * are until then and under stress from then on.
     */
    double[][] monthly(double yearsToStart, int months, Stress stress) {
        double[][] sum = new double[months + 1][now[0].length];
        for (int cell = 0; cell < weights.length; cell++) {
            double[] state = chain(cell, Stress.NONE).after(yearsToStart, now[cell]);
            BirthDeathChain chain = chain(cell, stress);
            for (int month = 0; month <= months; month++) {
                for (int level = 0; level < state.length; level++) {
                    sum[month][level] += weights[cell] * state[level];
                }
                state = chain.after(1.0 / 12, state);
            }
        }
        return sum;
    }

    /**
     * The probability that by each of the next {@code steps} assessments the level has been at the threshold or above
     * at {@code run} assessments in a row; the run starts with the present one's successor. Exact: the chain is
     * augmented by the length of the run. Entry 0 is 0.
     */
    public double[] gateProbability(int threshold, int run, double stepYears, int steps) {
        double[] passed = new double[steps + 1];
        for (int cell = 0; cell < weights.length; cell++) {
            double[][] transition = chain(cell, Stress.NONE).transition(stepYears, now[0].length);
            double[][] state = new double[run][now[0].length];
            state[0] = now[cell].clone();
            double done = 0;
            for (int step = 1; step <= steps; step++) {
                double[][] next = new double[run][now[0].length];
                done += advance(state, next, transition, threshold);
                state = next;
                passed[step] += weights[cell] * done;
            }
        }
        return passed;
    }

    /** Moves every run length one assessment on and returns the mass that completed its run. */
    private static double advance(double[][] state, double[][] next, double[][] transition, int threshold) {
        double done = 0;
        for (int length = 0; length < state.length; length++) {
            for (int from = 0; from < transition.length; from++) {
                for (int to = 0; to < transition.length; to++) {
                    double mass = state[length][from] * transition[from][to];
                    if (to < threshold) {
                        next[0][to] += mass;
                    } else if (length + 1 < state.length) {
                        next[length + 1][to] += mass;
                    } else {
                        done += mass;
                    }
                }
            }
        }
        return done;
    }

    private BirthDeathChain chain(int cell, Stress stress) {
        return new BirthDeathChain(
                grid.rate(cell / grid.points()) * stress.up(), grid.rate(cell % grid.points()) * stress.down());
    }

    int cells() {
        return weights.length;
    }

    /** Draws a pair of rates by its posterior weight. */
    int drawCell(double uniform) {
        int found = Arrays.binarySearch(cumulative, uniform * cumulative[cumulative.length - 1]);
        return Math.min(weights.length - 1, found >= 0 ? found : -found - 1);
    }

    /** Draws the present level given a pair of rates. */
    int drawLevel(int cell, double uniform) {
        return draw(now[cell], uniform);
    }

    static int draw(double[] probabilities, double uniform) {
        double left = uniform;
        for (int level = 0; level < probabilities.length - 1; level++) {
            left -= probabilities[level];
            if (left < 0) {
                return level;
            }
        }
        return probabilities.length - 1;
    }

    double[][] transition(int cell, double years, Stress stress) {
        return chain(cell, stress).transition(years, now[0].length);
    }
}

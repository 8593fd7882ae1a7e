package org.endstate.capability;

import java.util.Arrays;

/**
 * What is known of a function's two rates and its level after the latest assessment: a weight for each pair of rates,
 * and given the pair a distribution of the state. A state is a level and a stage within it. Immutable.
 */
public final class Posterior {

    /** A month is a twelfth of a year, whatever its days. */
    static final double MONTH = 1.0 / 12;

    private final RateGrid grid;
    private final Tempo tempo;
    private final double[] weights;
    private final double[] cumulative;
    private final double[][] now;

    Posterior(BirthDeathModel.Settings settings, double[] weights, double[][] now) {
        this.grid = settings.grid();
        this.tempo = settings.tempo();
        this.weights = weights;
        this.now = now;
        this.cumulative = weights.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
    }

    /** Mean climbs per year. */
    public double meanUp() {
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            sum += weights[cell] * grid.up(cell);
        }
        return sum;
    }

    /** Mean slips per year. */
    public double meanDown() {
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            sum += weights[cell] * grid.down(cell);
        }
        return sum;
    }

    /** The level at the latest assessment. */
    public LevelDistribution now() {
        return predict(0, Stress.NONE);
    }

    /** The level so many years after the latest assessment. */
    public LevelDistribution predict(double years, Stress stress) {
        if (!(years >= 0)) {
            throw new IllegalArgumentException("A prediction [" + years + "] years ahead is none.");
        }
        double[] sum = new double[levels()];
        for (int cell = 0; cell < weights.length; cell++) {
            add(sum, weights[cell], years > 0 ? chain(cell, stress).after(years, now[cell]) : now[cell]);
        }
        return LevelDistribution.ofWeights(sum);
    }

    /**
     * The level month by month, as weights: row 0 is so many years after the latest assessment, with the rates as they
     * are until then and under stress from then on.
     */
    double[][] monthly(double yearsToStart, int months, Stress stress) {
        double[][] sum = new double[months + 1][levels()];
        for (int cell = 0; cell < weights.length; cell++) {
            double[] state = chain(cell, Stress.NONE).after(yearsToStart, now[cell]);
            double[][] transition = transition(cell, MONTH, stress);
            add(sum[0], weights[cell], state);
            for (int month = 1; month <= months; month++) {
                state = BirthDeathChain.step(state, transition);
                add(sum[month], weights[cell], state);
            }
        }
        return sum;
    }

    /** Adds the states of a cell up by level. */
    private void add(double[] sum, double weight, double[] state) {
        for (int i = 0; i < state.length; i++) {
            sum[level(i)] += weight * state[i];
        }
    }

    private BirthDeathChain chain(int cell, Stress stress) {
        return tempo.chain(grid.up(cell) * stress.up(), grid.down(cell) * stress.down());
    }

    int levels() {
        return now[0].length / tempo.stages();
    }

    int states() {
        return now[0].length;
    }

    /** The level that a state belongs to. */
    int level(int state) {
        return state / tempo.stages();
    }

    int cells() {
        return weights.length;
    }

    double weight(int cell) {
        return weights[cell];
    }

    /** The present state given a pair of rates. */
    double now(int cell, int state) {
        return now[cell][state];
    }

    /** Draws a pair of rates by its posterior weight. */
    int drawCell(double uniform) {
        int found = Arrays.binarySearch(cumulative, uniform * cumulative[cumulative.length - 1]);
        return Math.min(weights.length - 1, found >= 0 ? found : -found - 1);
    }

    /** Draws the present state given a pair of rates. */
    int drawState(int cell, double uniform) {
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
        return chain(cell, stress).transition(years, states());
    }
}

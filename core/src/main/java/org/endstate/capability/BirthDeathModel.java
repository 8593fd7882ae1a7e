package org.endstate.capability;

import java.util.Arrays;
import java.util.List;

/**
 * The level of one function over time: a birth–death chain whose two rates are unknown and learned from assessments.
 *
 * <p>Rates have Gamma priors and live on a fixed logarithmic grid; the chain is filtered exactly in each cell, and
 * cells are weighted by prior density × area of the cell (u·d on a log grid) × likelihood. Nothing is sampled, so the
 * same assessments always give the same numbers. Irregular dates need no special care.
 */
public final class BirthDeathModel {

    private final Settings settings;
    private final int levels;

    public BirthDeathModel(Settings settings, int levels) {
        this.settings = settings;
        this.levels = levels;
    }

    /** What the parties agree on before they look at any assessment. */
    public record Settings(Prior up, Prior down, Grid grid) {

        /**
         * Gamma priors of shape 2 that say: a force climbs about every two years and slips about every five. An
         * assumption, to be replaced by the commission's own history.
         */
        public static final Settings DEFAULT =
                new Settings(new Prior(2, 0.5), new Prior(2, 0.2), new Grid(41, 0.01, 4));
    }

    /** A Gamma prior of a rate per year. */
    public record Prior(double shape, double mean) {

        double density(double rate) {
            return StrictMath.pow(rate, shape - 1) * StrictMath.exp(-rate * shape / mean);
        }
    }

    /** Rates from {@code low} to {@code high} per year, evenly spaced on a log scale. */
    public record Grid(int points, double low, double high) {

        double rate(int point) {
            double step = StrictMath.log(high / low) / (points - 1);
            return low * StrictMath.exp(step * point);
        }
    }

    /**
     * What an assessment says.
     *
     * @param years since the first assessment; never falling
     * @param likelihood of what was found, by level; any positive scale
     */
    public record Assessed(double years, List<Double> likelihood) {
        public Assessed {
            likelihood = List.copyOf(likelihood);
        }
    }

    /** What is known of the rates and the level after these assessments, in order of time; at least one. */
    public Posterior learn(List<Assessed> assessments) {
        int points = settings.grid().points();
        double[] weights = new double[points * points];
        double[][] levelsByCell = new double[points * points][];
        double total = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            double up = settings.grid().rate(cell / points);
            double down = settings.grid().rate(cell % points);
            double[] now = new double[levels];
            double likelihood = filter(new BirthDeathChain(up, down), assessments, now);
            weights[cell] = settings.up().density(up) * settings.down().density(down) * up * down * likelihood;
            levelsByCell[cell] = now;
            total += weights[cell];
        }
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] /= total;
        }
        return new Posterior(settings.grid(), weights, levelsByCell);
    }

    /** Fills {@code now} with the filtered distribution and returns the likelihood of all assessments. */
    private static double filter(BirthDeathChain chain, List<Assessed> assessments, double[] now) {
        double[] state = new double[now.length];
        Arrays.fill(state, 1.0 / now.length);
        double likelihood = 1;
        double at = assessments.getFirst().years();
        for (Assessed assessed : assessments) {
            state = assessed.years() > at ? chain.after(assessed.years() - at, state) : state;
            at = assessed.years();
            double sum = 0;
            for (int level = 0; level < state.length; level++) {
                state[level] *= assessed.likelihood().get(level);
                sum += state[level];
            }
            for (int level = 0; level < state.length; level++) {
                state[level] /= sum;
            }
            likelihood *= sum;
        }
        System.arraycopy(state, 0, now, 0, now.length);
        return likelihood;
    }
}

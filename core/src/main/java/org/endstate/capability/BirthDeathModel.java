package org.endstate.capability;

import java.util.Arrays;
import java.util.List;

/**
 * The level of one function over time: a birth–death chain whose two rates are unknown and learned from assessments.
 *
 * <p>Rates have Gamma priors and live on a fixed logarithmic grid; the chain is filtered exactly in each cell (forward
 * algorithm of hidden Markov models: Rabiner, "A Tutorial on Hidden Markov Models", Proceedings of the IEEE 77, 1989,
 * section III.A), and cells are weighted by prior density × area of the cell (u·d on a log grid) × likelihood. Before
 * the first assessment every level is equally likely. Nothing is sampled, so the same assessments always give the same
 * numbers. Irregular dates need no special care.
 */
public final class BirthDeathModel {

    private final Settings settings;
    private final int levels;

    public BirthDeathModel(Settings settings, int levels) {
        if (!(levels >= 2)) {
            throw new IllegalArgumentException("A function with [" + levels + "] levels can neither climb nor slip.");
        }
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
        public Prior {
            if (!(shape > 0 && mean > 0)) {
                throw new IllegalArgumentException(
                        "A prior's shape [" + shape + "] and mean [" + mean + "] are not both positive.");
            }
        }

        /** Up to a constant factor. */
        double logDensity(double rate) {
            return (shape - 1) * StrictMath.log(rate) - rate * shape / mean;
        }
    }

    /** Rates from {@code low} to {@code high} per year, evenly spaced on a log scale. */
    public record Grid(int points, double low, double high) {
        public Grid {
            if (!(points >= 2 && low > 0 && low < high)) {
                throw new IllegalArgumentException(
                        "A grid of [" + points + "] rates from [" + low + "] to [" + high + "] is none.");
            }
        }

        double rate(int point) {
            double step = StrictMath.log(high / low) / (points - 1);
            return low * StrictMath.exp(step * point);
        }
    }

    /**
     * What an assessment says.
     *
     * @param years since any fixed day; never falling from one assessment to the next
     * @param likelihood of what was found, by level; any scale, none below 0 and at least one above
     */
    public record Assessed(double years, List<Double> likelihood) {
        public Assessed {
            likelihood = List.copyOf(likelihood);
            if (!likelihood.stream().allMatch(l -> l >= 0)
                    || likelihood.stream().noneMatch(l -> l > 0)) {
                throw new IllegalArgumentException("The likelihoods of the levels " + likelihood + " are none.");
            }
        }
    }

    /** What is known of the rates and the level after these assessments, in order of time; at least one. */
    public Posterior learn(List<Assessed> assessments) {
        check(assessments);
        int points = settings.grid().points();
        double[] weights = new double[points * points];
        double[][] now = new double[points * points][levels];
        for (int cell = 0; cell < weights.length; cell++) {
            double up = settings.grid().rate(cell / points);
            double down = settings.grid().rate(cell % points);
            weights[cell] = settings.up().logDensity(up)
                    + settings.down().logDensity(down)
                    + StrictMath.log(up * down)
                    + filter(new BirthDeathChain(up, down), assessments, now[cell]);
        }
        normalise(weights);
        return new Posterior(settings.grid(), weights, now);
    }

    private void check(List<Assessed> assessments) {
        double last = Double.NEGATIVE_INFINITY;
        for (Assessed assessed : assessments) {
            if (assessed.likelihood().size() != levels || !(assessed.years() >= last)) {
                throw new IllegalArgumentException("The assessment after [" + assessed.years() + "] years has ["
                        + assessed.likelihood().size() + "] levels of [" + levels + "], or is not in order of time.");
            }
            last = assessed.years();
        }
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("There is no assessment to learn from.");
        }
    }

    /** Logarithms to probabilities, scaled by the largest so that a long record does not underflow. */
    private static void normalise(double[] weights) {
        double most = Arrays.stream(weights).max().orElseThrow();
        if (!(most > Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("No rates of change can join the assessments.\n"
                    + "Maybe two of them, a few days apart, exclude each other's levels.");
        }
        double total = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] = StrictMath.exp(weights[cell] - most);
            total += weights[cell];
        }
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] /= total;
        }
    }

    /** Fills {@code now} with the filtered distribution and returns the log-likelihood of all assessments. */
    private static double filter(BirthDeathChain chain, List<Assessed> assessments, double[] now) {
        Arrays.fill(now, 1.0 / now.length);
        double[] state = now.clone();
        double likelihood = 0;
        double at = assessments.getFirst().years();
        for (Assessed assessed : assessments) {
            state = assessed.years() > at ? chain.after(assessed.years() - at, state) : state;
            at = assessed.years();
            double sum = 0;
            for (int level = 0; level < state.length; level++) {
                state[level] *= assessed.likelihood().get(level);
                sum += state[level];
            }
            if (!(sum > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
            for (int level = 0; level < state.length; level++) {
                state[level] /= sum;
            }
            likelihood += StrictMath.log(sum);
        }
        System.arraycopy(state, 0, now, 0, now.length);
        return likelihood;
    }
}

package org.endstate.bench.capability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.capability.LevelDistribution;
import org.hipparchus.special.Beta;

/** What others use, each written as its users would. */
final class Rivals {

    /** Half a year's chances of a step, from the default model's prior means: 0.5 climbs and 0.2 slips a year. */
    private static final double CLIMB = 0.5 / 2;

    private static final double SLIP = 0.2 / 2;

    private static final int STEPS_A_YEAR = 2;

    private Rivals() {}

    static List<Model> all() {
        return List.of(
                Model.alone("no change", Rivals::last),
                Model.alone("base rate", Rivals::baseRate),
                Model.alone("linear trend", Rivals::linearTrend),
                Model.alone("Dirichlet-Markov", Rivals::dirichletMarkov),
                Model.alone("logistic curve", new LogisticCurve()));
    }

    /** The latest rating, as uncertain as ratings are. */
    private static LevelDistribution last(List<Rated> ratings) {
        return LevelDistribution.ofWeights(array(ratings.getLast().likelihood()));
    }

    /** A chain whose rates are the prior means whatever was rated; the level is filtered. */
    private static LevelDistribution baseRate(List<Rated> ratings) {
        double[][] step = chain();
        double[] state = new double[Rated.LEVELS];
        Arrays.fill(state, 1.0 / state.length);
        double at = 0;
        for (Rated rated : ratings) {
            state = steps(state, step, rated.years() - at);
            at = rated.years();
            for (int level = 0; level < state.length; level++) {
                state[level] *= rated.likelihood().get(level);
            }
            state = array(LevelDistribution.ofWeights(state).probabilities());
        }
        return LevelDistribution.ofWeights(steps(state, step, World.AHEAD_years));
    }

    /**
     * Counts of transitions from one rating to the next on top of two observations' worth of the base rate in each row.
     * Knows no dates: every step counts as half a year.
     */
    private static LevelDistribution dirichletMarkov(List<Rated> ratings) {
        double[][] counts = chain();
        for (double[] row : counts) {
            for (int level = 0; level < row.length; level++) {
                row[level] *= 2;
            }
        }
        for (int i = 1; i < ratings.size(); i++) {
            counts[ratings.get(i - 1).level()][ratings.get(i).level()]++;
        }
        double[][] rows = Arrays.stream(counts)
                .map(row -> array(LevelDistribution.ofWeights(row).probabilities()))
                .toArray(double[][]::new);
        return LevelDistribution.ofWeights(steps(array(last(ratings).probabilities()), rows, World.AHEAD_years));
    }

    /** Least squares through the ratings with its Student-t prediction, cut at the middle between levels. */
    private static LevelDistribution linearTrend(List<Rated> ratings) {
        double n = ratings.size();
        double meanX = ratings.stream().mapToDouble(Rated::years).average().orElseThrow();
        double meanY = ratings.stream().mapToDouble(Rated::level).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        for (Rated rated : ratings) {
            xx += (rated.years() - meanX) * (rated.years() - meanX);
            xy += (rated.years() - meanX) * (rated.level() - meanY);
        }
        double slope = xy / xx;
        double squares = ratings.stream()
                .mapToDouble(rated -> rated.level() - meanY - slope * (rated.years() - meanX))
                .map(residual -> residual * residual)
                .sum();
        double freedom = n - 2;
        double x = ratings.getLast().years() + World.AHEAD_years;
        double leverage = 1 + 1 / n + (x - meanX) * (x - meanX) / xx;
        double deviation = StrictMath.sqrt(Math.max(squares / freedom, 0.15 * 0.15) * leverage);
        double middle = meanY + slope * (x - meanX);
        double[] weights = new double[Rated.LEVELS];
        double below = 0;
        for (int level = 0; level < weights.length; level++) {
            double atMost = level + 1 < weights.length ? student((level + 0.5 - middle) / deviation, freedom) : 1;
            weights[level] = atMost - below;
            below = atMost;
        }
        return LevelDistribution.ofWeights(weights);
    }

    /** The distribution function of Student's t. */
    private static double student(double t, double freedom) {
        double tail = Beta.regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
        return t > 0 ? 1 - tail : tail;
    }

    /** Half a year of the base-rate chain, to the second order in the rates. */
    private static double[][] chain() {
        int n = Rated.LEVELS;
        double[][] generator = new double[n][n];
        for (int level = 0; level < n; level++) {
            if (level + 1 < n) {
                generator[level][level + 1] = CLIMB;
            }
            if (level > 0) {
                generator[level][level - 1] = SLIP;
            }
            generator[level][level] = -Arrays.stream(generator[level]).sum();
        }
        double[][] power = IntStream.range(0, n)
                .mapToObj(row -> IntStream.range(0, n)
                        .mapToDouble(column -> (row == column ? 1 : 0) + generator[row][column] / 1024)
                        .toArray())
                .toArray(double[][]::new);
        for (int doubling = 0; doubling < 10; doubling++) {
            power = times(power, power);
        }
        return power;
    }

    private static double[][] times(double[][] one, double[][] other) {
        return Arrays.stream(one).map(row -> times(row, other)).toArray(double[][]::new);
    }

    private static double[] times(double[] row, double[][] matrix) {
        return IntStream.range(0, row.length)
                .mapToDouble(column -> IntStream.range(0, row.length)
                        .mapToDouble(i -> row[i] * matrix[i][column])
                        .sum())
                .toArray();
    }

    private static double[] steps(double[] state, double[][] step, double years) {
        double[] moved = state;
        for (int i = 0; i < StrictMath.rint(years * STEPS_A_YEAR); i++) {
            moved = times(moved, step);
        }
        return moved;
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

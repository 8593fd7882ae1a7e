package org.endstate.capability;

import java.util.ArrayList;
import java.util.List;
import org.endstate.capability.BirthDeathModel.Assessed;

/** Single ratings of five levels that may be wrong: .70 on the level, .13 on each neighbour, .02 elsewhere. */
final class Ratings {

    static final int LEVELS = 5;

    private Ratings() {}

    /** Years and ratings in turn; ratings run from 1 to 5. */
    static Posterior learn(double... yearsAndRatings) {
        List<Assessed> assessments = new ArrayList<>();
        for (int i = 0; i < yearsAndRatings.length; i += 2) {
            assessments.add(new Assessed(yearsAndRatings[i], likelihood((int) yearsAndRatings[i + 1] - 1)));
        }
        return new BirthDeathModel(BirthDeathModel.Settings.PLAIN, LEVELS).learn(assessments);
    }

    /** The pool of a panel that says no more than such a rating. */
    static LevelDistribution pool(int rating) {
        return LevelDistribution.ofWeights(
                likelihood(rating - 1).stream().mapToDouble(Double::doubleValue).toArray());
    }

    static LevelDistribution certain(int rating) {
        double[] weights = new double[LEVELS];
        weights[rating - 1] = 1;
        return LevelDistribution.ofWeights(weights);
    }

    private static List<Double> likelihood(int rating) {
        List<Double> likelihood = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            double row = 0;
            for (int other = 0; other < LEVELS; other++) {
                row += chance(level, other);
            }
            likelihood.add(chance(level, rating) / row);
        }
        return likelihood;
    }

    /** The chance that a force at one level is rated at another or above; both counted from 0. */
    static double chanceOfAtLeast(int level, int threshold) {
        double all = 0;
        double enough = 0;
        for (int rating = 0; rating < LEVELS; rating++) {
            all += chance(level, rating);
            enough += rating >= threshold ? chance(level, rating) : 0;
        }
        return enough / all;
    }

    private static double chance(int level, int other) {
        return switch (Math.abs(level - other)) {
            case 0 -> 0.7;
            case 1 -> 0.13;
            default -> 0.02;
        };
    }
}

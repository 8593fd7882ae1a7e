package org.endstate.bench.capability;

import java.util.ArrayList;
import java.util.List;
import org.endstate.capability.LevelDistribution;

/**
 * A learning curve: the level follows a logistic curve from one level to a higher one. All curves of a fixed grid are
 * weighted by how well they explain the ratings; a curve never falls.
 */
final class LogisticCurve implements Model.Single {

    private static final int STEEPNESSES = 12;
    private static final int MIDDLES = 23;

    private final List<Curve> curves = new ArrayList<>();

    LogisticCurve() {
        for (int i = 0; i < STEEPNESSES; i++) {
            double steepness = 0.2 * StrictMath.exp(StrictMath.log(20) * i / (STEEPNESSES - 1));
            for (int j = 0; j < MIDDLES; j++) {
                double middle = -3 + 11.0 * j / (MIDDLES - 1);
                for (int low = 0; low < 3; low++) {
                    for (int high = low + 1; high < Rated.LEVELS; high++) {
                        curves.add(new Curve(steepness, middle, low, high));
                    }
                }
            }
        }
    }

    /** Rises from {@code low} to {@code high}, fastest at {@code middle} years. */
    private record Curve(double steepness, double middle, int low, int high) {
        int at(double years) {
            return (int) StrictMath.rint(low + (high - low) / (1 + StrictMath.exp(-steepness * (years - middle))));
        }
    }

    @Override
    public LevelDistribution foresee(List<Rated> ratings) {
        double at = ratings.getLast().years() + World.AHEAD_years;
        double[] weights = new double[Rated.LEVELS];
        for (Curve curve : curves) {
            double weight = 1;
            for (Rated rated : ratings) {
                weight *= rated.likelihood().get(curve.at(rated.years()));
            }
            weights[curve.at(at)] += weight;
        }
        return LevelDistribution.ofWeights(weights);
    }
}

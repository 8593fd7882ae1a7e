package org.endstate.uncertainty;

import java.util.List;

/** What every score of probabilities of ordered levels must do. */
interface LevelScoreContract extends ProperScoreContract<List<Double>> {

    double score(double[] levels, int level);

    @Override
    default double score(List<Double> report, double outcome) {
        return score(report.stream().mapToDouble(p -> p).toArray(), (int) outcome);
    }

    @Override
    default double outcome(List<Double> belief, Draws draws, long index) {
        double u = draws.uniform(index);
        int level = 0;
        for (double atMost = belief.getFirst(); u > atMost; atMost += belief.get(level)) {
            level++;
        }
        return level;
    }

    @Override
    default List<List<Double>> beliefs() {
        return List.of(
                List.of(0.1, 0.2, 0.4, 0.3),
                List.of(0.1, 0.4, 0.2, 0.3),
                List.of(0.02, 0.02, 0.94, 0.02),
                List.of(0.25, 0.25, 0.25, 0.25),
                List.of(0.15, 0.25, 0.35, 0.25));
    }
}

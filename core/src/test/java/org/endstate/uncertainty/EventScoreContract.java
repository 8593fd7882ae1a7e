package org.endstate.uncertainty;

import java.util.List;

/** What every score of the probability of an event must do. */
interface EventScoreContract extends ProperScoreContract<Double> {

    double score(double p, boolean happened);

    @Override
    default double score(Double report, double outcome) {
        return score(report.doubleValue(), outcome == 1);
    }

    @Override
    default double outcome(Double belief, Draws draws, long index) {
        return draws.uniform(index) < belief ? 1 : 0;
    }

    @Override
    default List<Double> beliefs() {
        return List.of(0.03, 0.2, 0.5, 0.6, 0.95);
    }
}

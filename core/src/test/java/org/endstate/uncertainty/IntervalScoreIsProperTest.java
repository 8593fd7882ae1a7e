package org.endstate.uncertainty;

import java.util.List;

/** A belief is the scale s of a quantity that is uniform on (0, s), reported as its central 80 % interval. */
class IntervalScoreIsProperTest implements ProperScoreContract<Double> {

    @Override
    public double score(Double report, double outcome) {
        return IntervalScore.of(0.1 * report, 0.9 * report, 0.2, outcome);
    }

    @Override
    public double outcome(Double belief, Draws draws, long index) {
        return belief * draws.uniform(index);
    }

    @Override
    public List<Double> beliefs() {
        return List.of(1.0, 1.2, 3.0, 10.0);
    }
}

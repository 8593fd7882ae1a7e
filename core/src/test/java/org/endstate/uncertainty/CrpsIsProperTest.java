package org.endstate.uncertainty;

import java.util.List;
import java.util.stream.IntStream;

/** A belief is the scale s of a quantity that is uniform on (0, s), reported as a sample of 40 values. */
class CrpsIsProperTest implements ProperScoreContract<Double> {

    @Override
    public double score(Double report, double outcome) {
        return Crps.of(
                IntStream.range(0, 40).mapToDouble(i -> report * (i + 0.5) / 40).toArray(), outcome);
    }

    @Override
    public double outcome(Double belief, Draws draws, long index) {
        return belief * draws.uniform(index);
    }

    @Override
    public List<Double> beliefs() {
        return List.of(1.0, 1.3, 3.0, 10.0);
    }
}

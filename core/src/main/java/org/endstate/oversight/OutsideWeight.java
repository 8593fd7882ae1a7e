package org.endstate.oversight;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Crps;
import org.endstate.uncertainty.WeightedSample;

/**
 * The weight of an outside view beside the simulation, fitted on every case but the one it is used for: of 0, 0.1 … 1
 * the one with the least mean CRPS, the smallest among equals. The outside view beside which a case is fitted knows
 * neither that case nor the one that is left out, so nothing of the latter reaches its own weight.
 */
final class OutsideWeight {

    private static final int STEPS = 10;

    private final List<InsideView> views;
    private final OutsideView outside;

    OutsideWeight(List<InsideView> views, OutsideView outside) {
        this.views = List.copyOf(views);
        this.outside = outside;
    }

    /** The weight for this mission, from all others; 0 where there are no others. */
    double without(String mission) {
        List<InsideView> others = views.stream()
                .filter(view -> !view.unit().mission().equals(mission))
                .toList();
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double weight : IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> (double) step / STEPS)
                .toArray()) {
            double crps = others.stream()
                    .mapToDouble(view -> crps(view, weight, mission))
                    .average()
                    .orElse(0);
            if (crps < least) {
                least = crps;
                best = weight;
            }
        }
        return best;
    }

    private double crps(InsideView view, double weight, String leftOut) {
        DatedUnit unit = view.unit();
        WeightedSample past = outside.without(Set.of(unit.mission(), leftOut), unit);
        return Crps.of(view.simulated().mixedWith(past, weight), unit.slip_days());
    }
}

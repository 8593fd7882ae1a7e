package org.endstate.judgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pool of a study under one weighting, scored as if it were an expert.
 *
 * @param score empty where no expert with a weight answered a seed
 * @param cutoff the statistical accuracy below which experts weigh nothing; empty where the weighting has none
 * @param weights by id of the expert, summing to 1, as they stand before items renormalise them; experts without weight
 *     are left out. By item, the mean over the answered seeds
 * @param quantiles by id of the item, in the item's unit, at the probabilities of the study; an item that no expert
 *     with a weight answered is missing
 */
public record DecisionMaker(
        Weighting weighting,
        Optional<PerformanceScore> score,
        Optional<Double> cutoff,
        Map<String, Double> weights,
        Map<String, List<Double>> quantiles) {

    public DecisionMaker {
        weights = Map.copyOf(weights);
        quantiles = Map.copyOf(quantiles);
    }
}

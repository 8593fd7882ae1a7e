package org.endstate.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which experts a weighting chooses, and how they weigh. */
record Choice(List<Integer> experts, Mixture.Weights weights, Optional<Double> cutoff) {

    /** What the weighting chooses, given the scores on these seeds and no others. */
    static Choice of(Weighting weighting, Study study, CompiledStudy compiled, SeedScores scores, int[] seeds) {
        List<Integer> all = IntStream.range(0, compiled.experts()).boxed().toList();
        List<Integer> measured = scores.measured().boxed().toList();
        return switch (weighting) {
            case Weighting.Equal() -> new Choice(all, (e, item) -> 1, Optional.empty());
            case Weighting.User(var weights) -> user(weights, study, all);
            case Weighting.Global(boolean optimised) -> {
                Mixture.Weights byScore = (e, item) -> scores.accuracy(e) * scores.information(e);
                yield optimised
                        ? best(byScore, compiled, scores, seeds)
                        : new Choice(measured, byScore, Optional.of(0.0));
            }
            case Weighting.ByItem(boolean optimised) -> {
                Mixture.Weights byItem =
                        (e, item) -> scores.accuracy(e) * compiled.grid(item).informationOf(e);
                yield optimised
                        ? best(byItem, compiled, scores, seeds)
                        : new Choice(measured, byItem, Optional.of(0.0));
            }
        };
    }

    private static Choice user(Map<String, Double> weights, Study study, List<Integer> all) {
        List<String> ids = study.experts().stream().map(Expert::id).toList();
        if (!ids.containsAll(weights.keySet())) {
            throw new IllegalArgumentException(
                    "The weights " + weights + " name an expert that is not one of " + ids + ".");
        }
        return new Choice(all, (e, item) -> weights.getOrDefault(ids.get(e), 0.0), Optional.empty());
    }

    /**
     * The choice whose pool has the highest combined score on the seeds, of those with a cutoff at some expert's
     * accuracy. Experts of equal accuracy enter together; of equal pools the one with fewer experts is kept.
     */
    private static Choice best(Mixture.Weights weights, CompiledStudy compiled, SeedScores scores, int[] seeds) {
        int[] order = scores.byAccuracy();
        Mixture pool = compiled.emptyMixture(seeds);
        double best = -1;
        int chosen = 0;
        for (int entered = 0; entered < order.length; ) {
            double cutoff = scores.accuracy(order[entered]);
            while (entered < order.length && scores.reaches(order[entered], cutoff)) {
                pool.add(order[entered++], weights);
            }
            double combined = compiled.score(pool, scores.least()).combined();
            if (combined > best) {
                best = combined;
                chosen = entered;
            }
        }
        List<Integer> experts = Arrays.stream(order, 0, chosen).sorted().boxed().toList();
        return new Choice(
                experts, weights, experts.stream().map(scores::accuracy).min(Double::compare));
    }

    Mixture mix(CompiledStudy compiled, int[] items) {
        Mixture pool = compiled.emptyMixture(items);
        experts.forEach(e -> pool.add(e, weights));
        return pool;
    }
}

package org.endstate.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What becomes of a decision maker's score if one seed, or one expert, had not been there. A result that hangs on a
 * single one of them should not be relied on.
 *
 * @param seeds one entry for each resolved quantity, in the order of the study
 * @param experts one entry for each expert, in the order of the study
 */
public record Robustness(List<LeftOut> seeds, List<LeftOut> experts) {

    public Robustness {
        seeds = List.copyOf(seeds);
        experts = List.copyOf(experts);
    }

    /**
     * The score without one.
     *
     * @param id of the item or expert that is left out
     * @param score empty where nothing is left to score
     */
    public record LeftOut(String id, Optional<PerformanceScore> score) {}

    /** Scores the study again without each seed and without each expert. */
    public static Robustness of(Study study, Weighting weighting) {
        List<String> seeds = study.items().stream()
                .filter(item ->
                        item instanceof Item.Quantity && item.realisation().isPresent())
                .map(Item::id)
                .toList();
        List<String> experts = study.experts().stream().map(Expert::id).toList();
        return new Robustness(
                leftOut(seeds, seed -> score(study.without(Set.of(), Set.of(seed)), weighting)),
                leftOut(
                        experts,
                        expert -> without(expert, weighting)
                                .flatMap(rest -> score(study.without(Set.of(expert), Set.of()), rest))));
    }

    private static List<LeftOut> leftOut(List<String> ids, Function<String, Optional<PerformanceScore>> score) {
        return ids.stream().map(id -> new LeftOut(id, score.apply(id))).toList();
    }

    private static Optional<PerformanceScore> score(Study study, Weighting weighting) {
        return ClassicalModel.of(study).decide(weighting).score();
    }

    /** The weighting of the other experts; empty if none of them weighs anything. */
    private static Optional<Weighting> without(String expert, Weighting weighting) {
        if (!(weighting instanceof Weighting.User(var weights))) {
            return Optional.of(weighting);
        }
        Map<String, Double> others = new HashMap<>(weights);
        others.remove(expert);
        return others.values().stream().anyMatch(w -> w > 0)
                ? Optional.of(new Weighting.User(others))
                : Optional.empty();
    }
}

package org.endstate.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cooke's classical model of one study: experts and decision makers scored by how seeds came true (references at
 * {@link Weighting} and {@link StatisticalAccuracy}).
 *
 * <p>Missing answers: an expert is judged by the seeds he answered, every expert at the power of the fewest seeds that
 * any of them answered, and on an item that he passed over the others' weights are scaled up.
 */
public final class ClassicalModel {

    private final Study study;
    private final CompiledStudy compiled;
    private final SeedScores scores;

    private ClassicalModel(Study study, double power) {
        this.study = study;
        this.compiled = new CompiledStudy(study, power);
        this.scores = compiled.score(compiled.seeds());
    }

    /** The model of a study, at full power. */
    public static ClassicalModel of(Study study) {
        return of(study, 1);
    }

    /**
     * The model at a lower power of the test of accuracy, as if only this share of the seeds had been answered.
     *
     * @param power in (0,1]
     */
    public static ClassicalModel of(Study study, double power) {
        if (!(power > 0 && power <= 1)) {
            throw new IllegalArgumentException("A power [" + power + "] is not in (0,1].");
        }
        return new ClassicalModel(study, power);
    }

    /** How many answered quantities are resolved. */
    public int seeds() {
        return compiled.seeds().length;
    }

    /** The fewest seeds that any scored expert answered; 0 if there is none. */
    public int leastAnswered() {
        return scores.least();
    }

    /** How each expert did, in the order of the study. */
    public List<ExpertPerformance> experts() {
        return IntStream.range(0, compiled.experts())
                .mapToObj(e -> new ExpertPerformance(study.experts().get(e), score(e)))
                .toList();
    }

    private Optional<PerformanceScore> score(int expert) {
        return scores.answered(expert) == 0
                ? Optional.empty()
                : Optional.of(new PerformanceScore(
                        scores.accuracy(expert),
                        scores.information(expert),
                        compiled.information(expert),
                        scores.answered(expert)));
    }

    /** The pool under a weighting, and how it did. */
    public DecisionMaker decide(Weighting weighting) {
        Choice choice = Choice.of(weighting, study, compiled, scores, compiled.seeds());
        Mixture pool = choice.mix(compiled, compiled.all());
        PoolScore onSeeds = compiled.score(choice.mix(compiled, compiled.seeds()), scores.least());
        return new DecisionMaker(
                weighting,
                onSeeds.answered() == 0
                        ? Optional.empty()
                        : Optional.of(new PerformanceScore(
                                onSeeds.accuracy(),
                                onSeeds.information(),
                                compiled.information(pool),
                                onSeeds.answered())),
                choice.cutoff(),
                shares(choice, pool),
                quantiles(pool));
    }

    private Map<String, List<Double>> quantiles(Mixture pool) {
        Map<String, List<Double>> quantiles = new LinkedHashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            if (pool.weight(i) > 0) {
                Item.Quantity item = compiled.items().get(pool.item(i));
                List<Double> values = new ArrayList<>();
                for (double onScale : pool.quantiles(i)) {
                    values.add(item.scale().toQuantity(onScale));
                }
                quantiles.put(item.id(), values);
            }
        }
        return quantiles;
    }

    private Map<String, Double> shares(Choice choice, Mixture pool) {
        int[] weighted =
                IntStream.range(0, pool.size()).filter(i -> pool.weight(i) > 0).toArray();
        Map<String, Double> shares = new HashMap<>();
        for (int e : choice.experts()) {
            double sum = 0;
            for (int i : weighted) {
                if (compiled.grid(pool.item(i)).isAnsweredBy(e)) {
                    sum += choice.weights().of(e, pool.item(i)) / pool.weight(i);
                }
            }
            if (sum > 0) {
                shares.put(study.experts().get(e).id(), sum / weighted.length);
            }
        }
        return shares;
    }
}

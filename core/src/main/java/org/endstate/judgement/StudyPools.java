package org.endstate.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every answered item of a study, pooled: each party's own pool and the joint one. A party's weight is the same however
 * many experts it sends; within a party experts weigh alike, or by performance where the rule for that is met.
 *
 * @param items those that somebody answered, in the order of the study
 */
public record StudyPools(String study, PoolingRule rule, List<ItemPool> items) {

    public StudyPools {
        items = List.copyOf(items);
    }

    /** Pools with equal weights by party, then by expert. */
    public static StudyPools of(Study study, PoolingRule rule) {
        return of(study, rule, expert -> 1);
    }

    /** Pools with equal weights by party, then by performance within each party. */
    public static StudyPools of(Study study, PoolingRule rule, PerformanceRule.Verdict.Met met) {
        return of(study, rule, expert -> met.weights().getOrDefault(expert.id(), 0.0));
    }

    private static StudyPools of(Study study, PoolingRule rule, PartyWeights.Within within) {
        Bins bins = new Bins(study.probabilities());
        AnswersByItem answers = study.answersByItem();
        List<ItemPool> pools = new ArrayList<>();
        for (Item item : study.items()) {
            Cells.of(item, study, bins, answers.to(item))
                    .flatMap(cells -> pool(item, cells, rule, within))
                    .ifPresent(pools::add);
        }
        return new StudyPools(study.name(), rule, pools);
    }

    private static Optional<ItemPool> pool(Item item, Cells cells, PoolingRule rule, PartyWeights.Within within) {
        PartyWeights weights = PartyWeights.of(cells.experts(), within);
        if (weights.parties().isEmpty()) {
            return Optional.empty();
        }
        List<PartyPool> parties = new ArrayList<>();
        List<double[]> masses = new ArrayList<>();
        for (String party : weights.parties()) {
            Optional<double[]> pooled = cells.pool(rule, weights.ofParty(party));
            pooled.ifPresent(masses::add);
            parties.add(new PartyPool(party, weights.size(party), pooled(cells, pooled)));
        }
        Pooled joint = pooled(cells, cells.pool(rule, weights.joint()));
        return Optional.of(new ItemPool(item, parties, joint, disagreement(cells, masses)));
    }

    private static Pooled pooled(Cells cells, Optional<double[]> mass) {
        return mass.<Pooled>map(m -> new Pooled.Of(cells.belief(m))).orElseGet(Pooled.NothingPossible::new);
    }

    private static Optional<Disagreement> disagreement(Cells cells, List<double[]> masses) {
        return IntStream.range(0, masses.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, masses.size())
                        .mapToObj(other -> cells.gap(masses.get(one), masses.get(other))))
                .reduce((most, gap) -> gap.size() > most.size() ? gap : most);
    }
}

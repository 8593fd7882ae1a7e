package org.endstate.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.capability.FunctionOutlook.PartyPool;

/**
 * The judgements of one function on one day, pooled.
 *
 * <p>The pool is linear, with equal weight by party and then by expert within a party: a party gains no weight by
 * sending more experts. Of an expert's rounds only the last counts. Quantiles or levels are never averaged.
 */
public final class Panel {

    private final LocalDate asOf;
    private final Map<String, Map<String, Judgement>> byParty = new TreeMap<>();

    /** The judgements share one function, one day and one scale of levels; at least one. */
    public Panel(Collection<Judgement> judgements) {
        Judgement first = judgements.iterator().next();
        this.asOf = first.asOf();
        for (Judgement judgement : judgements) {
            if (!judgement.subject().equals(first.subject())
                    || !judgement.asOf().equals(asOf)
                    || judgement.levels().levels() != first.levels().levels()) {
                throw new IllegalArgumentException("The judgements of [" + first.expert() + "] and ["
                        + judgement.expert() + "] differ in what they judge, day or number of levels.");
            }
            byParty.computeIfAbsent(judgement.party(), party -> new TreeMap<>())
                    .merge(judgement.expert(), judgement, (one, other) -> other.round() > one.round() ? other : one);
        }
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** How many judgements are pooled. */
    public int size() {
        return byParty.values().stream().mapToInt(Map::size).sum();
    }

    /** Each expert's last judgement, in order of party and expert. */
    public List<Judgement> judgements() {
        return byParty.values().stream()
                .flatMap(experts -> experts.values().stream())
                .toList();
    }

    /** Each party's own pool, in order of party id. */
    public List<PartyPool> parties() {
        List<PartyPool> pools = new ArrayList<>();
        byParty.forEach((party, experts) -> {
            List<LevelDistribution> each =
                    experts.values().stream().map(Judgement::levels).toList();
            pools.add(new PartyPool(party, pool(each), experts.size(), widestGap(each)));
        });
        return pools;
    }

    /** The joint pool. */
    public LevelDistribution joint() {
        return pool(parties().stream().map(PartyPool::levels).toList());
    }

    /** The largest difference between two parties' P(level ≥ l) over all l; 0 with fewer than two parties. */
    public double disagreement() {
        return widestGap(parties().stream().map(PartyPool::levels).toList());
    }

    static double widestGap(List<LevelDistribution> distributions) {
        return distributions.stream()
                .flatMapToDouble(one -> distributions.stream().mapToDouble(one::gap))
                .max()
                .orElse(0);
    }

    static LevelDistribution pool(List<LevelDistribution> distributions) {
        double[] sum = new double[distributions.getFirst().levels()];
        for (LevelDistribution distribution : distributions) {
            for (int level = 0; level < sum.length; level++) {
                sum[level] += distribution.at(level);
            }
        }
        return LevelDistribution.ofWeights(sum);
    }
}

package org.endstate.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The weights of some experts: the same for every party, and then as experts weigh within theirs. */
final class PartyWeights {

    /** What an expert weighs beside others of the same party, before weights are scaled. */
    interface Within {
        double of(Expert expert);
    }

    private final List<Expert> experts;
    private final Within within;
    private final Map<String, Double> totals = new LinkedHashMap<>();

    private PartyWeights(List<Expert> experts, Within within) {
        this.experts = experts;
        this.within = within;
        for (Expert expert : experts) {
            if (within.of(expert) > 0) {
                totals.merge(expert.party(), within.of(expert), Double::sum);
            }
        }
    }

    static PartyWeights of(List<Expert> experts, Within within) {
        return new PartyWeights(experts, within);
    }

    /** The parties that have an expert with a weight. */
    List<String> parties() {
        return List.copyOf(totals.keySet());
    }

    /** How many of the party's experts have a weight. */
    int size(String party) {
        return (int) experts.stream()
                .filter(expert -> expert.party().equals(party) && within.of(expert) > 0)
                .count();
    }

    /** The weights within one party, by expert; others weigh nothing. */
    double[] ofParty(String party) {
        return experts.stream()
                .mapToDouble(expert -> expert.party().equals(party) ? within.of(expert) / total(party) : 0)
                .toArray();
    }

    /** The weights of all parties together, by expert. */
    double[] joint() {
        return experts.stream()
                .mapToDouble(
                        expert -> within.of(expert) > 0 ? within.of(expert) / total(expert.party()) / totals.size() : 0)
                .toArray();
    }

    private double total(String party) {
        return totals.getOrDefault(party, 0.0);
    }
}

package org.endstate.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proper scores of every expert, every party's pool and the two baselines on the resolved items of a study.
 *
 * @param experts in the order of the study, without those who forecast no resolved item
 * @param parties likewise
 * @param baselines the joint pool and persistence, as far as they forecast a resolved item
 */
public record ScoreCards(String study, List<ScoreCard> experts, List<ScoreCard> parties, List<ScoreCard> baselines) {

    public ScoreCards {
        experts = List.copyOf(experts);
        parties = List.copyOf(parties);
        baselines = List.copyOf(baselines);
    }

    /** Scores a study. */
    public static ScoreCards of(Study study) {
        ResolvedItems resolved = new ResolvedItems(study);
        Map<String, Map<String, Belief>> byExpert = new HashMap<>();
        study.answers()
                .forEach(answer -> byExpert.computeIfAbsent(answer.expert(), expert -> new HashMap<>())
                        .put(answer.item(), answer.belief()));
        Map<String, Map<String, Belief>> byParty = new HashMap<>();
        Map<String, Belief> joint = new HashMap<>();
        for (ItemPool pool : StudyPools.of(study, PoolingRule.LINEAR).items()) {
            put(joint, pool.item(), pool.joint());
            pool.parties()
                    .forEach(party -> put(
                            byParty.computeIfAbsent(party.party(), p -> new HashMap<>()), pool.item(), party.pooled()));
        }
        List<ScoreCard> experts = new ArrayList<>();
        for (Expert expert : study.experts()) {
            Map<String, Belief> beliefs = byExpert.getOrDefault(expert.id(), Map.of());
            resolved.card(new Forecaster.OfExpert(expert), beliefs).ifPresent(experts::add);
        }
        List<ScoreCard> parties = new ArrayList<>();
        for (String party : study.parties()) {
            Map<String, Belief> beliefs = byParty.getOrDefault(party, Map.of());
            resolved.card(new Forecaster.OfParty(party), beliefs).ifPresent(parties::add);
        }
        List<ScoreCard> baselines = new ArrayList<>();
        resolved.card(new Forecaster.JointPool(), joint).ifPresent(baselines::add);
        resolved.persistence().ifPresent(baselines::add);
        return new ScoreCards(study.name(), experts, parties, baselines);
    }

    private static void put(Map<String, Belief> beliefs, Item item, Pooled pooled) {
        switch (pooled) {
            case Pooled.Of(Belief belief) -> beliefs.put(item.id(), belief);
            case Pooled.NothingPossible() -> throw new IllegalStateException("A linear pool always leaves something.");
        }
    }
}

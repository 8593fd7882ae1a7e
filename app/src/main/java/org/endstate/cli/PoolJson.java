package org.endstate.cli;

import java.util.Locale;
import java.util.Map;
import org.endstate.judgement.Belief;
import org.endstate.judgement.ItemPool;
import org.endstate.judgement.Pooled;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyPools;

/** The machine-readable pools of a study. */
final class PoolJson {

    private PoolJson() {}

    static Map<String, Object> of(StudyPools pools, Study study) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("study", pools.study());
        all.put("rule", pools.rule().name().toLowerCase(Locale.ROOT));
        all.put("probabilities", study.probabilities());
        all.put("items", pools.items().stream().map(PoolJson::item).toList());
        return all;
    }

    private static Map<String, Object> item(ItemPool item) {
        Map<String, Object> all = Json.object(
                "id", item.item().id(),
                "parties",
                        item.parties().stream()
                                .map(party -> Json.object(
                                        "party", party.party(),
                                        "experts", party.experts(),
                                        "belief", belief(party.pooled())))
                                .toList(),
                "joint", belief(item.joint()));
        item.disagreement().ifPresent(disagreement -> all.put("disagreement", disagreement.size()));
        return all;
    }

    private static Object belief(Pooled pooled) {
        return switch (pooled) {
            case Pooled.Of(Belief belief) ->
                switch (belief) {
                    case Belief.Probability(double p) -> p;
                    case Belief.Quantiles(var values) -> values;
                    case Belief.Incomplete(var values) -> values;
                    case Belief.Levels(var probabilities) -> probabilities;
                };
            case Pooled.NothingPossible() -> "nothing-possible";
        };
    }
}

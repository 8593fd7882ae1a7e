package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import org.endstate.capability.FunctionOutlook.PartyPool;

/**
 * What one panel found of one function: what it said, what is known after it together with all panels before it, and
 * what it rests on. Later panels never change it.
 *
 * @param framework the version of the framework under which it was made
 * @param said the pools of the judgements of this panel alone
 * @param known P(level) given this panel and all before it: what gates read
 * @param judgements each expert's last one, so that dissent stays visible
 */
public record Assessment(
        LocalDate asOf, int framework, Pools said, Pools known, Basis basis, List<Judgement> judgements) {

    public Assessment {
        judgements = List.copyOf(judgements);
    }

    /**
     * Each party's own distribution and the joint one.
     *
     * @param disagreement largest difference between two parties' P(level ≥ l) over all levels l, in [0,1]
     */
    public record Pools(LevelDistribution joint, List<PartyPool> parties, double disagreement) {
        public Pools {
            parties = List.copyOf(parties);
        }
    }
}

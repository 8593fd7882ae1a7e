package org.endstate.judgement;

import java.util.List;
import java.util.Optional;

/**
 * One item, pooled.
 *
 * @param parties each party with an answer, in the order of the study
 * @param joint all parties together, each with the same weight
 * @param disagreement empty with fewer than two parties that have a pool
 */
public record ItemPool(Item item, List<PartyPool> parties, Pooled joint, Optional<Disagreement> disagreement) {

    public ItemPool {
        parties = List.copyOf(parties);
    }
}

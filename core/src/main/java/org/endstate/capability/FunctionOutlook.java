package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;

/**
 * What working group 3 says of one function.
 *
 * @param now the joint pool at the latest assessment, which is also the "no change" baseline
 * @param parties each party's own pool at the latest assessment
 * @param disagreement largest difference between two parties' P(level ≥ l) over all levels l, in [0,1]
 * @param kept projection with the mission's support as now; its first entry is the planning date
 * @param removed projection with the support removed
 * @param history what lies behind it
 */
public record FunctionOutlook(
        String function,
        Assessed now,
        List<PartyPool> parties,
        double disagreement,
        List<AtDate> kept,
        List<AtDate> removed,
        History history) {

    public FunctionOutlook {
        parties = List.copyOf(parties);
        kept = List.copyOf(kept);
        removed = List.copyOf(removed);
    }

    /**
     * The latest assessment.
     *
     * @param judgements how many judgements it pools
     */
    public record Assessed(LocalDate asOf, LevelDistribution levels, int judgements) {}

    /**
     * The pool of one party's experts.
     *
     * @param dissent largest difference between two of its experts' P(level ≥ l) over all levels l, in [0,1]
     */
    public record PartyPool(String party, LevelDistribution levels, int experts, double dissent) {}

    /** The levels projected for a day. */
    public record AtDate(LocalDate date, LevelDistribution levels) {}
}

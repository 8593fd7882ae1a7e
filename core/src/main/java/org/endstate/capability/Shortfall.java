package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;

/** One reason why an assessment does not count for a rule, or breaks its run. */
public sealed interface Shortfall {

    /** The joint pool is not sure enough. */
    record JointBelow(double probability) implements Shortfall {}

    /** A party's own pool is not sure enough. */
    record PartyBelow(String party, double probability) implements Shortfall {}

    /** A principal party has given no judgement. */
    record PartySilent(String party) implements Shortfall {}

    /** It came so many days after the last counted one; it adds nothing and breaks nothing. */
    record TooSoon(int days) implements Shortfall {}

    /** It cites no evidence. */
    record NoEvidence() implements Shortfall {}

    /** It rests on so many independent sources. */
    record TooFewSources(int sources) implements Shortfall {}

    /** All its sources are one party's own reports. */
    record OnePartysWord() implements Shortfall {}

    /** Nobody saw the force at work, or not all principals (or somebody neutral) verified what was seen. */
    record Unobserved() implements Shortfall {}

    /** Nobody stated which enablers were present: independence cannot be told. */
    record EnablersUnstated() implements Shortfall {}

    /** These enablers were present and are not allowed at the level. */
    record EnablersBeyond(List<String> enablers) implements Shortfall {
        public EnablersBeyond {
            enablers = List.copyOf(enablers);
        }
    }

    /** The parties' own reports entered or left the sources: the run began anew. */
    record SourcesChanged() implements Shortfall {}

    /** Too long after the assessment before it, of that day: the run began anew. */
    record AfterGap(LocalDate before) implements Shortfall {}
}

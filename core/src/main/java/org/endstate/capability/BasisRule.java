package org.endstate.capability;

import java.util.ArrayList;
import java.util.List;

/**
 * What an assessment must rest on to count: evidence at all, enough independent sources that are not all one party's
 * word, somebody who saw the force at work, verified by both principals or somebody neutral, and no enabler beyond the
 * allowed ones. A rule that asks for no source asks for none of the evidence.
 */
record BasisRule(LevelRule.Counting counting, List<String> principals, List<String> allowed) {

    List<Shortfall> missing(Assessment assessment) {
        List<Shortfall> missing = new ArrayList<>();
        if (counting.sources() > 0) {
            evidence(assessment.basis().since(assessment.asOf().minusDays(counting.expiry_days())), missing);
            if (assessment.basis().enablers().isEmpty()) {
                missing.add(new Shortfall.EnablersUnstated());
            }
        }
        List<String> beyond = assessment.basis().beyond(allowed);
        if (!beyond.isEmpty()) {
            missing.add(new Shortfall.EnablersBeyond(beyond));
        }
        return missing;
    }

    private void evidence(Basis fresh, List<Shortfall> missing) {
        if (fresh.cited().isEmpty()) {
            missing.add(new Shortfall.NoEvidence());
            return;
        }
        if (fresh.sources() < counting.sources()) {
            missing.add(new Shortfall.TooFewSources(fresh.sources()));
        }
        if (fresh.isOnePartysWord()) {
            missing.add(new Shortfall.OnePartysWord());
        }
        if (!fresh.isObserved(principals)) {
            missing.add(new Shortfall.Unobserved());
        }
    }
}

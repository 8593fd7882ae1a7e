package org.endstate.evidence;

import java.util.List;
import java.util.Optional;

/**
 * All evidence a planning run starts from.
 *
 * @param counts deaths by month and area, all before the planning date
 * @param allotment how deaths of no known area are allotted; empty where every count has its area
 */
public record EvidenceSet(List<MonthlyCount> counts, Optional<Allotment> allotment, List<EvidenceIssue> issues) {

    public EvidenceSet {
        counts = List.copyOf(counts);
        issues = List.copyOf(issues);
    }
}

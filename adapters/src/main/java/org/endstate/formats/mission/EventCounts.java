package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.MonthlyCount;
import org.endstate.formats.text.Place;

/**
 * The events of a mission, counted by month and area, in that order.
 *
 * @param hasRecord whether any row, right or wrong, may lie before the planning month
 * @param unlocated the first row that belongs to the whole territory; empty if all rows have their area
 */
record EventCounts(
        List<MonthlyCount> counts, boolean hasRecord, Optional<Place> unlocated, List<EvidenceIssue> issues) {

    EventCounts {
        counts = List.copyOf(counts);
        issues = List.copyOf(issues);
    }
}

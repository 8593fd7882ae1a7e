package org.endstate.formats.mission;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Milestones lie ahead unless something has happened since they were agreed, and name each site once. */
final class MilestoneChecks {

    private MilestoneChecks() {}

    static Stream<Flaw> agreedAfterPlanningDate(Draft draft) {
        boolean begun = draft.tables().present().contains(Tables.ACTUALS);
        return draft.list("milestones").stream()
                .filter(milestone -> !begun)
                .flatMap(milestone -> milestone.findGroup("agreed").stream())
                .filter(agreed -> agreed.findDate("date")
                        .filter(day -> draft.asOf().filter(day::isBefore).isPresent())
                        .isPresent())
                .map(agreed -> Flaw.of(
                        agreed.placeOf("date"),
                        "the agreed date " + agreed.getDate("date") + " is before the planning date, "
                                + draft.asOf().orElseThrow(),
                        "a date on or after the planning date"));
    }

    static Stream<Flaw> distinctSites(Draft draft) {
        return draft.list("milestones").stream().flatMap(MilestoneChecks::repeatedSites);
    }

    private static Stream<Flaw> repeatedSites(Fields milestone) {
        Set<String> seen = new HashSet<>();
        return milestone.listScalars("sites").stream()
                .filter(site -> !seen.add(site.text()))
                .map(site -> Flaw.of(
                        site.at(), "the milestone names site " + Quoted.of(site.text()) + " twice", "each site once"));
    }
}

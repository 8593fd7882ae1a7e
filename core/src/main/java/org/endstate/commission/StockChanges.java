package org.endstate.commission;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.commission.StatusResult.Changes;
import org.endstate.commission.StatusResult.GateChange;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Milestone;
import org.endstate.mission.Source;
import org.endstate.oversight.Actual;

/** What became known between two days. */
final class StockChanges {

    private StockChanges() {}

    static Changes between(Dossier before, List<GateOutlook> gatesBefore, Dossier now, List<GateOutlook> gatesNow) {
        Set<Actual> known = new HashSet<>(before.inputs().actuals().reports());
        List<Actual> reports = now.inputs().actuals().reports().stream()
                .filter(report -> !known.contains(report))
                .toList();
        Set<String> sourcesBefore =
                before.mission().identity().sources().stream().map(Source::id).collect(Collectors.toSet());
        List<String> sources = now.mission().identity().sources().stream()
                .map(Source::id)
                .filter(id -> !sourcesBefore.contains(id))
                .toList();
        List<String> agreed = now.mission().milestones().stream()
                .filter(milestone -> milestone.agreed().isPresent())
                .filter(milestone -> !milestone
                        .agreed()
                        .map(Milestone.AgreedDate::date)
                        .equals(agreedBefore(before, milestone.id()).map(Milestone.AgreedDate::date)))
                .map(Milestone::id)
                .toList();
        return new Changes(reports, sources, agreed, gates(gatesBefore, gatesNow));
    }

    private static Optional<Milestone.AgreedDate> agreedBefore(Dossier before, String milestone) {
        return before.mission().milestones().stream()
                .filter(known -> known.id().equals(milestone))
                .findFirst()
                .flatMap(Milestone::agreed);
    }

    private static List<GateChange> gates(List<GateOutlook> before, List<GateOutlook> now) {
        return now.stream()
                .flatMap(gate -> before.stream()
                        .filter(then -> then.gate().equals(gate.gate()) && then.status() != gate.status())
                        .map(then -> new GateChange(then, gate)))
                .toList();
    }
}

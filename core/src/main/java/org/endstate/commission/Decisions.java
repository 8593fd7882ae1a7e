package org.endstate.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.commission.StatusResult.Decision;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Milestone;

/** What waits for the commission on a day. */
final class Decisions {

    private Decisions() {}

    static List<Decision> due(Dossier dossier, List<GateOutlook> outlooks) {
        List<Decision> decisions = new ArrayList<>();
        for (Milestone milestone : dossier.mission().milestones()) {
            if (dossier.inputs()
                    .actuals()
                    .findReached(milestone.id(), milestone.sites())
                    .isEmpty()) {
                dated(dossier, milestone, decisions);
            }
        }
        gates(dossier, outlooks, decisions);
        dossier.commitments().conditions().stream()
                .filter(condition -> condition instanceof Condition.Unmeasured open
                        && open.estimate().isEmpty())
                .forEach(condition -> decisions.add(new Decision.Estimate(condition.id())));
        return List.copyOf(decisions);
    }

    private static void dated(Dossier dossier, Milestone milestone, List<Decision> decisions) {
        if (milestone.agreed().isEmpty()) {
            decisions.add(new Decision.FirstDate(milestone.id()));
        } else if (milestone.agreed().get().date().isBefore(dossier.mission().asOf())) {
            decisions.add(new Decision.NewDate(milestone.id()));
        }
    }

    private static void gates(Dossier dossier, List<GateOutlook> outlooks, List<Decision> decisions) {
        Map<String, Gate> waited = Restart.of(dossier).commitments().gates().stream()
                .filter(gate -> !gate.holds().isEmpty())
                .collect(Collectors.toMap(Gate::id, Function.identity()));
        for (GateOutlook gate : outlooks) {
            boolean passes = switch (gate.status()) {
                case OPEN, WAIVED -> true;
                case CLOSED, CONTESTED, UNMEASURED -> false;
            };
            if (!passes && waited.containsKey(gate.gate())) {
                decisions.add(
                        new Decision.Gate(gate, waited.get(gate.gate()).holds().size()));
            }
        }
    }
}

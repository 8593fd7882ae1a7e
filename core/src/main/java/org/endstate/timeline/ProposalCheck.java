package org.endstate.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endstate.condition.Gate;
import org.endstate.schedule.Checker;
import org.endstate.schedule.Execution;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Violation;

/**
 * Holds a proposal against the rules: the plan that comes closest to it, with every step that the plan has later than
 * proposed put on its proposed day, goes through the kernel's checker. That other work ends beyond the horizon is no
 * rule that a date breaks.
 */
final class ProposalCheck {

    private final CompiledMission mission;
    private final List<Gate> gates;
    private final ProposedDates dates;

    ProposalCheck(CompiledMission mission, List<Gate> gates, ProposedDates dates) {
        this.mission = mission;
        this.gates = gates;
        this.dates = dates;
    }

    /** The rules that are broken, in the mission's words; empty where the plan keeps the proposed dates. */
    List<String> broken(Execution plan, GateReadings readings, Policy policy) {
        Map<Integer, Integer> earlier = new HashMap<>();
        dates.lastStarts().forEach((activity, start) -> {
            if (plan.start(activity) > start) {
                earlier.put(activity, start);
            }
        });
        Execution asProposed = plan.withStarts(mission.network(), readings, earlier);
        ViolationWords words = new ViolationWords(mission, gates);
        return Checker.check(mission.network(), mission.plannedDurations(), readings, policy, asProposed).stream()
                .filter(violation -> violation.kind() != Violation.Kind.UNFINISHED)
                .map(words::of)
                .distinct()
                .toList();
    }
}

package org.endstate.timeline;

import java.util.List;
import org.endstate.schedule.Checker;
import org.endstate.schedule.Execution;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Violation;

/** Holds a plan of a mission against every hard rule of a drawdown, by the kernel's checker. */
final class PlanCheck {

    private PlanCheck() {}

    /**
     * The rules that are broken; empty where all are kept. That work ends beyond the horizon is no rule that a plan
     * breaks.
     */
    static List<BrokenRule> broken(
            CompiledMission mission, TimelineInputs inputs, GateReadings readings, Policy policy, Execution plan) {
        BrokenRules rules = new BrokenRules(mission, inputs);
        return Checker.check(mission.network(), mission.plannedDurations(), readings, policy, plan).stream()
                .filter(violation -> violation.kind() != Violation.Kind.UNFINISHED)
                .map(rules::of)
                .distinct()
                .toList();
    }
}

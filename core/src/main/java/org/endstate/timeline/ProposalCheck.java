package org.endstate.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endstate.schedule.Execution;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;

/**
 * Holds a proposal against the rules: the plan that comes closest to it, with every step that the plan has later than
 * proposed put on its proposed day, goes through the kernel's checker. That other work ends beyond the horizon is no
 * rule that a date breaks.
 */
final class ProposalCheck {

    private final CompiledMission mission;
    private final TimelineInputs inputs;
    private final ProposedDates dates;

    ProposalCheck(CompiledMission mission, TimelineInputs inputs, ProposedDates dates) {
        this.mission = mission;
        this.inputs = inputs;
        this.dates = dates;
    }

    /** The rules that are broken; empty where the plan keeps the proposed dates. */
    List<BrokenRule> broken(Execution plan, GateReadings readings, Policy policy) {
        Map<Integer, Integer> earlier = new HashMap<>();
        dates.lastStarts().forEach((activity, start) -> {
            if (plan.start(activity) > start) {
                earlier.put(activity, start);
            }
        });
        Execution asProposed = plan.withStarts(mission.network(), readings, earlier);
        return PlanCheck.broken(mission, inputs, readings, policy, asProposed);
    }
}

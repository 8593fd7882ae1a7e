package org.endstate.timeline;

import java.util.List;
import org.endstate.condition.Gate;
import org.endstate.condition.GatePaths;
import org.endstate.mission.Mission;
import org.endstate.requirements.WorkBreakdown;

/**
 * What a timeline is drawn from: the mission, the three assessments, and the commission's choices.
 *
 * @param paths whether each gate is open at each monthly review of each scenario of the forecast
 * @param rehearsal the same in as many other futures as {@link FutureSet#planning()} says, which planning may look at
 */
public record TimelineInputs(
        Mission mission,
        WorkBreakdown work,
        List<Gate> gates,
        GatePaths paths,
        GatePaths rehearsal,
        PlanningSettings settings) {

    public TimelineInputs {
        gates = List.copyOf(gates);
    }

    /** The same gates, futures and choices for a mission that is otherwise in something. */
    TimelineInputs with(Mission other, WorkBreakdown otherWork) {
        return new TimelineInputs(other, otherWork, gates, paths, rehearsal, settings);
    }
}

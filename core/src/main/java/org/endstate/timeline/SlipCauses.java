package org.endstate.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endstate.condition.Gate;
import org.endstate.mission.Milestone;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Execution;
import org.endstate.schedule.SlipPart;
import org.endstate.schedule.SlipTrace;

/**
 * Traces the slip of a milestone in one scenario to its causes, in the mission's words. The days of the causes sum to
 * the slip of the milestone against the plan.
 */
final class SlipCauses {

    private final CompiledMission mission;
    private final List<Gate> gates;
    private final Execution planned;
    private final int[] plannedDurations;

    SlipCauses(CompiledMission mission, List<Gate> gates, Execution planned) {
        this.mission = mission;
        this.gates = gates;
        this.planned = planned;
        this.plannedDurations = mission.plannedDurations();
    }

    /** Days by cause; empty where the plan or the scenario does not reach the milestone within the horizon. */
    Map<Cause, Long> of(Milestone milestone, Execution actual, int[] durations) {
        int plannedLast = last(milestone, planned);
        int actualLast = last(milestone, actual);
        if (plannedLast < 0 || actualLast < 0) {
            return Map.of();
        }
        Map<Cause, Long> days = new HashMap<>();
        for (SlipPart part :
                SlipTrace.trace(mission.network(), planned, plannedDurations, actual, durations, actualLast)) {
            days.merge(cause(part), (long) part.days(), Long::sum);
        }
        int otherSite = planned.finish(actualLast) - planned.finish(plannedLast);
        if (otherSite != 0) {
            days.merge(new Cause(Cause.Kind.SEQUENCE, ""), (long) otherSite, Long::sum);
        }
        return days;
    }

    /** The departure that comes last among the milestone's sites; -1 where one is beyond the horizon. */
    private int last(Milestone milestone, Execution execution) {
        int last = -1;
        for (String id : milestone.sites()) {
            int departure = mission.activity(mission.siteNumber(id), TaskRole.DEPARTURE);
            if (execution.state(departure) != Execution.State.DONE) {
                return -1;
            }
            if (last < 0 || execution.finish(departure) > execution.finish(last)) {
                last = departure;
            }
        }
        return last;
    }

    private Cause cause(SlipPart part) {
        return switch (part.kind()) {
            case DURATION -> ofTask(part.subject());
            case GATE -> new Cause(Cause.Kind.GATE, gates.get(part.subject()).id());
            case RESOURCE ->
                new Cause(
                        Cause.Kind.RESOURCE,
                        mission.mission()
                                .means()
                                .resources()
                                .get(part.subject())
                                .id());
            case CALENDAR -> new Cause(Cause.Kind.CALENDAR, "");
            case HELD -> new Cause(Cause.Kind.HELD, mission.name(part.activity()));
            case FORCED -> new Cause(Cause.Kind.FORCED, "");
            case SEQUENCE -> new Cause(Cause.Kind.SEQUENCE, "");
        };
    }

    private Cause ofTask(int activity) {
        Task task = mission.task(activity);
        Cause.Kind kind = switch (task.role()) {
            case PERMISSION -> Cause.Kind.PERMISSION;
            case DECISION -> Cause.Kind.DECISION;
            case WORK,
                    ACCEPTANCE,
                    RETROGRADE,
                    REMEDIATION,
                    CLEARANCE,
                    CUSTODY,
                    HANDOVER,
                    DEPARTURE,
                    PROCESSING,
                    AFTERCARE -> Cause.Kind.DURATION;
        };
        return new Cause(kind, mission.name(activity));
    }
}

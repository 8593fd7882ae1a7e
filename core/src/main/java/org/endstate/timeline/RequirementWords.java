package org.endstate.timeline;

import java.util.List;
import org.endstate.mission.Resource;
import org.endstate.mission.WorkCalendar;
import org.endstate.schedule.Conflict;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Requirement;

/** Says the kernel's requirements in the mission's words. */
final class RequirementWords {

    private final CompiledMission mission;
    private final Execution best;

    /** Speaks of a mission and of the best plan that was found for it. */
    RequirementWords(CompiledMission mission, Execution best) {
        this.mission = mission;
        this.best = best;
    }

    List<String> of(Conflict conflict) {
        return conflict.requirements().stream().map(this::words).toList();
    }

    private String words(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Deadline deadline -> deadline(deadline.activity());
            case Requirement.Capacity capacity -> {
                Resource resource = mission.mission().means().resources().get(capacity.resource());
                yield "capacity of '" + resource.name() + "' ("
                        + resource.capacity().base() + " per day)";
            }
            case Requirement.GateHeld gate -> "gate '" + mission.network().gateName(gate.gate()) + "' must open first";
            case Requirement.DaysOff calendar -> {
                WorkCalendar named = mission.mission().means().calendars().get(calendar.calendar());
                yield "days off of the calendar '" + named.name() + "'";
            }
        };
    }

    private String deadline(int activity) {
        var site = mission.site(mission.siteOf(activity));
        return "site '" + site.name() + "' vacated by "
                + MissionCompiler.findAgreed(mission.mission(), site.id(), agreed -> agreed.hard())
                        .orElseThrow()
                + takesUntil(best.finish(activity));
    }

    private String takesUntil(int end) {
        return end > mission.days().horizon()
                ? " (the work, as planned, takes longer than the horizon)"
                : " (the work, as planned, takes until " + mission.days().lastDay(end) + ")";
    }
}

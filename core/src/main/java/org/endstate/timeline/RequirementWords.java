package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.condition.Gate;
import org.endstate.mission.Resource;
import org.endstate.mission.Site;
import org.endstate.schedule.Conflict;
import org.endstate.schedule.Requirement;

/** Says the kernel's requirements in the mission's words, each with how far it would have to give way. */
final class RequirementWords {

    private final CompiledMission mission;
    private final List<Gate> gates;
    private final Remedies remedies;

    RequirementWords(CompiledMission mission, List<Gate> gates, Remedies remedies) {
        this.mission = mission;
        this.gates = gates;
        this.remedies = remedies;
    }

    List<String> of(Conflict conflict) {
        return conflict.requirements().stream()
                .map(requirement -> words(conflict, requirement))
                .toList();
    }

    private String words(Conflict conflict, Requirement requirement) {
        return switch (requirement) {
            case Requirement.Deadline deadline -> deadline(deadline, remedies.date(conflict, deadline));
            case Requirement.Capacity capacity -> capacity(capacity, remedies.moreUnits(conflict, capacity));
            case Requirement.GateHeld gate ->
                "the gate '" + gates.get(gate.gate()).name() + "' must open first (going on at risk would do)";
            case Requirement.DaysOff calendar ->
                "days off of the calendar '"
                        + mission.mission()
                                .means()
                                .calendars()
                                .get(calendar.calendar())
                                .name() + "' (working through them would do)";
            case Requirement.Order(int before, int after) ->
                "site '" + mission.site(after).name() + "' handed over only after '"
                        + mission.site(before).name() + "' is vacated, whose hub it is";
        };
    }

    private String deadline(Requirement.Deadline deadline, Optional<LocalDate> enough) {
        Site site = mission.site(mission.siteOf(deadline.activity()));
        LocalDate agreed = MissionCompiler.findAgreed(mission.mission(), site.id(), date -> date.hard())
                .orElseThrow();
        return "site '" + site.name() + "' vacated by " + agreed
                + enough.map(date -> " (" + date + " would do)")
                        .orElse(" (the work, as planned, takes longer than the horizon)");
    }

    private String capacity(Requirement.Capacity capacity, OptionalInt more) {
        Resource resource = mission.mission().means().resources().get(capacity.resource());
        String units = resource.capacity().steps().isEmpty()
                        && resource.capacity().seasons().isEmpty()
                ? resource.capacity().base() + " per day"
                : "as given by date";
        return "capacity of '" + resource.name() + "' (" + units
                + (more.isPresent() ? "; " + more.getAsInt() + " more on every day would do)" : ")");
    }
}

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

/** The kernel's requirements by the names of the mission, each with how far it would have to give way. */
final class Demands {

    private final CompiledMission mission;
    private final List<Gate> gates;
    private final Remedies remedies;

    Demands(CompiledMission mission, List<Gate> gates, Remedies remedies) {
        this.mission = mission;
        this.gates = gates;
        this.remedies = remedies;
    }

    List<Demand> of(Conflict conflict) {
        return conflict.requirements().stream()
                .map(requirement -> of(conflict, requirement))
                .toList();
    }

    private Demand of(Conflict conflict, Requirement requirement) {
        return switch (requirement) {
            case Requirement.Deadline deadline -> deadline(deadline, remedies.date(conflict, deadline));
            case Requirement.Capacity capacity -> capacity(capacity, remedies.moreUnits(conflict, capacity));
            case Requirement.GateHeld gate ->
                new Demand.GateOpen(gates.get(gate.gate()).name());
            case Requirement.DaysOff calendar ->
                new Demand.DaysOff(mission.mission()
                        .means()
                        .calendars()
                        .get(calendar.calendar())
                        .name());
            case Requirement.Order(int before, int after) ->
                new Demand.HubFirst(
                        mission.site(after).name(), mission.site(before).name());
        };
    }

    private Demand deadline(Requirement.Deadline deadline, Optional<LocalDate> enough) {
        Site site = mission.site(mission.siteOf(deadline.activity()));
        LocalDate agreed = MissionCompiler.findAgreed(mission.mission(), site.id(), date -> date.hard())
                .orElseThrow();
        return new Demand.VacatedBy(site.name(), agreed, enough);
    }

    private Demand capacity(Requirement.Capacity capacity, OptionalInt more) {
        Resource resource = mission.mission().means().resources().get(capacity.resource());
        boolean constant = resource.capacity().steps().isEmpty()
                && resource.capacity().seasons().isEmpty();
        OptionalInt perDay = constant ? OptionalInt.of(resource.capacity().base()) : OptionalInt.empty();
        return new Demand.Units(resource.name(), perDay, more);
    }
}

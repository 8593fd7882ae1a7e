package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.condition.Gate;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Resource;
import org.endstate.requirements.Corridor;
import org.endstate.requirements.Movement;
import org.endstate.schedule.Violation;

/** Broken rules of the kernel by the names of the mission. */
final class BrokenRules {

    private final CompiledMission mission;
    private final TimelineInputs inputs;

    BrokenRules(CompiledMission mission, TimelineInputs inputs) {
        this.mission = mission;
        this.inputs = inputs;
    }

    BrokenRule of(Violation violation) {
        if (violation.kind() == Violation.Kind.LIMIT) {
            return ceiling(violation.names().getFirst());
        }
        BrokenRule.Task first = task(violation.names().getFirst());
        String second = violation.names().getLast();
        return switch (violation.kind()) {
            case MIN_LAG -> new BrokenRule.TooEarly(task(second), date(violation), first, why(violation));
            case LIMIT -> throw new IllegalStateException("A limit [" + violation + "] names no task.");
            case PASSAGE -> passage(first, date(violation), second);
            case MAX_LAG -> new BrokenRule.TooLate(task(second), date(violation), first);
            case CALENDAR -> new BrokenRule.DayOff(first, date(violation));
            case CAPACITY -> new BrokenRule.TooFewUnits(first, date(violation), resource(second));
            case GATE -> new BrokenRule.GatePassed(first, date(violation), Gate.named(inputs.gates(), second));
            case NOT_BEFORE -> new BrokenRule.BeforeItsDate(first, date(violation));
            case DEADLINE -> new BrokenRule.DeadlineMissed(first);
            case UNFINISHED -> new BrokenRule.Unfinished(first);
            case FINISH, FORCED ->
                throw new IllegalStateException("A plan without forced exits broke [" + violation + "].");
        };
    }

    private LocalDate date(Violation violation) {
        return mission.days().date(violation.day());
    }

    private BrokenRule ceiling(String id) {
        Milestone milestone = mission.mission().getMilestone(id);
        return new BrokenRule.AboveCeiling(
                milestone.ceiling().orElseThrow(),
                milestone.agreed().orElseThrow().date(),
                milestone.name());
    }

    /** Why the one waits for the other; empty where the link is one of the work breakdown. */
    private Optional<BrokenRule.Link> why(Violation violation) {
        int from = activity(violation.names().getFirst());
        int to = activity(violation.names().getLast());
        if (mission.siteOf(from) != mission.siteOf(to)) {
            Label relying = mission.site(mission.siteOf(from)).name();
            return Optional.of(new BrokenRule.Link.Reliance(relying));
        }
        return LinkRule.of(mission.task(from).role(), mission.task(to).role()).map(BrokenRule.Link.Rule::new);
    }

    private BrokenRule passage(BrokenRule.Task task, LocalDate date, String passage) {
        int slash = passage.lastIndexOf('/');
        Corridor corridor =
                inputs.work().stated().findCorridor(passage.substring(0, slash)).orElseThrow();
        Movement.Kind kind = Movement.Kind.valueOf(passage.substring(slash + 1));
        int perWeek = corridor.perWeek().of(kind).orElseThrow();
        return new BrokenRule.TooLittleTime(task, date, corridor.name(), perWeek, kind);
    }

    private int activity(String name) {
        int slash = name.indexOf('/');
        return mission.activity(name.substring(0, slash), name.substring(slash + 1));
    }

    private BrokenRule.Task task(String name) {
        int activity = activity(name);
        return new BrokenRule.Task(
                mission.task(activity).name(),
                mission.site(mission.siteOf(activity)).name());
    }

    private Label resource(String id) {
        return mission.mission().means().resources().stream()
                .filter(resource -> resource.id().equals(id))
                .map(Resource::name)
                .findFirst()
                .orElseThrow();
    }
}

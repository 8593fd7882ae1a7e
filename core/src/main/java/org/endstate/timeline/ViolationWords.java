package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Locale;
import org.endstate.condition.Gate;
import org.endstate.mission.Milestone;
import org.endstate.mission.Resource;
import org.endstate.requirements.Corridor;
import org.endstate.requirements.Movement;
import org.endstate.schedule.Violation;

/** Says broken rules of the kernel in the mission's words. */
final class ViolationWords {

    private final CompiledMission mission;
    private final TimelineInputs inputs;

    ViolationWords(CompiledMission mission, TimelineInputs inputs) {
        this.mission = mission;
        this.inputs = inputs;
    }

    String of(Violation violation) {
        if (violation.kind() == Violation.Kind.LIMIT) {
            return ceiling(violation.names().getFirst());
        }
        String first = task(violation.names().getFirst());
        String second = violation.names().getLast();
        return switch (violation.kind()) {
            case MIN_LAG ->
                task(second) + " on " + date(violation) + " comes before " + first + " allows it" + why(violation);
            case LIMIT -> throw new IllegalStateException("A limit [" + violation + "] names no task.");
            case PASSAGE -> first + " on " + date(violation) + " leaves too little time: " + corridor(second);
            case MAX_LAG -> task(second) + " on " + date(violation) + " comes too long after " + first;
            case CALENDAR -> first + " on " + date(violation) + " begins on a day off";
            case CAPACITY -> first + " needs more of '" + resource(second) + "' than there is on " + date(violation);
            case GATE ->
                first + " on " + date(violation) + " does not wait for the gate '" + Gate.named(inputs.gates(), second)
                        + "'";
            case NOT_BEFORE -> first + " on " + date(violation) + " comes before its own date";
            case DEADLINE -> first + " is not over by the agreed date that a timeline has to keep";
            case UNFINISHED -> first + " is not over within the horizon";
            case FINISH, FORCED ->
                throw new IllegalStateException("A plan without forced exits broke [" + violation + "].");
        };
    }

    private String date(Violation violation) {
        LocalDate date = mission.days().date(violation.day());
        return date.toString();
    }

    private String ceiling(String id) {
        Milestone milestone = mission.mission().getMilestone(id);
        return "more than " + milestone.ceiling().orElseThrow() + " persons are left after "
                + milestone.agreed().orElseThrow().date() + ", the ceiling of '" + milestone.name() + "'";
    }

    /** The rule of every drawdown behind a link, in brackets; empty where the link is one of the work breakdown. */
    private String why(Violation violation) {
        int from = activity(violation.names().getFirst());
        int to = activity(violation.names().getLast());
        if (mission.siteOf(from) != mission.siteOf(to)) {
            return " ('" + mission.site(mission.siteOf(from)).name() + "' relies on it until it is vacated)";
        }
        return LinkRule.of(mission.task(from).role(), mission.task(to).role())
                .map(rule -> " (" + rule.words() + ")")
                .orElse("");
    }

    private String corridor(String passage) {
        int slash = passage.lastIndexOf('/');
        Corridor corridor =
                inputs.work().stated().findCorridor(passage.substring(0, slash)).orElseThrow();
        Movement.Kind kind = Movement.Kind.valueOf(passage.substring(slash + 1));
        return "the corridor '" + corridor.name() + "' takes "
                + corridor.perWeek().of(kind).orElseThrow() + " "
                + kind.name().toLowerCase(Locale.ROOT) + " a week";
    }

    private int activity(String name) {
        int slash = name.indexOf('/');
        return mission.activity(name.substring(0, slash), name.substring(slash + 1));
    }

    /** {@code 'Last convoy' of 'Ain al-Asad'} for {@code ain-al-asad/last-convoy}. */
    private String task(String name) {
        int activity = activity(name);
        return "'" + mission.task(activity).name() + "' of '"
                + mission.site(mission.siteOf(activity)).name() + "'";
    }

    private String resource(String id) {
        return mission.mission().means().resources().stream()
                .filter(resource -> resource.id().equals(id))
                .map(Resource::name)
                .findFirst()
                .orElseThrow()
                .en();
    }
}

package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import org.endstate.condition.Gate;
import org.endstate.mission.Resource;
import org.endstate.schedule.Violation;

/** Says broken rules of the kernel in the mission's words. */
final class ViolationWords {

    private final CompiledMission mission;
    private final List<Gate> gates;

    ViolationWords(CompiledMission mission, List<Gate> gates) {
        this.mission = mission;
        this.gates = gates;
    }

    String of(Violation violation) {
        String first = task(violation.names().getFirst());
        String second = violation.names().getLast();
        return switch (violation.kind()) {
            case MIN_LAG -> task(second) + " on " + date(violation) + " comes before " + first + " allows it";
            case MAX_LAG -> task(second) + " on " + date(violation) + " comes too long after " + first;
            case CALENDAR -> first + " on " + date(violation) + " begins on a day off";
            case CAPACITY -> first + " needs more of '" + resource(second) + "' than there is on " + date(violation);
            case GATE ->
                first + " on " + date(violation) + " does not wait for the gate '" + Gate.named(gates, second) + "'";
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

    /** {@code 'Last convoy' of 'Ain al-Asad'} for {@code ain-al-asad/last-convoy}. */
    private String task(String name) {
        int slash = name.indexOf('/');
        int activity = mission.activity(name.substring(0, slash), name.substring(slash + 1));
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

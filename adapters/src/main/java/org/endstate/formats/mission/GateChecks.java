package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Gates hold up tasks that exist. */
final class GateChecks {

    private static final Set<String> ONE_IN_EACH = Set.of("handover", "departure");

    private GateChecks() {}

    private static Stream<Fields> holds(Draft draft) {
        return draft.list("gates").stream().flatMap(gate -> gate.listGroups("holds").stream());
    }

    static Stream<Flaw> oneWayToNameATask(Draft draft) {
        return holds(draft)
                .filter(hold -> hold.has("task") == hold.has("role"))
                .map(hold -> Flaw.of(
                        hold.at(),
                        hold.has("task") ? "the hold names both a task and a role" : "the hold names no task",
                        "either task or role"));
    }

    static Stream<Flaw> holdsExist(Draft draft) {
        return holds(draft)
                .flatMap(hold -> hold
                        .findText("site")
                        .flatMap(site -> draft.find("sites", site))
                        .flatMap(draft::findTemplateOf)
                        .flatMap(template -> missing(draft, hold, template))
                        .stream());
    }

    private static Optional<Flaw> missing(Draft draft, Fields hold, Fields template) {
        List<String> ids = Templates.taskIds(template);
        Optional<Flaw> task = hold.findScalar("task")
                .filter(id -> !ids.contains(id.text()))
                .map(id -> TemplateChecks.unknownTask(id, template, ids));
        return task.or(() -> hold.findText("role").flatMap(role -> unclear(draft, hold, role, template)));
    }

    private static Optional<Flaw> unclear(Draft draft, Fields hold, String role, Fields template) {
        int found = Templates.tasksOfRole(template, role).size();
        boolean reported = draft.list("templates").contains(template) && ONE_IN_EACH.contains(role);
        if (found == 1 || hold.has("task") || reported) {
            return Optional.empty();
        }
        return Optional.of(Flaw.of(
                hold.placeOf("role"),
                "template " + Quoted.of(template.findText("id").orElse("")) + " has "
                        + (found == 0 ? "no task" : found + " tasks") + " with role " + Quoted.of(role),
                "a role that one task has",
                found == 0 ? "" : "name the task by its id"));
    }
}

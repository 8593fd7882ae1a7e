package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.FirstLines;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;
import org.endstate.formats.yaml.Value;
import org.endstate.requirements.ClosingOrder;
import org.endstate.requirements.TaskRole;

/** Templates are work that can be done: in some order, to an end. */
final class TemplateChecks {

    private TemplateChecks() {}

    static Stream<Flaw> newIds(Draft draft) {
        return draft.list("templates").stream()
                .flatMap(template -> template.findScalar("id").stream())
                .filter(id -> draft.builtIn().listGroups("templates").stream()
                        .anyMatch(other -> other.getText("id").equals(id.text())))
                .map(id -> Flaw.of(
                        id.at(),
                        "there is already a built-in template " + Quoted.of(id.text()),
                        "an id of its own",
                        "name it in the key template of the sites that use it"));
    }

    static Stream<Flaw> distinctTasks(Draft draft) {
        List<Flaw> flaws = new ArrayList<>();
        for (Fields template : draft.list("templates")) {
            FirstLines<String> lines = new FirstLines<>();
            for (Fields task : template.listGroups("tasks")) {
                task.findScalar("id")
                        .flatMap(id -> lines.again(
                                id.text(),
                                id.at(),
                                "the template already has a task " + Quoted.of(id.text()),
                                "each id once"))
                        .ifPresent(flaws::add);
            }
        }
        return flaws.stream();
    }

    static Stream<Flaw> knownPredecessors(Draft draft) {
        return draft.list("templates").stream().flatMap(template -> {
            List<String> ids = Templates.taskIds(template);
            Set<String> known = Set.copyOf(ids);
            return template.listGroups("tasks").stream()
                    .flatMap(task -> Precedence.earlier(task).stream())
                    .filter(earlier -> !known.contains(earlier.text()))
                    .map(earlier -> unknownTask(earlier, template, ids));
        });
    }

    static Flaw unknownTask(Scalar task, Fields template, List<String> ids) {
        return unknownTask(task.text(), task.at(), template, ids);
    }

    static Flaw unknownTask(String task, Place at, Fields template, List<String> ids) {
        String name = template.findText("id").map(id -> " " + Quoted.of(id)).orElse("");
        return Flaw.of(at, "template" + name + " has no task " + Quoted.of(task), "one of its " + ids.size() + " tasks")
                .maybe(Nearest.to(task, ids));
    }

    static Stream<Flaw> noCircle(Draft draft) {
        return draft.list("templates").stream()
                .filter(TemplateChecks::hasDistinctTasks)
                .flatMap(template -> {
                    Map<String, List<String>> before = new LinkedHashMap<>();
                    Map<String, Fields> tasks = new LinkedHashMap<>();
                    for (Fields task : template.listGroups("tasks")) {
                        task.findText("id").ifPresent(id -> {
                            tasks.putIfAbsent(id, task);
                            before.putIfAbsent(
                                    id,
                                    Precedence.earlier(task).stream()
                                            .map(Scalar::text)
                                            .toList());
                        });
                    }
                    return Precedence.circles(before).stream()
                            .map(circle -> Flaw.of(
                                    Objects.requireNonNull(tasks.get(circle.getFirst()))
                                            .placeOf("after"),
                                    "tasks wait for one another in a circle: " + String.join(" → ", circle),
                                    "an order in which each task can start"));
                });
    }

    /** No task comes before one that comes first in every site: see {@link ClosingOrder}. */
    static Stream<Flaw> closingOrder(Draft draft) {
        return draft.list("templates").stream()
                .filter(TemplateChecks::hasDistinctTasks)
                .flatMap(template -> ClosingOrder.BEFORE.entrySet().stream()
                        .flatMap(order -> order.getValue().stream()
                                .flatMap(first -> wrongOrder(template, first, order.getKey()))));
    }

    private static Stream<Flaw> wrongOrder(Fields template, TaskRole first, TaskRole last) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        template.listGroups("tasks")
                .forEach(task -> task.findText("id")
                        .ifPresent(id -> before.put(
                                id,
                                Precedence.earlier(task).stream()
                                        .map(Scalar::text)
                                        .toList())));
        List<String> lasts = ids(template, last);
        return Templates.tasksOfRole(template, Parts.word(first)).stream()
                .filter(task -> lasts.stream().anyMatch(id -> Precedence.isBefore(id, idOf(task), before)))
                .map(task -> Flaw.of(
                        task.placeOf("after"),
                        "task " + Quoted.of(task.findText("id").orElse("")) + " with role " + Parts.word(first)
                                + " comes after the " + Parts.word(last),
                        "an order in which it comes before"));
    }

    private static String idOf(Fields task) {
        return task.findText("id").orElse("");
    }

    private static List<String> ids(Fields template, TaskRole role) {
        return Templates.tasksOfRole(template, Parts.word(role)).stream()
                .map(TemplateChecks::idOf)
                .toList();
    }

    private static boolean hasDistinctTasks(Fields template) {
        List<String> ids = Templates.taskIds(template);
        return Set.copyOf(ids).size() == ids.size();
    }

    static Stream<Flaw> oneHandoverAndOneDeparture(Draft draft) {
        return draft.list("templates").stream()
                .filter(template -> !template.listGroups("tasks").isEmpty())
                .flatMap(template ->
                        Stream.of("handover", "departure").flatMap(role -> notOne(template, role).stream()));
    }

    private static Optional<Flaw> notOne(Fields template, String role) {
        List<Fields> tasks = Templates.tasksOfRole(template, role);
        if (tasks.size() == 1) {
            return Optional.empty();
        }
        Place at = tasks.isEmpty() ? template.at() : tasks.get(1).placeOf("role");
        String name = template.findText("id").map(id -> " " + Quoted.of(id)).orElse("");
        return Optional.of(Flaw.of(
                at,
                "template" + name + " has " + (tasks.isEmpty() ? "no task" : tasks.size() + " tasks") + " with role "
                        + role,
                "exactly one"));
    }

    static Stream<Flaw> lagsFit(Draft draft) {
        return draft.list("templates").stream()
                .flatMap(template -> template.listGroups("tasks").stream())
                .flatMap(task -> task.find("after").map(Value::each).orElse(List.of()).stream())
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .filter(link -> link.findWhole("max-lag")
                        .filter(most -> most < link.findWhole("min-lag").orElse(0))
                        .isPresent())
                .map(link -> Flaw.of(
                        link.placeOf("max-lag"),
                        "the longest lag is shorter than the shortest",
                        "max-lag of min-lag or more"));
    }
}

package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.LABEL;
import static org.endstate.formats.export.CommonForms.SOURCING;
import static org.endstate.formats.export.CommonForms.THREE_POINT;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;

/** The work of the sites in {@code timeline.json}: what the ids in plans and causes stand for. */
final class WorkForms {

    private static final Json<TaskLink> LINK = object(
            "taskLink",
            "A precedence between two tasks of one site.",
            key("task", "Id of the earlier task.", TEXT, TaskLink::task),
            key(
                    "ends",
                    "Linked end of the earlier task, then of the later.",
                    choice(TaskLink.Ends.class),
                    TaskLink::ends),
            key("minLagDays", "Calendar days at least between the ends.", WHOLE, link -> (long) link.minLag_days()),
            key("maxLagDays", "Calendar days at most; null for no limit.", optional(WHOLE), WorkForms::maxLag));

    private static final Json<Map.Entry<String, Integer>> USE = object(
            "use",
            "Units of a resource while the task goes on.",
            key("resource", "Id of the resource.", TEXT, Map.Entry::getKey),
            key("units", "How many.", WHOLE, use -> (long) use.getValue()));

    private static final Json<Task> TASK = object(
            "task",
            "One task of a site.",
            key("id", "Id of the task.", TEXT, Task::id),
            key("name", "Name of the task.", LABEL, Task::name),
            key("role", "What the task is to the closing of the site.", choice(TaskRole.class), Task::role),
            key(
                    "duration",
                    "Working days of its calendar.",
                    THREE_POINT,
                    task -> task.effort().duration().whole()),
            key(
                    "spentDays",
                    "Working days already spent on it; 0 where it has not begun.",
                    Json.HUNDREDTHS,
                    task -> task.effort().duration().spent()),
            key(
                    "calendar",
                    "Id of its work calendar.",
                    TEXT,
                    task -> task.effort().calendar()),
            key("uses", "What it draws on, by id of the resource.", list(USE), WorkForms::uses),
            key("after", "What it follows.", list(LINK), Task::after),
            key(
                    "sourcing",
                    "Where its duration comes from.",
                    SOURCING,
                    task -> task.effort().sourcing()));

    static final Json<SiteWork> SITE = object(
            "siteWork",
            "The work that one site needs.",
            key("site", "Id of the site.", TEXT, SiteWork::site),
            key("tasks", "Its tasks.", list(TASK), SiteWork::tasks));

    private WorkForms() {}

    private static Optional<Long> maxLag(TaskLink link) {
        return link.maxLag_days().stream().mapToObj(Long::valueOf).findFirst();
    }

    private static List<Map.Entry<String, Integer>> uses(Task task) {
        return task.effort().uses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }
}

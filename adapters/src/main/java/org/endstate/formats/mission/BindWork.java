package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;
import org.endstate.formats.yaml.Value;
import org.endstate.mission.Sourcing;
import org.endstate.requirements.ClosingOrder;
import org.endstate.requirements.RemediationRange;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.uncertainty.ThreePoint;

/** Binds the work of each site: its template, in an order that follows precedence, with the site's own changes made. */
final class BindWork {

    private final Draft draft;
    private final Assumptions assumptions;
    private final Map<String, List<Task>> templates = new LinkedHashMap<>();
    private final Set<String> unlimited = new TreeSet<>();
    private final Set<String> calendars = new TreeSet<>();

    BindWork(Draft draft, Assumptions assumptions) {
        this.draft = draft;
        this.assumptions = assumptions;
    }

    WorkBreakdown work() {
        List<SiteWork> sites = draft.list("sites").stream().map(this::siteWork).toList();
        for (String resource : unlimited) {
            assumptions.addDefault(
                    BuiltIn.WORK,
                    "resource " + resource + ": unlimited",
                    "built-in tasks use it, and the mission defines no such resource");
        }
        for (Fields calendar : draft.builtIn().listGroups("calendars")) {
            String id = calendar.getText("id");
            if (calendars.contains(id) && draft.find("calendars", id).isEmpty()) {
                String what = "calendar " + id + ": " + calendar.getText("assumption");
                assumptions.add(BuiltIn.WORK, calendar.at(), what, "the mission defines no such calendar");
            }
        }
        return RemediationRange.widened(draft.tables()
                .requirements()
                .map(file -> new BindRequirements(draft.asOf().orElseThrow(), assumptions).inputs(file))
                .map(stated -> new WorkBreakdown(sites, stated))
                .orElseGet(() -> new WorkBreakdown(sites)));
    }

    private SiteWork siteWork(Fields site) {
        Fields template = draft.findTemplateOf(site).orElseThrow();
        List<Task> tasks = templates.get(template.getText("id"));
        if (tasks == null) {
            tasks = template(template);
            templates.put(template.getText("id"), tasks);
        }
        Map<String, Fields> changes = new LinkedHashMap<>();
        Bind.entries(site, "tasks").forEach(field -> changes.put(field.key(), (Fields) field.value()));
        List<Task> own = tasks.stream()
                .map(task -> changes.containsKey(task.id()) ? changed(site, task, changes.get(task.id())) : task)
                .toList();
        own.forEach(task -> calendars.add(task.effort().calendar()));
        return ClosingOrder.completed(new SiteWork(site.getText("id"), own), site.has("receiver"));
    }

    private List<Task> template(Fields template) {
        boolean builtIn = draft.isBuiltIn(template);
        if (builtIn) {
            assumptions.add(
                    BuiltIn.WORK,
                    template.at(),
                    "template " + template.getText("id") + ": tasks, order and durations",
                    "generic work breakdown; durations are expert judgement shaped to public anchors");
        }
        String where = "task %s of template " + template.getText("id");
        return Precedence.ordered(template.listGroups("tasks")).stream()
                .map(task -> task(task, where.formatted(task.getText("id")), builtIn))
                .toList();
    }

    private Task task(Fields group, String where, boolean builtIn) {
        var duration = Bind.threePoint(group, "duration");
        String what = where + ": " + Bind.workingDays(duration);
        Sourcing sourcing = builtIn ? new Sourcing.Assumed("built-in template") : assumptions.sourcing(group, what);
        TaskRole role = group.findText("role")
                .map(word -> Parts.constant(TaskRole.class, word))
                .orElse(TaskRole.WORK);
        Task.Effort effort = new Task.Effort(duration, group.getText("calendar"), uses(group), sourcing);
        return new Task(group.getText("id"), Bind.label(group), role, effort, links(group));
    }

    private Map<String, Integer> uses(Fields group) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (Fields.Field use : Bind.entries(group, "uses")) {
            if (draft.find("resources", use.key()).isPresent()) {
                ((Scalar) use.value()).findWhole().ifPresent(units -> uses.put(use.key(), units.intValue()));
            } else {
                unlimited.add(use.key());
            }
        }
        return uses;
    }

    private static List<TaskLink> links(Fields task) {
        List<TaskLink> links = new ArrayList<>();
        for (Value after : task.find("after").map(Value::each).orElse(List.of())) {
            if (after instanceof Scalar earlier) {
                links.add(TaskLink.after(earlier.text()));
            } else if (after instanceof Fields link) {
                links.add(link(link));
            }
        }
        return links;
    }

    private static TaskLink link(Fields link) {
        return new TaskLink(
                link.getText("task"),
                link.findText("ends")
                        .map(word -> Parts.constant(TaskLink.Ends.class, word))
                        .orElse(TaskLink.Ends.FINISH_START),
                link.findWhole("min-lag").orElse(0),
                link.findWhole("max-lag").map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private Task changed(Fields site, Task task, Fields change) {
        Task.Effort old = task.effort();
        ThreePoint duration = change.has("duration")
                ? Bind.threePoint(change, "duration")
                : old.duration().whole();
        String what = "task " + task.id() + " of site " + site.getText("id") + ": " + Bind.workingDays(duration);
        boolean restated = change.has("duration") || change.has("source") || change.has("assumption");
        return task.with(new Task.Effort(
                duration,
                change.findText("calendar").orElse(old.calendar()),
                change.has("uses") ? uses(change) : old.uses(),
                restated ? assumptions.sourcing(change, what) : old.sourcing()));
    }
}

package org.endstate.formats.export;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskLink.Ends;
import org.endstate.requirements.TaskRole;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionForecast.PlannedTask;

/**
 * Lays an option's plan out as the tasks of a Microsoft Project file: a summary per site with its tasks in the order of
 * its work breakdown, then the milestones. Tasks that the plan leaves undone, and milestones it does not reach, are
 * left out. Mutable, for one plan.
 */
final class ProjectPlan {

    private final PlanResult result;
    private final OptionForecast option;
    private final ProjectCalendars calendars;
    private final ProjectNotes notes;
    private final List<ProjectTask> tasks = new ArrayList<>();
    private final Map<String, PlannedTask> planned = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private ProjectPlan(PlanResult result, OptionForecast option, ProjectCalendars calendars) {
        this.result = result;
        this.option = option;
        this.calendars = calendars;
        this.notes = new ProjectNotes(result);
        option.plan().tasks().forEach(task -> planned.put(key(task.site(), task.task()), task));
    }

    static List<ProjectTask> of(PlanResult result, OptionForecast option, ProjectCalendars calendars) {
        ProjectPlan plan = new ProjectPlan(result, option, calendars);
        plan.number();
        result.dossier().inputs().work().sites().forEach(plan::addSite);
        plan.addMilestones();
        return List.copyOf(plan.tasks);
    }

    private static String key(String site, String task) {
        return site + "/" + task;
    }

    /** Numbers the tasks before any is written: a link may lead to a later row. */
    private void number() {
        int next = 1;
        for (SiteWork work : result.dossier().inputs().work().sites()) {
            List<Task> done = done(work);
            next += done.isEmpty() ? 0 : 1;
            for (Task task : done) {
                numbers.put(key(work.site(), task.id()), next++);
            }
        }
    }

    private List<Task> done(SiteWork work) {
        return work.tasks().stream()
                .filter(task -> planned.containsKey(key(work.site(), task.id())))
                .toList();
    }

    private void addSite(SiteWork work) {
        List<Task> done = done(work);
        if (done.isEmpty()) {
            return;
        }
        Site site = mission().getSite(work.site());
        List<PlannedTask> dates = done.stream()
                .map(task -> planned.get(key(work.site(), task.id())))
                .map(java.util.Objects::requireNonNull)
                .toList();
        addSummary(
                site.name(),
                dates.stream().map(PlannedTask::start).min(naturalOrder()).orElseThrow(),
                dates.stream().map(PlannedTask::finish).max(naturalOrder()).orElseThrow(),
                new ProjectTask.Remarks(site.id(), "", "", notes.of(site)));
        for (int i = 0; i < done.size(); i++) {
            addTask(site, done.get(i), dates.get(i));
        }
    }

    private void addSummary(Label name, LocalDate first, LocalDate last, ProjectTask.Remarks remarks) {
        tasks.add(new ProjectTask(
                tasks.size() + 1,
                name,
                ProjectTask.Shape.SUMMARY,
                new ProjectTask.Dates(first, last, ProjectCalendars.everyDay(first, last), Optional.empty()),
                remarks,
                List.of(),
                Map.of()));
    }

    private void addTask(Site site, Task task, PlannedTask dates) {
        boolean instant = dates.start().equals(dates.finish())
                && StrictMath.rint(task.effort().duration().mean()) == 0;
        ProjectCalendars.Span span = instant
                ? ProjectCalendars.everyDay(dates.start(), dates.finish())
                : calendars.span(task.effort().calendar(), dates.start(), dates.finish());
        tasks.add(new ProjectTask(
                tasks.size() + 1,
                task.name(),
                instant ? ProjectTask.Shape.INSTANT : ProjectTask.Shape.WORK,
                new ProjectTask.Dates(dates.start(), dates.finish(), span, Optional.empty()),
                new ProjectTask.Remarks(site.id(), task.id(), dates.gate().orElse(""), notes.of(task, dates)),
                links(site, task),
                instant ? Map.of() : task.effort().uses()));
    }

    private List<ProjectTask.Link> links(Site site, Task task) {
        List<ProjectTask.Link> links = new ArrayList<>();
        for (TaskLink link : task.after()) {
            addLink(links, key(site.id(), link.task()), link.ends(), link.minLag_days());
        }
        if (task.role() == TaskRole.HANDOVER) {
            mission().sites().stream()
                    .filter(spoke -> spoke.plan().hub().equals(Optional.of(site.id())))
                    .forEach(spoke -> addLink(links, departure(spoke.id()), Ends.FINISH_START, 0));
        }
        return links;
    }

    private void addLink(List<ProjectTask.Link> links, String from, Ends ends, int lag_days) {
        Integer number = numbers.get(from);
        if (number != null) {
            links.add(new ProjectTask.Link(number, ends, lag_days));
        }
    }

    private String departure(String site) {
        return result.dossier().inputs().work().sites().stream()
                .filter(work -> work.site().equals(site))
                .map(work -> key(site, work.getTask(TaskRole.DEPARTURE).id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no work for site [" + site + "]."));
    }

    private void addMilestones() {
        List<MilestoneForecast> reached = option.milestones().stream()
                .filter(milestone -> milestone.planned().isPresent())
                .toList();
        if (reached.isEmpty()) {
            return;
        }
        List<LocalDate> days = reached.stream()
                .flatMap(milestone -> milestone.planned().stream())
                .sorted()
                .toList();
        addSummary(Label.of("Milestones"), days.getFirst(), days.getLast(), ProjectTask.Remarks.none());
        for (MilestoneForecast forecast : reached) {
            addMilestone(
                    mission().getMilestone(forecast.milestone()),
                    forecast.planned().orElseThrow());
        }
    }

    private void addMilestone(Milestone milestone, LocalDate day) {
        List<ProjectTask.Link> links = new ArrayList<>();
        milestone.sites().forEach(site -> addLink(links, departure(site), Ends.FINISH_START, 0));
        tasks.add(new ProjectTask(
                tasks.size() + 1,
                milestone.name(),
                ProjectTask.Shape.MILESTONE,
                new ProjectTask.Dates(
                        day,
                        day,
                        ProjectCalendars.everyDay(day, day),
                        milestone.agreed().map(Milestone.AgreedDate::date)),
                new ProjectTask.Remarks("", milestone.id(), "", List.of()),
                links,
                Map.of()));
    }

    private Mission mission() {
        return result.dossier().mission();
    }
}

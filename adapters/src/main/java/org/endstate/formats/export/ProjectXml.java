package org.endstate.formats.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Mission;
import org.endstate.requirements.TaskLink.Ends;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionId;

/**
 * Writes an option's plan as Microsoft Project XML, the format most planning programs read: calendars, a summary task
 * per site, tasks with links and resources, and the mission's milestones.
 *
 * <p>The file is a picture of the plan, not another planner: each task is held at its planned day by a constraint
 * "start no earlier than" (milestones, which are reached when a day ends, "finish no earlier than"), so that a program
 * that schedules anew shows the same days. The format knows no gates and no distributions; gates stand in the notes and
 * in the text field Gate, distributions in {@code timeline.json}. Elements follow the order of Microsoft's schema.
 */
public final class ProjectXml {

    private static final String NAMESPACE = "http://schemas.microsoft.com/project";
    private static final int START_NO_EARLIER_THAN = 4;
    private static final int FINISH_NO_EARLIER_THAN = 6;
    private static final int LAG_IN_DAYS = 7;
    private static final int LAG_IN_ELAPSED_DAYS = 8;
    private static final int TENTHS_OF_A_MINUTE_PER_DAY = 24 * 60 * 10;

    private ProjectXml() {}

    /** The file as bytes; the result holds an option of this kind. */
    public static byte[] write(PlanResult result, OptionId kind) {
        OptionForecast option = Lookup.option(result, kind);
        ProjectCalendars calendars = new ProjectCalendars(result);
        List<ProjectTask> tasks = ProjectPlan.of(result, option, calendars);
        ProjectResources resources = new ProjectResources(result);
        return Xml.document("Project", NAMESPACE, xml -> {
            writeHead(xml, result.dossier(), kind, tasks);
            ProjectFields.define(xml);
            calendars.write(xml);
            xml.element("Tasks", () -> writeTasks(xml, tasks));
            resources.write(xml);
            resources.writeAssignments(xml, tasks);
        });
    }

    private static void writeHead(Xml xml, Dossier dossier, OptionId kind, List<ProjectTask> tasks) {
        Mission mission = dossier.mission();
        String name = mission.identity().name().en() + ": " + Json.word(kind);
        LocalDate last = tasks.stream()
                .map(task -> task.dates().last())
                .max(LocalDate::compareTo)
                .orElse(mission.asOf());
        xml.element("SaveVersion", 14);
        xml.element("Name", name);
        xml.element("Title", name);
        dossier.origin().disclaimer().ifPresent(disclaimer -> xml.element("Subject", disclaimer.en()));
        xml.element("ScheduleFromStart", 1);
        xml.element("StartDate", ProjectDay.begin(mission.asOf()));
        xml.element("FinishDate", ProjectDay.end(last));
        xml.element("CalendarUID", ProjectCalendars.EVERY_DAY);
        xml.element("DefaultStartTime", ProjectDay.time(ProjectDay.BEGINS));
        xml.element("DefaultFinishTime", ProjectDay.time(ProjectDay.ENDS));
        xml.element("MinutesPerDay", ProjectDay.HOURS * 60);
        xml.element("MinutesPerWeek", ProjectDay.HOURS * 60 * 7);
        xml.element("DaysPerMonth", 30);
        xml.element("DefaultTaskType", 1);
        xml.element("DurationFormat", LAG_IN_DAYS);
        xml.element("WorkFormat", 2);
        xml.element("HonorConstraints", 1);
    }

    private static void writeTasks(Xml xml, List<ProjectTask> tasks) {
        int summary = 0;
        int below = 0;
        for (ProjectTask task : tasks) {
            summary += task.isSummary() ? 1 : 0;
            below = task.isSummary() ? 0 : below + 1;
            String outline = task.isSummary() ? "" + summary : summary + "." + below;
            xml.element("Task", () -> {
                writePlace(xml, task, outline);
                writeConstraint(xml, task);
                if (!task.remarks().notes().isEmpty()) {
                    xml.element("Notes", String.join("\n", task.remarks().notes()));
                }
                task.links().forEach(link -> writeLink(xml, link));
                ProjectFields.write(xml, task);
            });
        }
    }

    private static void writePlace(Xml xml, ProjectTask task, String outline) {
        boolean instant = task.workingDays() == 0;
        Map<String, Object> values = new java.util.LinkedHashMap<>();
        values.put("UID", task.uid());
        values.put("ID", task.uid());
        values.put("Name", task.name().en());
        values.put("Active", 1);
        values.put("Manual", 0);
        values.put("Type", 1);
        values.put("IsNull", 0);
        values.put("WBS", outline);
        values.put("OutlineNumber", outline);
        values.put("OutlineLevel", task.isSummary() ? 1 : 2);
        values.put("Start", task.start());
        values.put("Finish", task.finish());
        values.put("Duration", ProjectDay.work(task.workingDays()));
        values.put("DurationFormat", LAG_IN_DAYS);
        values.put("EffortDriven", 0);
        values.put("Estimated", 0);
        values.put("Milestone", instant ? 1 : 0);
        values.put("Summary", task.isSummary() ? 1 : 0);
        values.put("PercentComplete", 0);
        values.put("RemainingDuration", ProjectDay.work(task.workingDays()));
        values.forEach(xml::element);
    }

    private static void writeConstraint(Xml xml, ProjectTask task) {
        if (task.isSummary()) {
            return;
        }
        boolean milestone = task.shape() == ProjectTask.Shape.MILESTONE;
        xml.element("ConstraintType", milestone ? FINISH_NO_EARLIER_THAN : START_NO_EARLIER_THAN);
        xml.element("CalendarUID", task.dates().span().calendar());
        xml.element("ConstraintDate", task.start());
        task.dates().agreed().ifPresent(day -> xml.element("Deadline", ProjectDay.end(day)));
        xml.element("IgnoreResourceCalendar", 1);
    }

    private static void writeLink(Xml xml, ProjectTask.Link link) {
        xml.element("PredecessorLink", () -> {
            xml.element("PredecessorUID", link.from());
            xml.element("Type", type(link.ends()));
            xml.element("CrossProject", 0);
            xml.element("LinkLag", link.lag_days() * TENTHS_OF_A_MINUTE_PER_DAY);
            xml.element("LagFormat", link.lag_days() == 0 ? LAG_IN_DAYS : LAG_IN_ELAPSED_DAYS);
        });
    }

    private static int type(Ends ends) {
        return switch (ends) {
            case FINISH_FINISH -> 0;
            case FINISH_START -> 1;
            case START_FINISH -> 2;
            case START_START -> 3;
        };
    }
}

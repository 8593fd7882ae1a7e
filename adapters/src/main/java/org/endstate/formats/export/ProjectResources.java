package org.endstate.formats.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Resource;

/** The resources of a Microsoft Project file, with what is available of each by date, and who uses them. */
final class ProjectResources {

    private final List<Resource> resources;
    private final LocalDate from;
    private final LocalDate until;

    ProjectResources(PlanResult result) {
        this.resources = result.dossier().mission().means().resources();
        this.from = result.dossier().mission().asOf();
        this.until = from.plusMonths(result.dossier().settings().simulation().horizon_months());
    }

    void write(Xml xml) {
        xml.element("Resources", () -> {
            for (int i = 0; i < resources.size(); i++) {
                write(xml, i + 1, resources.get(i));
            }
        });
    }

    private void write(Xml xml, int uid, Resource resource) {
        List<Period> periods = periods(resource);
        int most = periods.stream().mapToInt(Period::units).max().orElse(0);
        xml.element("Resource", () -> {
            xml.element("UID", uid);
            xml.element("ID", uid);
            xml.element("Name", resource.name().en());
            xml.element("Type", 1);
            xml.element("IsNull", 0);
            xml.element("Code", resource.id());
            xml.element("MaxUnits", most);
            xml.element("AvailabilityPeriods", () -> periods.forEach(period -> period.write(xml)));
        });
    }

    /** Days on end with the same units available. */
    private record Period(LocalDate first, LocalDate last, int units) {

        private void write(Xml xml) {
            xml.element("AvailabilityPeriod", () -> {
                xml.element("AvailableFrom", first + "T00:00:00");
                xml.element("AvailableTo", last + "T23:59:00");
                xml.element("AvailableUnits", units);
            });
        }
    }

    private List<Period> periods(Resource resource) {
        List<Period> periods = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            int units = resource.capacity().on(day);
            boolean goesOn = !periods.isEmpty() && periods.getLast().units() == units;
            LocalDate first = goesOn ? periods.removeLast().first() : day;
            periods.add(new Period(first, day, units));
        }
        return periods;
    }

    void writeAssignments(Xml xml, List<ProjectTask> tasks) {
        xml.element("Assignments", () -> {
            int uid = 1;
            for (ProjectTask task : tasks) {
                for (int i = 0; i < resources.size(); i++) {
                    int units = task.uses().getOrDefault(resources.get(i).id(), 0);
                    if (units > 0) {
                        writeAssignment(xml, new Assignment(uid++, task, i + 1, units));
                    }
                }
            }
        });
    }

    private record Assignment(int uid, ProjectTask task, int resource, int units) {}

    private static void writeAssignment(Xml xml, Assignment assignment) {
        ProjectTask task = assignment.task();
        String work = ProjectDay.work(task.workingDays() * assignment.units());
        xml.element("Assignment", () -> {
            xml.element("UID", assignment.uid());
            xml.element("TaskUID", task.uid());
            xml.element("ResourceUID", assignment.resource());
            xml.element("PercentWorkComplete", 0);
            xml.element("Finish", task.finish());
            xml.element("RegularWork", work);
            xml.element("RemainingWork", work);
            xml.element("Start", task.start());
            xml.element("Units", assignment.units());
            xml.element("Work", work);
        });
    }
}

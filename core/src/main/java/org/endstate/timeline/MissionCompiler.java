package org.endstate.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.endstate.condition.Gate;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Resource;
import org.endstate.mission.Site;
import org.endstate.mission.WorkCalendar;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskAt;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Activity;
import org.endstate.schedule.Ends;
import org.endstate.schedule.Network;
import org.endstate.schedule.NetworkBuilder;

/**
 * Compiles a mission into the kernel's network: tasks become activities, sites groups, calendars and capacities tables
 * by day, and the rules of a drawdown links.
 */
final class MissionCompiler {

    private final Mission mission;
    private final TimelineInputs inputs;
    private final DayCount days;
    private final SiteTasks tasks;
    private final NetworkBuilder network;
    private final Map<String, Integer> calendars = new HashMap<>();
    private final Map<String, Integer> resources = new HashMap<>();

    private MissionCompiler(TimelineInputs inputs) {
        this.inputs = inputs;
        this.mission = inputs.mission();
        this.days = DayCount.of(mission.asOf(), inputs.settings().simulation().horizon_months());
        this.tasks = new SiteTasks(inputs.work());
        this.network = Network.over(days.horizon());
    }

    static CompiledMission compile(TimelineInputs inputs) {
        MissionCompiler compiler = new MissionCompiler(inputs);
        compiler.addMeans();
        compiler.addTasks();
        compiler.addTaskLinks();
        compiler.addOutlyingLinks();
        compiler.addBegun();
        compiler.addGates();
        compiler.addDeadlines();
        new DrawdownLimits(inputs, compiler.days, compiler.tasks).addTo(compiler.network);
        return new CompiledMission(compiler.mission, compiler.days, compiler.network.build(), compiler.tasks);
    }

    private void addMeans() {
        for (WorkCalendar calendar : mission.means().calendars()) {
            boolean[] works = new boolean[days.horizon()];
            for (int day = 0; day < works.length; day++) {
                works[day] = calendar.worksOn(days.date(day));
            }
            calendars.put(calendar.id(), network.calendar(works));
        }
        for (Resource resource : mission.means().resources()) {
            int[] units = new int[days.horizon()];
            for (int day = 0; day < units.length; day++) {
                units[day] = resource.capacity().on(days.date(day));
            }
            resources.put(resource.id(), network.resource(resource.id(), units));
        }
    }

    private void addTasks() {
        for (SiteWork site : inputs.work().sites()) {
            int group = network.group(site.site());
            for (Task task : site.tasks()) {
                int activity = network.activity(new Activity(
                        site.site() + "/" + task.id(),
                        group,
                        number(calendars, task.effort().calendar()),
                        CompiledMission.plannedDays(task.effort().duration().mean()),
                        task.role() == TaskRole.DEPARTURE,
                        task.role() == TaskRole.PROCESSING || task.role() == TaskRole.AFTERCARE));
                task.effort().uses().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(use -> network.uses(activity, number(resources, use.getKey()), use.getValue()));
            }
        }
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("A task names an unknown calendar or resource [" + id + "].");
        }
        return number;
    }

    private void addTaskLinks() {
        for (SiteWork site : inputs.work().sites()) {
            for (Task task : site.tasks()) {
                int to = tasks.number(site.site(), task.id());
                for (TaskLink link : task.after()) {
                    network.link(
                            tasks.number(site.site(), link.task()),
                            to,
                            ends(link.ends()),
                            link.minLag_days(),
                            link.maxLag_days());
                }
            }
        }
    }

    private static Ends ends(TaskLink.Ends ends) {
        return switch (ends) {
            case FINISH_START -> Ends.FINISH_START;
            case START_START -> Ends.START_START;
            case FINISH_FINISH -> Ends.FINISH_FINISH;
            case START_FINISH -> Ends.START_FINISH;
        };
    }

    /** No hub and no provider of support is handed over before the sites that rely on it are vacated. */
    private void addOutlyingLinks() {
        for (OutlyingOrder order : OutlyingOrder.of(mission, inputs.work())) {
            String handover = inputs.work()
                    .getSite(order.provider())
                    .getTask(TaskRole.HANDOVER)
                    .id();
            if (!inputs.work().begun().contains(new TaskAt(order.provider(), handover))) {
                network.after(role(order.outlying(), TaskRole.DEPARTURE), tasks.number(order.provider(), handover));
            }
        }
    }

    private void addBegun() {
        inputs.work().begun().forEach(begun -> network.begun(tasks.number(begun.site(), begun.task())));
    }

    private void addGates() {
        for (Gate gate : inputs.gates()) {
            int number = network.gate(gate.id());
            gate.holds().forEach(hold -> network.holds(number, tasks.number(hold.site(), hold.task())));
        }
    }

    private void addDeadlines() {
        for (Site site : mission.sites()) {
            findAgreed(mission, site.id(), agreed -> agreed.hard())
                    .ifPresent(day -> network.deadline(role(site.id(), TaskRole.DEPARTURE), days.day(day) + 1));
        }
    }

    /** The earliest agreed date, among those that match, by which the site must be vacated. */
    static Optional<LocalDate> findAgreed(Mission mission, String site, Predicate<Milestone.AgreedDate> which) {
        return mission.milestones().stream()
                .filter(milestone -> milestone.sites().contains(site))
                .flatMap(milestone -> milestone.agreed().stream())
                .filter(which)
                .map(Milestone.AgreedDate::date)
                .min(LocalDate::compareTo);
    }

    private int role(String site, TaskRole role) {
        return tasks.number(site, inputs.work().getSite(site).getTask(role).id());
    }
}

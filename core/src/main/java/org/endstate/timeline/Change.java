package org.endstate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.endstate.mission.Mission;
import org.endstate.mission.Resource;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.uncertainty.Estimate;
import org.endstate.uncertainty.Remainder;
import org.endstate.uncertainty.ThreePoint;

/** Something of a mission that would have to be otherwise for a date to be met. */
public sealed interface Change {

    /** The gate is open from this day on, whatever its conditions say. */
    record GateOpen(String gate, LocalDate by) implements Change {}

    /** So many more units of the resource from this day on. */
    record MoreUnits(String resource, int units, LocalDate from) implements Change {
        public MoreUnits {
            if (!(units > 0)) {
                throw new IllegalArgumentException("[" + units + "] more units of [" + resource + "] are not more.");
            }
        }
    }

    /** Every movement permission of this task takes so many working days less, but not less than none. */
    record ShorterPermission(String task, int days) implements Change {
        public ShorterPermission {
            if (!(days > 0)) {
                throw new IllegalArgumentException("[" + task + "] is not shorter by [" + days + "] days.");
            }
        }
    }

    /** The mission with its means and work changed; gates are read elsewhere, so a gate's change leaves it as it is. */
    static TimelineInputs apply(TimelineInputs inputs, List<Change> changes) {
        Mission mission = inputs.mission();
        WorkBreakdown work = inputs.work();
        for (Change change : changes) {
            switch (change) {
                case GateOpen gate -> {}
                case MoreUnits more -> mission = withResources(mission, resource -> more(resource, more));
                case ShorterPermission shorter -> work = withTasks(work, task -> shorter(task, shorter));
            }
        }
        return inputs.with(mission, work);
    }

    private static Mission withResources(Mission mission, UnaryOperator<Resource> change) {
        Mission.Means means = new Mission.Means(
                mission.means().resources().stream().map(change).toList(),
                mission.means().calendars());
        return new Mission(mission.identity(), mission.institution(), mission.ground(), means, mission.milestones());
    }

    private static Resource more(Resource resource, MoreUnits more) {
        if (!resource.id().equals(more.resource())) {
            return resource;
        }
        Resource.Capacity before = resource.capacity();
        int base = before.base();
        List<Resource.Step> steps = new ArrayList<>();
        for (Resource.Step step : before.steps()) {
            if (step.from().isBefore(more.from())) {
                base = step.units();
                steps.add(step);
            }
        }
        steps.add(new Resource.Step(more.from(), base + more.units()));
        before.steps().stream()
                .filter(step -> !step.from().isBefore(more.from()))
                .forEach(step -> steps.add(new Resource.Step(step.from(), step.units() + more.units())));
        List<Resource.SeasonalCap> caps = before.seasons().stream()
                .map(cap -> new Resource.SeasonalCap(cap.season(), cap.units() + more.units()))
                .toList();
        return new Resource(
                resource.id(), resource.name(), new Resource.Capacity(before.base(), steps, caps), resource.sourcing());
    }

    private static WorkBreakdown withTasks(WorkBreakdown work, UnaryOperator<Task> change) {
        return new WorkBreakdown(
                work.sites().stream()
                        .map(site -> new SiteWork(
                                site.site(), site.tasks().stream().map(change).toList()))
                        .toList(),
                work.stated(),
                work.begun());
    }

    private static Task shorter(Task task, ShorterPermission shorter) {
        if (task.role() != TaskRole.PERMISSION || !task.id().equals(shorter.task())) {
            return task;
        }
        Estimate now = switch (task.effort().duration()) {
            case ThreePoint whole -> less(whole, shorter.days());
            case Remainder rest -> rest(less(rest.whole(), shorter.days()), rest.spent());
        };
        return task.with(new Task.Effort(
                now,
                task.effort().calendar(),
                task.effort().uses(),
                task.effort().sourcing()));
    }

    private static Estimate rest(ThreePoint whole, double spent) {
        return spent < whole.high() ? new Remainder(whole, spent) : ThreePoint.certain(0);
    }

    private static ThreePoint less(ThreePoint was, int days) {
        return new ThreePoint(less(was.low(), days), less(was.mode(), days), less(was.high(), days));
    }

    private static double less(double days, int by) {
        return Math.max(0, days - by);
    }
}

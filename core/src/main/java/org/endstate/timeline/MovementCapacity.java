package org.endstate.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.mission.Mission;
import org.endstate.mission.Resource;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;

/** A mission with more or less of what moves it out: the resources that retrogrades and departures use. */
final class MovementCapacity {

    private static final Set<TaskRole> MOVING = EnumSet.of(TaskRole.RETROGRADE, TaskRole.DEPARTURE);

    private MovementCapacity() {}

    /**
     * The same inputs with so many times the movement capacity, rounded to whole units, at least one where there was.
     */
    static TimelineInputs scaled(TimelineInputs inputs, double factor) {
        Set<String> moving = moving(inputs.work());
        Mission mission = inputs.mission();
        List<Resource> resources = mission.means().resources().stream()
                .map(resource -> moving.contains(resource.id())
                        ? scaled(resource, factor, most(inputs.work(), resource.id()))
                        : resource)
                .toList();
        return new TimelineInputs(
                new Mission(
                        mission.identity(),
                        mission.institution(),
                        mission.ground(),
                        new Mission.Means(resources, mission.means().calendars()),
                        mission.milestones()),
                inputs.work(),
                inputs.gates(),
                inputs.paths(),
                inputs.rehearsal(),
                inputs.settings());
    }

    /** Ids of the resources that move people and equipment out. */
    static Set<String> moving(WorkBreakdown work) {
        return work.sites().stream()
                .flatMap(site -> site.tasks().stream())
                .filter(task -> MOVING.contains(task.role()))
                .map(Task::effort)
                .flatMap(effort -> effort.uses().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int most(WorkBreakdown work, String resource) {
        return work.sites().stream()
                .flatMap(site -> site.tasks().stream())
                .mapToInt(task -> task.effort().uses().getOrDefault(resource, 0))
                .max()
                .orElse(0);
    }

    private static Resource scaled(Resource resource, double factor, int most) {
        Resource.Capacity capacity = resource.capacity();
        return new Resource(
                resource.id(),
                resource.name(),
                new Resource.Capacity(
                        units(capacity.base(), factor, most),
                        capacity.steps().stream()
                                .map(step -> new Resource.Step(step.from(), units(step.units(), factor, most)))
                                .toList(),
                        capacity.seasons().stream()
                                .map(cap -> new Resource.SeasonalCap(cap.season(), units(cap.units(), factor, most)))
                                .toList()),
                resource.sourcing());
    }

    private static int units(int units, double factor, int most) {
        return Math.max(Math.min(units, most), (int) StrictMath.rint(units * factor));
    }
}

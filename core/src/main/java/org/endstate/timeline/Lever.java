package org.endstate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.condition.Gate;
import org.endstate.mission.Resource;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;

/**
 * Something that could be changed, in steps: each step is a stronger change than the one before. The steps are the
 * range that is offered.
 */
record Lever(List<Change> steps) {

    Lever {
        steps = List.copyOf(steps);
    }

    /** The strongest change offered. */
    Change most() {
        return steps.getLast();
    }

    /**
     * What could be changed for a date: each gate opens by a review, from the last before the date back to the first;
     * up to as many units more of each resource as there are, and two at least; each permission shorter by a day, two,
     * and so on down to none.
     */
    static List<Lever> of(TimelineInputs inputs, LocalDate date) {
        List<Lever> levers = new ArrayList<>();
        inputs.gates().forEach(gate -> levers.add(gate(gate, inputs.mission().asOf(), date)));
        for (Resource resource : inputs.mission().means().resources()) {
            if (isUsed(resource, inputs)) {
                levers.add(resource(resource, inputs.mission().asOf()));
            }
        }
        permissions(inputs).forEach((task, days) -> levers.add(permission(task, days)));
        return levers.stream().filter(lever -> !lever.steps().isEmpty()).toList();
    }

    private static Lever gate(Gate gate, LocalDate first, LocalDate date) {
        List<Change> steps = new ArrayList<>();
        for (int month = 0; !first.plusMonths(month).isAfter(date); month++) {
            steps.addFirst(new Change.GateOpen(gate.id(), first.plusMonths(month)));
        }
        return new Lever(steps);
    }

    private static boolean isUsed(Resource resource, TimelineInputs inputs) {
        return inputs.work().sites().stream()
                .flatMap(site -> site.tasks().stream())
                .anyMatch(task -> task.effort().uses().containsKey(resource.id()));
    }

    private static Lever resource(Resource resource, LocalDate from) {
        List<Change> steps = new ArrayList<>();
        for (int units = 1; units <= Math.max(2, resource.capacity().base()); units++) {
            steps.add(new Change.MoreUnits(resource.id(), units, from));
        }
        return new Lever(steps);
    }

    /** The longest any site's permission of this task can take, by task. */
    private static Map<String, Integer> permissions(TimelineInputs inputs) {
        Map<String, Integer> longest = new LinkedHashMap<>();
        for (SiteWork site : inputs.work().sites()) {
            for (Task task : site.tasks()) {
                if (task.role() == TaskRole.PERMISSION) {
                    int days = (int)
                            StrictMath.ceil(task.effort().duration().whole().high());
                    longest.merge(task.id(), days, Math::max);
                }
            }
        }
        return longest;
    }

    private static Lever permission(String task, int longest_days) {
        List<Change> steps = new ArrayList<>();
        for (int days = 1; days <= longest_days; days++) {
            steps.add(new Change.ShorterPermission(task, days));
        }
        return new Lever(steps);
    }
}

package org.endstate.commission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Resource;
import org.endstate.mission.Sourcing;
import org.endstate.timeline.PlanningSettings;

/**
 * What is moved in a mission to see what would follow. Nothing of it is agreed or proposed.
 *
 * @param dates the agreed date of a milestone, by its id: another, or one where none is agreed
 * @param units of a resource, by its id: how many there are on the planning date; its later steps and its seasons
 *     differ by as many as that does
 * @param confidence in (0,1) at which gates are counted on; empty: as it is
 */
public record Moves(SortedMap<String, LocalDate> dates, SortedMap<String, Integer> units, OptionalDouble confidence) {

    /** Nothing is moved. */
    public static final Moves NONE = new Moves(new TreeMap<>(), new TreeMap<>(), OptionalDouble.empty());

    private static final Sourcing MOVED = new Sourcing.Assumed("moved to see what would follow");

    public Moves {
        dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        if (units.values().stream().anyMatch(count -> !(count > 0))
                || confidence.stream().anyMatch(p -> !(p > 0 && p < 1))) {
            throw new IllegalArgumentException(
                    "Units " + units + " are not all above 0, or the confidence " + confidence + " is not in (0,1).");
        }
    }

    public boolean isEmpty() {
        return dates.isEmpty() && units.isEmpty() && confidence.isEmpty();
    }

    /** The fewest units of a resource with which each task that uses it can be done. */
    public static int leastUnits(Dossier dossier, String resource) {
        return dossier.inputs().work().sites().stream()
                .flatMap(site -> site.tasks().stream())
                .mapToInt(task -> task.effort().uses().getOrDefault(resource, 0))
                .max()
                .orElse(0);
    }

    /** The mission with all of this moved; milestones and resources that it does not have are not looked at. */
    public Dossier applyTo(Dossier dossier) {
        Mission mission = dossier.mission();
        LocalDate today = mission.asOf();
        Mission moved = new Mission(
                mission.identity(),
                mission.institution(),
                mission.ground(),
                new Mission.Means(
                        mission.means().resources().stream()
                                .map(resource -> moved(resource, today))
                                .toList(),
                        mission.means().calendars()),
                mission.milestones().stream().map(this::moved).toList());
        return new Dossier(moved, dossier.inputs(), dossier.commitments(), moved(dossier.settings()), dossier.origin());
    }

    private Milestone moved(Milestone milestone) {
        LocalDate date = dates.get(milestone.id());
        if (date == null) {
            return milestone;
        }
        boolean hard = milestone.agreed().map(Milestone.AgreedDate::hard).orElse(false);
        return new Milestone(
                milestone.id(),
                milestone.name(),
                milestone.sites(),
                milestone.ceiling(),
                Optional.of(new Milestone.AgreedDate(date, hard, MOVED)));
    }

    private Resource moved(Resource resource, LocalDate today) {
        Integer wanted = units.get(resource.id());
        if (wanted == null) {
            return resource;
        }
        Resource.Capacity now = resource.capacity();
        int more = wanted - standing(resource, today);
        return new Resource(
                resource.id(),
                resource.name(),
                new Resource.Capacity(
                        Math.max(0, now.base() + more),
                        now.steps().stream()
                                .map(step -> new Resource.Step(step.from(), Math.max(0, step.units() + more)))
                                .toList(),
                        now.seasons().stream()
                                .map(cap -> new Resource.SeasonalCap(cap.season(), Math.max(0, cap.units() + more)))
                                .toList()),
                MOVED);
    }

    /** Units on the planning date, whatever its season. */
    public static int standing(Resource resource, LocalDate today) {
        Resource.Capacity now = resource.capacity();
        return new Resource.Capacity(now.base(), now.steps(), List.of()).on(today);
    }

    private PlanningSettings moved(PlanningSettings settings) {
        PlanningSettings.Risk risk = settings.risk();
        return new PlanningSettings(
                new PlanningSettings.Risk(
                        confidence.orElse(risk.confidence()),
                        risk.holdLimit_days(),
                        risk.extension_days(),
                        risk.supportRemoved()),
                settings.simulation(),
                settings.search(),
                settings.outsideWeight());
    }
}

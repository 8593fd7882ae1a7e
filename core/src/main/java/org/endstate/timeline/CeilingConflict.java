package org.endstate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.mission.Milestone;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.LowerBound;
import org.endstate.schedule.Policy;
import org.endstate.timeline.TimelinePlanner.Infeasible;

/**
 * Ceilings with a hard date that no timeline can keep: the guards of the sites that cannot be vacated by then, even if
 * nothing had to be waited for, are more persons than the ceiling allows.
 */
final class CeilingConflict {

    private final CompiledMission mission;

    CeilingConflict(CompiledMission mission) {
        this.mission = mission;
    }

    /** The first such ceiling, with the fewest guards that exceed it. */
    Optional<Infeasible> find(GateReadings readings, Policy policy) {
        int[] finish = LowerBound.finish(mission.network(), mission.plannedDurations(), readings, policy);
        return mission.mission().milestones().stream()
                .flatMap(milestone -> exceeded(milestone, finish).stream())
                .findFirst();
    }

    private Optional<Infeasible> exceeded(Milestone milestone, int[] finish) {
        if (milestone.ceiling().isEmpty()
                || milestone.agreed().filter(Milestone.AgreedDate::hard).isEmpty()) {
            return Optional.empty();
        }
        int ceiling = milestone.ceiling().getAsInt();
        int day = mission.days().day(milestone.agreed().get().date()) + 1;
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand.AtMost(ceiling, milestone.agreed().get().date(), milestone.name()));
        int persons = 0;
        for (int site : held(finish, day)) {
            persons += guard(site);
            demands.add(guarded(site, finish[departure(site)]));
            if (persons > ceiling) {
                return Optional.of(new Infeasible(demands, true));
            }
        }
        return Optional.empty();
    }

    /** The sites that are still held on this day, the largest guard first: so the fewest exceed a ceiling. */
    private List<Integer> held(int[] finish, int day) {
        return IntStream.range(0, mission.sites())
                .filter(site -> finish[departure(site)] > day)
                .boxed()
                .sorted(Comparator.comparingInt((Integer site) -> -guard(site)))
                .toList();
    }

    private Demand guarded(int site, int end) {
        Optional<LocalDate> earliest = end > mission.days().horizon()
                ? Optional.empty()
                : Optional.of(mission.days().lastDay(end));
        return new Demand.Guarded(guard(site), mission.site(site).name(), earliest);
    }

    private int guard(int site) {
        return mission.site(site).presence().guard();
    }

    private int departure(int site) {
        return mission.activity(site, TaskRole.DEPARTURE);
    }
}

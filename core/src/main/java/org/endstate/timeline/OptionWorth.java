package org.endstate.timeline;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.endstate.mission.Milestone;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Execution;

/**
 * What the search for priorities judges an execution by: the day on which the last site is vacated (the horizon where
 * it is not), more for each site that is lost in quality and for each day past an agreed date. Less is better.
 */
final class OptionWorth implements ToDoubleFunction<Execution> {

    private final CompiledMission mission;
    private final double loss_days;
    private final double lateness;
    private final List<Promise> promises;

    /** The sites of a milestone, and the day after the date by which they should be vacated. */
    private record Promise(List<Integer> sites, int end) {}

    OptionWorth(CompiledMission mission, double loss_days, double lateness) {
        this.mission = mission;
        this.loss_days = loss_days;
        this.lateness = lateness;
        this.promises = mission.mission().milestones().stream()
                .filter(milestone -> milestone.agreed().isPresent())
                .map(milestone -> promise(mission, milestone))
                .toList();
    }

    private static Promise promise(CompiledMission mission, Milestone milestone) {
        return new Promise(
                milestone.sites().stream().map(mission::siteNumber).toList(),
                mission.days().day(milestone.agreed().orElseThrow().date()) + 1);
    }

    @Override
    public double applyAsDouble(Execution execution) {
        return of(ScenarioLog.of(mission, execution), 0);
    }

    /** The same of a scenario in a log. */
    double of(ScenarioLog log, int scenario) {
        int lost = 0;
        for (int site = 0; site < mission.sites(); site++) {
            lost += isLoss(log, site, scenario) ? 1 : 0;
        }
        double late = 0;
        for (Promise promise : promises) {
            late += Math.max(0, log.vacated(promise.sites(), scenario) - promise.end());
        }
        return log.vacated(scenario) + loss_days * lost + lateness * late;
    }

    /** Whether the site was handed over at risk, or left with a step of its closing undone or with equipment. */
    static boolean isLoss(ScenarioLog log, int site, int scenario) {
        return log.atRisk(site, scenario)
                || log.without(TaskRole.HANDOVER, site, scenario)
                || log.without(TaskRole.CUSTODY, site, scenario)
                || log.without(TaskRole.CLEARANCE, site, scenario)
                || log.equipmentLeft(site, scenario) > 0;
    }
}

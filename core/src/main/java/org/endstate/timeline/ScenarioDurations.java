package org.endstate.timeline;

import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.Estimate;
import org.endstate.uncertainty.Normal;

/**
 * Draws the durations of one scenario.
 *
 * <p>Tasks of one site move together, and so do all movement permissions of the mission: each task's duration is the
 * quantile of its three-point estimate at Φ(√ρ·Z + √(1−ρ)·ε), with Z shared by the site (or by all permissions) and ε
 * the task's own: the one-factor Gaussian copula (Vasicek, "The Distribution of Loan Portfolio Value", Risk 15, 2002).
 * Each task's own distribution is unchanged by it. Options share these draws (common random numbers).
 */
final class ScenarioDurations {

    private final CompiledMission mission;
    private final double shared;
    private final double own;
    private final Draws draws;

    ScenarioDurations(CompiledMission mission, double correlation, Draws draws) {
        this.mission = mission;
        this.shared = StrictMath.sqrt(correlation);
        this.own = StrictMath.sqrt(1 - correlation);
        this.draws = draws;
    }

    /** Writes the working days of every activity in this scenario. */
    void draw(int scenario, int[] durations) {
        Draws common = draws.split("common").split(scenario);
        Draws each = draws.split("task").split(scenario);
        double permission = common.normal(0);
        int site = -1;
        double ofSite = 0;
        for (int activity = 0; activity < durations.length; activity++) {
            if (mission.siteOf(activity) != site) {
                site = mission.siteOf(activity);
                ofSite = common.normal(site + 1L);
            }
            Task task = mission.task(activity);
            Estimate estimate = task.effort().duration();
            if (estimate.isCertain()) {
                durations[activity] = days(estimate.mean());
            } else {
                double factor = task.role() == TaskRole.PERMISSION ? permission : ofSite;
                double z = shared * factor + own * each.normal(activity);
                durations[activity] = days(estimate.quantile(Normal.cumulative(z)));
            }
        }
    }

    /** Whole working days nearest to the value. */
    static int days(double value) {
        return (int) StrictMath.rint(value);
    }
}

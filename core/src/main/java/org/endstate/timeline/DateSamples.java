package org.endstate.timeline;

import java.util.List;
import org.endstate.timeline.OptionAppraisal.JointConfidence;

/**
 * The simulated dates themselves, scenario by scenario, for those who score them. What a report shows of them is in
 * {@link OptionForecast}.
 */
public final class DateSamples {

    private final CompiledMission mission;
    private final List<OptionPlan> plans;
    private final List<ScenarioLog> logs;

    /** @param logs one for each plan, in the order of the kinds of options */
    DateSamples(CompiledMission mission, List<OptionPlan> plans, List<ScenarioLog> logs) {
        this.mission = mission;
        this.plans = List.copyOf(plans);
        this.logs = List.copyOf(logs);
    }

    /** How often date, quality and presence are kept together: one for each milestone that is agreed or planned. */
    public List<JointConfidence> joint(OptionKind kind) {
        ScenarioLog planned = ScenarioLog.of(mission, plans.get(kind.ordinal()).execution());
        return new JointChances(mission, logs.get(kind.ordinal()), planned).all();
    }

    /**
     * Calendar days from the planning date to the last day of force at the last of these sites, one for each scenario.
     * What lies beyond the simulated horizon counts as the horizon, so the sample is cut there.
     */
    public double[] vacated_days(OptionKind kind, List<String> sites) {
        ScenarioLog log = logs.get(kind.ordinal());
        int[] numbers = sites.stream().mapToInt(mission::siteNumber).toArray();
        double[] days = new double[log.scenarios()];
        for (int scenario = 0; scenario < days.length; scenario++) {
            int last = 0;
            for (int site : numbers) {
                last = Math.max(last, log.vacated(site, scenario));
            }
            days[scenario] = last >= mission.days().horizon() ? last : Math.max(0, last - 1);
        }
        return days;
    }
}

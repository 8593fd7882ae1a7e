package org.endstate.timeline;

import java.util.List;

/**
 * The simulated dates themselves, scenario by scenario, for those who score them. What a report shows of them is in
 * {@link OptionForecast}.
 */
public final class DateSamples {

    private final CompiledMission mission;
    private final List<ScenarioLog> logs;

    DateSamples(CompiledMission mission, List<ScenarioLog> logs) {
        this.mission = mission;
        this.logs = List.copyOf(logs);
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

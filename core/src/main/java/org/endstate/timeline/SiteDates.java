package org.endstate.timeline;

import java.util.List;
import java.util.Optional;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.SiteForecast;

/**
 * What one option plans and foresees of sites: the part of its forecast that a page or a document of one site needs.
 */
public record SiteDates(OptionId option, List<PlannedTask> tasks, List<SiteForecast> sites) {

    public SiteDates {
        tasks = List.copyOf(tasks);
        sites = List.copyOf(sites);
    }

    /** Those of a forecast. */
    public static SiteDates of(OptionForecast forecast) {
        return new SiteDates(forecast.kind(), forecast.plan().tasks(), forecast.sites());
    }

    /** A task as planned; empty where the plan does not come to it within the horizon. */
    public Optional<PlannedTask> findTask(String site, String task) {
        return tasks.stream()
                .filter(planned -> planned.site().equals(site) && planned.task().equals(task))
                .findFirst();
    }

    /** A site in simulation. */
    public Optional<SiteForecast> findSite(String site) {
        return sites.stream().filter(forecast -> forecast.site().equals(site)).findFirst();
    }
}

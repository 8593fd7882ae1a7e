package org.endstate.web.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.TaskRole;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.SiteForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.SiteDates;
import org.endstate.web.page.Grid;

/** When each option plans and foresees that a site is handed over and vacated. */
final class DateTable {

    private final SiteWords words;
    private final SiteWork work;
    private final Planned planned;

    DateTable(SiteWords words, SiteWork work, Planned planned) {
        this.words = words;
        this.work = work;
        this.planned = planned;
    }

    Grid grid() {
        return new Grid(
                "dates",
                words.say("dates"),
                words.columns(
                        "option",
                        "handover.planned",
                        "handover.p10",
                        "handover.p50",
                        "handover.p90",
                        "vacated.planned",
                        "vacated.p10",
                        "vacated.p50",
                        "vacated.p90",
                        "risk",
                        "forced"),
                Stream.of(OptionKind.values())
                        .flatMap(kind -> planned.find(kind).flatMap(dates -> dates(kind, dates)).stream())
                        .toList());
    }

    private Optional<List<String>> dates(OptionKind kind, SiteDates dates) {
        return dates.findSite(work.site()).map(forecast -> cells(kind, dates, forecast));
    }

    private List<String> cells(OptionKind kind, SiteDates dates, SiteForecast forecast) {
        List<String> cells = new ArrayList<>(List.of(words.option(kind), planned(dates, TaskRole.HANDOVER)));
        cells.addAll(words.quantiles(forecast.handover()));
        cells.add(planned(dates, TaskRole.DEPARTURE));
        cells.addAll(words.quantiles(forecast.vacated()));
        cells.add(words.written().probability(forecast.atRisk()));
        cells.add(words.written().probability(forecast.forced()));
        return cells;
    }

    private String planned(SiteDates dates, TaskRole role) {
        String task = work.getTask(role).id();
        return words.beyond(dates.findTask(work.site(), task).map(PlannedTask::finish));
    }
}

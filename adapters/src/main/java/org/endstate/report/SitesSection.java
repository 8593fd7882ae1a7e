package org.endstate.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.endstate.report.Block.Picture;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.SiteForecast;

/** Sites over time: the plan, and when each is vacated in simulation. */
final class SitesSection {

    private final Facts facts;

    SitesSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Picture> pictures = facts.options().stream().map(this::picture).toList();
        return new Section(
                "sites",
                facts.text("sites.title"),
                List.of(new Block.Paragraph(facts.text("sites.intro")), new Block.Pictures(pictures, true)));
    }

    private Picture picture(OptionForecast option) {
        String name = facts.option(option.kind());
        List<GanttChart.Row> rows =
                option.sites().stream().map(site -> row(option, site)).toList();
        String svg = GanttChart.draw(
                new Plot.Frame(
                        "sites-" + option.kind().ordinal(),
                        facts.text("sites.chart", name),
                        facts.text("sites.description"),
                        0),
                rows,
                facts.asOf(),
                facts.horizon(),
                facts.words());
        return new Picture(name, svg, table(option));
    }

    private GanttChart.Row row(OptionForecast option, SiteForecast site) {
        List<PlannedTask> tasks = option.plan().tasks().stream()
                .filter(task -> task.site().equals(site.site()))
                .toList();
        Optional<LocalDate> from = tasks.stream().map(PlannedTask::start).min(Comparator.naturalOrder());
        return new GanttChart.Row(
                facts.site(site.site()), from, facts.plannedVacated(option, site.site()), site.vacated());
    }

    private Block.Table table(OptionForecast option) {
        return new Block.Table(
                List.of(
                        facts.text("site"),
                        facts.text("planned"),
                        facts.text("p10"),
                        facts.text("p50"),
                        facts.text("p80"),
                        facts.text("p90"),
                        facts.text("sites.handover"),
                        facts.text("sites.at-risk"),
                        facts.text("sites.forced")),
                option.sites().stream().map(site -> cells(option, site)).toList(),
                true);
    }

    private List<String> cells(OptionForecast option, SiteForecast site) {
        return List.of(
                facts.site(site.site()),
                facts.date(facts.plannedVacated(option, site.site())),
                facts.date(site.vacated().p10()),
                facts.date(site.vacated().p50()),
                facts.date(site.vacated().p80()),
                facts.date(site.vacated().p90()),
                facts.date(site.handover().p50()),
                facts.words().probability(site.atRisk()),
                facts.words().probability(site.forced()));
    }
}

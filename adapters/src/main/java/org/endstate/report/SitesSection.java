package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.report.RangeRows.Row;
import org.endstate.report.RangeRows.Span;
import org.endstate.report.handover.FindingWords;
import org.endstate.report.handover.PackWords;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.inspection.Inspection;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.SiteForecast;

/** When each site is worked on and vacated, one drawing per option on the same axis. */
public final class SitesSection {

    private final Brief brief;
    private final Words words;
    private final Set<String> after = new HashSet<>();
    private final Set<String> departures = new HashSet<>();

    SitesSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
        for (SiteWork work : brief.dossier().inputs().work().sites()) {
            for (Task task : work.tasks()) {
                String id = work.site() + "/" + task.id();
                switch (task.role()) {
                    case PROCESSING, AFTERCARE -> after.add(id);
                    case DEPARTURE -> departures.add(id);
                    case WORK,
                            DECISION,
                            ACCEPTANCE,
                            RETROGRADE,
                            PERMISSION,
                            REMEDIATION,
                            CLEARANCE,
                            CUSTODY,
                            HANDOVER -> {}
                }
            }
        }
    }

    /** One drawing per option. */
    public List<Figure> figures() {
        return brief.options().stream().map(this::figure).toList();
    }

    /** What the marks of these drawings mean. */
    public Legend legend() {
        Legend legend = Legend.empty()
                .with("work", words.of("sites.legend.work"))
                .with("band", words.of("sites.legend.band"))
                .with("median", words.of("sites.legend.median"))
                .with("arrow", words.of("sites.legend.beyond", brief.beyond()));
        return Marks.of(brief).addTo(legend);
    }

    /** What each site is and what becomes of it. */
    public Table ground() {
        List<List<String>> rows = brief.mission().sites().stream()
                .map(site -> List.of(
                        words.name(site.name()),
                        brief.names().area(site.area()),
                        words.whole(site.presence().strength().value()) + " "
                                + words.unit(site.presence().strength().unit()),
                        words.of(site.plan().outcome()),
                        site.plan().receiver().map(brief.names()::party).orElse(words.of("none"))))
                .toList();
        return new Table(
                words.of("sites.ground"),
                List.of(
                        words.of("column.site"),
                        words.of("column.area"),
                        words.of("column.strength"),
                        words.of("column.outcome"),
                        words.of("column.receiver")),
                rows);
    }

    /** What an inspector would stop at. */
    public Table inspection() {
        FindingWords sentences = new FindingWords(PackWords.in(words.language(), PackWords.Digits.ARABIC_INDIC));
        return new Table(
                words.of("sites.inspection"),
                List.of(
                        words.of("column.site"),
                        words.of("sites.column.found"),
                        words.of("sites.column.why"),
                        words.of("sites.column.do")),
                Inspection.of(brief.mission(), brief.dossier().inputs().work()).stream()
                        .map(finding -> List.of(
                                brief.names().site(finding.site()),
                                sentences.what(finding),
                                sentences.why(finding),
                                sentences.toDo(finding)))
                        .toList());
    }

    private Figure figure(OptionForecast option) {
        String name = words.of(option.kind());
        String style = Brief.style(option);
        Span axis = new Span(brief.asOf(), last());
        List<Row> rows = option.sites().stream()
                .map(site -> new Row(brief.names().site(site.site()), style, work(option, site.site()), site.vacated()))
                .toList();
        RangeRows drawing = new RangeRows(
                new Plot.Title(
                        "sites-" + option.kind().code(),
                        words.of("sites.figure", name),
                        words.of("sites.desc"),
                        RangeRows.height(rows)),
                axis,
                words);
        Marks.of(brief).until(axis.to()).forEach(mark -> drawing.mark(mark.letter(), mark.date()));
        return new Figure(
                "sites-" + option.kind().code(),
                words.of("sites.figure", name),
                drawing.rows(rows).close(),
                table(option));
    }

    /** From the first task to the last convoy; to the horizon where the plan waits for a gate beyond it. */
    private Optional<Span> work(OptionForecast option, String site) {
        List<PlannedTask> tasks = option.plan().tasks().stream()
                .filter(task -> task.site().equals(site))
                .filter(task -> !after.contains(id(task)))
                .toList();
        return tasks.stream()
                .map(PlannedTask::start)
                .min(LocalDate::compareTo)
                .map(start -> new Span(
                        start,
                        tasks.stream()
                                .filter(task -> departures.contains(id(task)))
                                .map(PlannedTask::finish)
                                .findFirst()
                                .orElse(brief.horizon())));
    }

    private static String id(PlannedTask task) {
        return task.site() + "/" + task.task();
    }

    private String end(Span work) {
        return work.to().isBefore(brief.horizon()) ? words.date(work.to()) : brief.beyond();
    }

    /** The end of the axis: what is planned and what is forecast must fit. */
    private LocalDate last() {
        List<Optional<LocalDate>> ends = new ArrayList<>();
        for (OptionForecast option : brief.options()) {
            for (SiteForecast site : option.sites()) {
                ends.add(site.vacated().p90());
                ends.add(work(option, site.site()).map(Span::to));
            }
        }
        return brief.axisEnd(ends);
    }

    private Table table(OptionForecast option) {
        List<List<String>> rows = new ArrayList<>();
        for (SiteForecast site : option.sites()) {
            Optional<Span> work = work(option, site.site());
            rows.add(List.of(
                    brief.names().site(site.site()),
                    work.map(span -> words.date(span.from())).orElse(words.of("none")),
                    work.map(this::end).orElse(words.of("none")),
                    brief.date(site.handover().p50()),
                    brief.date(site.vacated().p10()),
                    brief.date(site.vacated().p50()),
                    brief.date(site.vacated().p80()),
                    brief.date(site.vacated().p90()),
                    words.probability(site.atRisk()),
                    words.probability(site.forced())));
        }
        List<String> columns = List.of(
                words.of("column.site"),
                words.of("sites.column.start"),
                words.of("sites.column.end"),
                words.of("sites.column.handover"),
                words.of("p10"),
                words.of("p50"),
                words.of("p80"),
                words.of("p90"),
                words.of("sites.column.risk"),
                words.of("sites.column.forced"));
        return new Table(words.of("sites.table", words.of(option.kind())), columns, rows);
    }
}

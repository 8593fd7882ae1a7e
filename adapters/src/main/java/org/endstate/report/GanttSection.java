package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.report.GanttRows.Bar;
import org.endstate.report.GanttRows.Lane;
import org.endstate.report.RangeRows.Span;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.SiteForecast;

/** The plan of one option, task by task, with the spread of the day on which each site is vacated. */
public final class GanttSection {

    /** A drawing that stands alone brings its own colours. */
    private static final String STYLE = "<style>text{font:12px sans-serif;fill:#222}.grid{stroke:#ddd}"
            + ".axis{stroke:#222}.agreed{stroke:#222;stroke-dasharray:4 3}.work{fill:#888}"
            + ".band{fill:#2a6f97;fill-opacity:.25}.mark{fill:#2a6f97}.beyond{fill:#222}</style>";

    private final Brief brief;
    private final Words words;
    private final OptionForecast option;

    GanttSection(Brief brief, OptionForecast option) {
        this.brief = brief;
        this.words = brief.words();
        this.option = option;
    }

    /** The drawing, and the table of its dates. */
    public Figure figure() {
        String id = "gantt-" + option.kind().code();
        String name = words.of("gantt.figure", words.of(option.kind()));
        List<Lane> lanes = option.sites().stream().map(this::lane).toList();
        Span axis = new Span(brief.asOf(), last());
        GanttRows drawing =
                new GanttRows(new Plot.Title(id, name, words.of("gantt.desc"), GanttRows.height(lanes)), axis, words);
        Marks.of(brief).until(axis.to()).forEach(mark -> drawing.mark(mark.letter(), mark.date()));
        return new Figure(id, name, drawing.lanes(lanes).close(), table(name));
    }

    /** What the marks of the drawing mean. */
    public Legend legend() {
        Legend legend = Legend.empty()
                .with("work", words.of("gantt.legend.task"))
                .with("band", words.of("sites.legend.band"))
                .with("median", words.of("sites.legend.median"))
                .with("arrow", words.of("sites.legend.beyond", brief.beyond()));
        return Marks.of(brief).addTo(legend);
    }

    /** The drawing as a file of its own. */
    String file() {
        String svg = figure().svg();
        int head = svg.indexOf('>') + 1;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"sans-serif\""
                + svg.substring("<svg".length(), head) + STYLE + svg.substring(head);
    }

    private Lane lane(SiteForecast site) {
        List<Bar> bars = tasks().filter(task -> task.site().equals(site.site()))
                .map(task -> new Bar(
                        brief.names().taskAlone(task.site(), task.task()),
                        tip(task),
                        new Span(task.start(), task.finish())))
                .toList();
        return new Lane(brief.names().site(site.site()), Brief.style(option), bars, site.vacated());
    }

    private Stream<PlannedTask> tasks() {
        return option.plan().tasks().stream()
                .sorted(Comparator.comparing(PlannedTask::site)
                        .thenComparing(PlannedTask::start)
                        .thenComparing(PlannedTask::finish)
                        .thenComparing(PlannedTask::task));
    }

    private String tip(PlannedTask task) {
        return words.of("gantt.tip", name(task), words.date(task.start()), words.date(task.finish()));
    }

    private String name(PlannedTask task) {
        return brief.names().task(task.site(), task.task());
    }

    private Table table(String name) {
        List<List<String>> rows = tasks().map(task -> List.of(
                        name(task),
                        words.date(task.start()),
                        words.date(task.finish()),
                        task.gate().map(brief.names()::gate).orElse(words.of("none"))))
                .toList();
        return new Table(
                name,
                List.of(
                        words.of("gantt.column.task"),
                        words.of("gantt.column.start"),
                        words.of("gantt.column.finish"),
                        words.of("gantt.column.gate")),
                rows);
    }

    /** The end of the axis: what is planned and what is forecast must fit. */
    private LocalDate last() {
        List<Optional<LocalDate>> ends = new ArrayList<>();
        option.sites().forEach(site -> ends.add(site.vacated().p90()));
        option.plan().tasks().forEach(task -> ends.add(Optional.of(task.finish())));
        return brief.axisEnd(ends);
    }
}

package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.mission.Milestone;
import org.endstate.report.RangeRows.Row;
import org.endstate.report.RangeRows.Span;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionForecast.Probability;

/** The options side by side. No option and no value is marked as the better one. */
public final class OptionsSection {

    private final Brief brief;
    private final Words words;

    OptionsSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /** Rows under a common heading. */
    public record Group(String heading, String note, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** One row: what is stated, and a cell per option. */
    public record Line(String label, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A value, and what is said below it; the latter may be empty. */
    public record Cell(String value, String note) {}

    public List<String> options() {
        return brief.options().stream().map(option -> words.of(option.kind())).toList();
    }

    /** One drawing per milestone, with a row per option. */
    public List<Figure> figures() {
        return brief.mission().milestones().stream().map(this::figure).toList();
    }

    /** What the marks of these drawings mean. */
    public Legend legend() {
        Legend legend = Legend.empty()
                .with("stroke", words.of("options.legend.planned"))
                .with("band", words.of("options.legend.band"))
                .with("median", words.of("options.legend.median"))
                .with("arrow", words.of("sites.legend.beyond", brief.beyond()));
        return Marks.of(brief).addTo(legend);
    }

    private Figure figure(Milestone milestone) {
        String name = words.name(milestone.name());
        String id = "milestone-" + brief.mission().milestones().indexOf(milestone);
        Span axis = new Span(brief.asOf(), last());
        List<Row> rows = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (OptionForecast option : brief.options()) {
            brief.forecast(option, milestone).ifPresent(forecast -> {
                rows.add(new Row(
                        words.of(option.kind()),
                        Brief.style(option),
                        forecast.planned().map(day -> new Span(day, day)),
                        forecast.reached()));
                table.add(dates(words.of(option.kind()), forecast));
            });
        }
        RangeRows drawing =
                new RangeRows(new Plot.Title(id, name, words.of("options.desc"), RangeRows.height(rows)), axis, words);
        Marks.of(brief).marks().stream()
                .filter(mark -> mark.milestone().equals(milestone.id()))
                .forEach(mark -> drawing.mark(mark.letter(), mark.date()));
        return new Figure(id, name, drawing.rows(rows).close(), new Table(name, columns(), table));
    }

    private List<String> columns() {
        return List.of(
                words.of("column.option"),
                words.of("column.planned"),
                words.of("p10"),
                words.of("p50"),
                words.of("p80"),
                words.of("p90"));
    }

    private List<String> dates(String name, MilestoneForecast forecast) {
        DateBand band = forecast.reached();
        return List.of(
                name,
                brief.date(forecast.planned()),
                brief.date(band.p10()),
                brief.date(band.p50()),
                brief.date(band.p80()),
                brief.date(band.p90()));
    }

    /** The end of the axis: what is planned, agreed and forecast must fit. */
    private LocalDate last() {
        List<Optional<LocalDate>> dates = new ArrayList<>();
        brief.mission().milestones().stream()
                .flatMap(milestone -> milestone.agreed().stream())
                .forEach(agreed -> dates.add(Optional.of(agreed.date())));
        for (OptionForecast option : brief.options()) {
            for (MilestoneForecast forecast : option.milestones()) {
                dates.add(forecast.planned());
                dates.add(forecast.reached().p90());
            }
        }
        return brief.axisEnd(dates);
    }

    /** The table: each milestone, then what is lost on the way, then the presence it takes. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        brief.mission().milestones().forEach(milestone -> groups.add(group(milestone)));
        groups.add(losses());
        groups.add(new Group(
                words.of("options.presence"),
                words.of("options.presence-note"),
                List.of(line(
                        "options.person-months",
                        option -> new Cell(
                                words.whole(option.course().personMonths().p50()),
                                words.of(
                                        "options.range",
                                        words.whole(
                                                option.course().personMonths().p10()),
                                        words.whole(
                                                option.course().personMonths().p90())))))));
        return groups;
    }

    private Group group(Milestone milestone) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("column.planned", option -> planned(option, milestone)));
        lines.add(date("p10", milestone, forecast -> forecast.reached().p10()));
        lines.add(date("p50", milestone, forecast -> forecast.reached().p50()));
        lines.add(date("p80", milestone, forecast -> forecast.reached().p80()));
        lines.add(date("p90", milestone, forecast -> forecast.reached().p90()));
        if (milestone.agreed().isPresent()) {
            lines.add(line(
                    "options.limit",
                    option -> limit(option, milestone)
                            .map(day -> new Cell(words.date(day), ""))
                            .orElseGet(() -> new Cell(words.of("options.no-limit"), ""))));
            lines.add(forecast(
                    "options.by-agreed",
                    milestone,
                    forecast -> forecast.byAgreed().map(this::simulated).orElseGet(this::nothing)));
        }
        if (milestone.ceiling().isPresent() && milestone.agreed().isPresent()) {
            String ceiling = words.whole(milestone.ceiling().getAsInt());
            lines.add(new Line(
                    words.of("options.under-ceiling", ceiling),
                    brief.options().stream()
                            .map(option -> brief.forecast(option, milestone)
                                    .flatMap(MilestoneForecast::underCeiling)
                                    .map(this::simulated)
                                    .orElseGet(this::nothing))
                            .toList()));
        }
        lines.add(
                forecast("options.beyond", milestone, forecast -> new Cell(words.probability(forecast.beyond()), "")));
        return new Group(words.name(milestone.name()), note(milestone), lines);
    }

    /** The planned date; one that the option would not wait for is marked as such. */
    private Cell planned(OptionForecast option, Milestone milestone) {
        Optional<LocalDate> planned = brief.forecast(option, milestone).flatMap(MilestoneForecast::planned);
        boolean late = limit(option, milestone)
                .filter(limit -> planned.orElse(LocalDate.MAX).isAfter(limit))
                .isPresent();
        return new Cell(brief.date(planned), late ? words.of("options.all-done") : "");
    }

    private Optional<LocalDate> limit(OptionForecast option, Milestone milestone) {
        return option.kind().findLimit(milestone, brief.dossier().settings().risk());
    }

    private Cell simulated(Probability probability) {
        return new Cell(words.probability(probability), words.of("options.interval", words.interval(probability)));
    }

    private String note(Milestone milestone) {
        return milestone
                .agreed()
                .map(agreed ->
                        words.of(agreed.hard() ? "options.agreed-hard" : "options.agreed", words.date(agreed.date())))
                .orElseGet(() -> words.of("options.no-date"));
    }

    private Group losses() {
        List<Line> lines = new ArrayList<>();
        for (Loss.Kind kind : Loss.Kind.values()) {
            lines.add(new Line(
                    words.of(kind),
                    brief.options().stream().map(option -> loss(option, kind)).toList()));
        }
        return new Group(words.of("options.losses"), words.of("options.losses-note"), lines);
    }

    private Cell loss(OptionForecast option, Loss.Kind kind) {
        return option.course().losses().stream()
                .filter(loss -> loss.kind() == kind)
                .findFirst()
                .map(this::loss)
                .orElseGet(this::nothing);
    }

    private Cell loss(Loss loss) {
        if (loss.expected() == 0) {
            return new Cell(words.of("options.no-loss"), "");
        }
        String any = loss.kind() == Loss.Kind.EQUIPMENT_LEFT ? "options.any-share" : "options.any";
        return new Cell(words.small(loss.expected()), words.of(any, words.probability(loss.any())));
    }

    private Line date(String key, Milestone milestone, Function<MilestoneForecast, Optional<LocalDate>> date) {
        return forecast(key, milestone, forecast -> new Cell(brief.date(date.apply(forecast)), ""));
    }

    private Line forecast(String key, Milestone milestone, Function<MilestoneForecast, Cell> cell) {
        return line(key, option -> brief.forecast(option, milestone).map(cell).orElseGet(this::nothing));
    }

    private Line line(String key, Function<OptionForecast, Cell> cell) {
        return new Line(words.of(key), brief.options().stream().map(cell).toList());
    }

    private Cell nothing() {
        return new Cell(words.of("empty"), "");
    }
}

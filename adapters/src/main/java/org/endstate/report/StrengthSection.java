package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.endstate.mission.Milestone;
import org.endstate.report.Plot.Curve;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.StrengthPoint;

/** Persons in the mission over time, one drawing per option on the same axes. */
public final class StrengthSection {

    private final Brief brief;
    private final Words words;

    StrengthSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    public String unit() {
        return words.unit(brief.mission().identity().strength().unit());
    }

    /** One drawing per option. */
    public List<Figure> figures() {
        return brief.options().stream()
                .filter(option -> !option.course().strength().isEmpty())
                .map(this::figure)
                .toList();
    }

    /** What the lines mean, and the agreed dates by their letters. */
    public Legend legend() {
        Legend legend = Legend.empty()
                .with("band", words.of("legend.band"))
                .with("line", words.of("legend.median"))
                .with("plan", words.of("legend.planned"));
        if (brief.mission().milestones().stream()
                .anyMatch(milestone ->
                        milestone.ceiling().isPresent() && milestone.agreed().isPresent())) {
            legend = legend.with("ceiling", words.of("legend.ceiling"));
        }
        return Marks.of(brief).addTo(legend);
    }

    private Figure figure(OptionForecast option) {
        String name = words.of(option.kind());
        String style = Brief.style(option);
        List<StrengthPoint> points = option.course().strength();
        Plot plot = new Plot(
                new Plot.Title(
                        "strength-" + option.kind().code(),
                        words.of("strength.figure", name),
                        words.of("strength.desc"),
                        220),
                brief.asOf(),
                last(),
                most(),
                words::whole,
                words);
        plot.band(
                "band " + style,
                points,
                Curve.steps(StrengthPoint::date, p -> p.persons().p10()),
                Curve.steps(StrengthPoint::date, p -> p.persons().p90()));
        brief.mission().milestones().forEach(milestone -> ceiling(plot, milestone));
        Marks.of(brief).until(last()).forEach(mark -> plot.mark(mark.letter(), mark.date()));
        plot.line("plan", points, Curve.steps(StrengthPoint::date, StrengthPoint::planned));
        plot.line(
                "line " + style,
                points,
                Curve.steps(StrengthPoint::date, p -> p.persons().p50()));
        return new Figure(
                "strength-" + option.kind().code(),
                words.of("strength.figure", name),
                plot.close(),
                table(name, points));
    }

    private void ceiling(Plot plot, Milestone milestone) {
        milestone
                .ceiling()
                .ifPresent(persons -> milestone.agreed().ifPresent(agreed -> plot.ceiling(persons, agreed.date())));
    }

    private double most() {
        return brief.options().stream()
                .flatMap(option -> option.course().strength().stream())
                .mapToDouble(
                        point -> StrictMath.max(point.planned(), point.persons().p90()))
                .max()
                .orElse(1);
    }

    /** A little after the day on which nine in ten futures of every option have nobody left, or the end. */
    private LocalDate last() {
        LocalDate last = brief.options().stream()
                .flatMap(option -> option.course().strength().stream())
                .filter(point -> point.persons().p90() > 0 || point.planned() > 0)
                .map(StrengthPoint::date)
                .max(LocalDate::compareTo)
                .orElse(brief.asOf());
        LocalDate later = last.plusMonths(2);
        return later.isBefore(brief.horizon()) ? later : brief.horizon();
    }

    /** Only the days on which a number changes. */
    private Table table(String name, List<StrengthPoint> points) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            StrengthPoint point = points.get(i);
            StrengthPoint before = points.get(StrictMath.max(0, i - 1));
            if (i == 0
                    || point.planned() != before.planned()
                    || !point.persons().equals(before.persons())) {
                rows.add(List.of(
                        words.date(point.date()),
                        words.whole(point.planned()),
                        words.whole(point.persons().p10()),
                        words.whole(point.persons().p50()),
                        words.whole(point.persons().p80()),
                        words.whole(point.persons().p90())));
            }
        }
        List<String> columns = List.of(
                words.of("column.date"),
                words.of("column.planned"),
                words.of("p10"),
                words.of("p50"),
                words.of("p80"),
                words.of("p90"));
        return new Table(words.of("strength.table", name), columns, rows);
    }
}

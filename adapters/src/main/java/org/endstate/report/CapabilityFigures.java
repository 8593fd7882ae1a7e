package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.capability.Assessment;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.LevelRule;
import org.endstate.capability.PooledForecast;
import org.endstate.report.CapabilityBrief.Assessed;
import org.endstate.report.Plot.Curve;

/** The drawings of one function. */
final class CapabilityFigures {

    private final CapabilityBrief brief;
    private final Words words;
    private final Assessed assessed;
    private final String id;
    private final String name;
    private final int threshold;

    CapabilityFigures(CapabilityBrief brief, Assessed assessed, String id) {
        this.brief = brief;
        this.words = brief.words();
        this.assessed = assessed;
        this.id = id;
        this.name = brief.name(assessed.function());
        this.threshold = assessed.threshold();
    }

    /** All of them; without a projection, the latest panel alone. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        boolean projected = !assessed.outlook().kept().isEmpty()
                && !assessed.outlook().removed().isEmpty();
        if (projected) {
            figures.add(course());
        }
        figures.add(pools());
        if (projected) {
            figures.add(levels(
                    "-kept",
                    words.of("capability.levels-kept"),
                    assessed.outlook().kept()));
            figures.add(levels(
                    "-removed",
                    words.of("capability.levels-removed"),
                    assessed.outlook().removed()));
        }
        return figures;
    }

    /** P(level ≥ threshold) over time: what panels said, what is known, and what may become of it. */
    private Figure course() {
        List<Assessment> panels = assessed.history().assessments();
        List<AtDate> kept = assessed.outlook().kept();
        List<AtDate> removed = assessed.outlook().removed();
        String title = words.of("capability.course", words.whole(threshold));
        Plot plot = new Plot(
                new Plot.Title(
                        id + "-course",
                        words.of("capability.course-of", name, words.whole(threshold)),
                        words.of("capability.course-desc"),
                        210),
                panels.isEmpty() ? kept.getFirst().date() : panels.getFirst().asOf(),
                kept.getLast().date(),
                1,
                value -> words.decimal(value, 1),
                words);
        Curve<AtDate> ahead = Curve.straight(AtDate::date, at -> at.levels().atLeast(threshold));
        plot.today(brief.asOf()).band("band faint", removed, kept, ahead);
        rule(plot);
        plot.line(
                        "dot",
                        panels,
                        Curve.straight(
                                Assessment::asOf, panel -> panel.known().joint().atLeast(threshold)))
                .line("dash", removed, ahead)
                .line("line", kept, ahead);
        panels.forEach(panel -> panel(plot, panel));
        assessed.history().experts().stream()
                .filter(forecast -> !forecast.of().isAfter(kept.getLast().date()))
                .forEach(forecast -> plot.point(
                        "foreseen", forecast.of(), forecast.pools().joint().atLeast(threshold)));
        return new Figure(id + "-course", title, plot.close(), courseTable(title));
    }

    /** How sure is sure enough, where a condition asks for this level. */
    private void rule(Plot plot) {
        assessed.rules().stream()
                .map(rule -> rule.standing().rule())
                .filter(rule -> rule.level() == threshold)
                .map(LevelRule::odds)
                .findFirst()
                .ifPresent(odds -> plot.level("odds", odds.opens()).level("odds", odds.closes()));
    }

    private void panel(Plot plot, Assessment panel) {
        List<String> parties = brief.parties();
        for (PartyPool pool : panel.said().parties()) {
            plot.point(
                    mark(parties.indexOf(pool.party())),
                    panel.asOf(),
                    pool.levels().atLeast(threshold));
        }
        plot.point("together", panel.asOf(), panel.said().joint().atLeast(threshold));
    }

    /** The mark of a party: a circle for the first, a square for the others. */
    static String mark(int party) {
        return party == 0 ? "party-a" : "party-b";
    }

    private Table courseTable(String title) {
        List<String> parties = brief.parties();
        List<String> columns = new ArrayList<>(List.of(words.of("column.date")));
        parties.forEach(party -> columns.add(brief.names().party(party)));
        columns.addAll(List.of(
                words.of("capability.joint"),
                words.of("capability.column.known"),
                words.of("capability.column.kept"),
                words.of("capability.column.removed")));
        List<List<String>> rows = new ArrayList<>();
        for (Assessment panel : assessed.history().assessments()) {
            List<String> row = new ArrayList<>(List.of(words.date(panel.asOf())));
            parties.forEach(party -> row.add(panel.said().parties().stream()
                    .filter(pool -> pool.party().equals(party))
                    .findFirst()
                    .map(pool -> at(pool.levels()))
                    .orElse(words.of("empty"))));
            row.addAll(
                    List.of(at(panel.said().joint()), at(panel.known().joint()), words.of("empty"), words.of("empty")));
            rows.add(row);
        }
        for (int i = 0; i < assessed.outlook().kept().size(); i++) {
            AtDate kept = assessed.outlook().kept().get(i);
            List<String> row = new ArrayList<>(List.of(words.date(kept.date())));
            IntStream.range(0, parties.size() + 2).forEach(blank -> row.add(words.of("empty")));
            row.addAll(List.of(
                    at(kept.levels()), at(assessed.outlook().removed().get(i).levels())));
            rows.add(row);
        }
        return new Table(title, columns, rows);
    }

    private String at(LevelDistribution levels) {
        return words.probability(levels.atLeast(threshold));
    }

    /** The pools of the latest panel side by side. */
    private Figure pools() {
        String title = words.of("capability.pools", words.date(assessed.latest()));
        StackedRows drawing = new StackedRows(
                id + "-pools",
                words.of("capability.pools-of", name),
                words.of("capability.pools-desc"),
                assessed.parties().size() + 1,
                threshold,
                words);
        List<List<String>> rows = new ArrayList<>();
        for (PartyPool pool : assessed.parties()) {
            String label = words.of("capability.party", brief.names().party(pool.party()), words.whole(pool.experts()));
            drawing.row(label, pool.levels().probabilities());
            rows.add(row(label, pool.levels()));
        }
        String joint = words.of("capability.joint");
        LevelDistribution now = assessed.outlook().now().levels();
        drawing.row(joint, now.probabilities());
        rows.add(row(joint, now));
        return new Figure(
                id + "-pools",
                title,
                drawing.close(),
                new Table(title, levelColumns(words.of("capability.column.pool")), rows));
    }

    /** A column of level probabilities for each month ahead, the lowest level at the bottom. */
    private Figure levels(String suffix, String title, List<AtDate> months) {
        Plot plot = new Plot(
                new Plot.Title(
                        id + suffix,
                        words.of("capability.levels-of", name, title),
                        words.of("capability.levels-desc"),
                        190),
                months.getFirst().date(),
                months.getLast().date(),
                1,
                value -> words.decimal(value, 1),
                words);
        for (int i = 0; i + 1 < months.size(); i++) {
            LevelDistribution levels = months.get(i).levels();
            double below = 0;
            for (int level = 0; level < levels.levels(); level++) {
                double above = below + levels.at(level);
                plot.slab(
                        StackedRows.style(level, levels.levels()),
                        months.get(i).date(),
                        months.get(i + 1).date(),
                        below,
                        above);
                below = above;
            }
        }
        plot.line(
                "edge",
                months,
                Curve.straight(AtDate::date, at -> 1 - at.levels().atLeast(threshold)));
        List<List<String>> rows = months.stream()
                .map(month -> row(words.date(month.date()), month.levels()))
                .toList();
        return new Figure(
                id + suffix, title, plot.close(), new Table(title, levelColumns(words.of("column.date")), rows));
    }

    private List<String> levelColumns(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        IntStream.range(0, assessed.outlook().now().levels().levels())
                .forEach(level -> columns.add(words.of("level", words.whole(level))));
        columns.add(words.of("capability.column.at-least", words.whole(threshold)));
        return columns;
    }

    private List<String> row(String label, LevelDistribution levels) {
        List<String> row = new ArrayList<>(List.of(label));
        levels.probabilities().forEach(probability -> row.add(words.probability(probability)));
        row.add(at(levels));
        return row;
    }

    /** Whether anybody has said what the level will be on a day that the drawing shows. */
    static boolean showsExperts(List<Assessed> functions) {
        return functions.stream()
                .map(assessed -> assessed.history().experts())
                .flatMap(List<PooledForecast>::stream)
                .findAny()
                .isPresent();
    }
}

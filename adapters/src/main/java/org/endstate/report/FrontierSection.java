package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.endstate.report.Plot.Title;
import org.endstate.timeline.Frontier;
import org.endstate.timeline.Frontier.Point;
import org.endstate.timeline.Frontier.Standing;

/** What can be traded against what. No point of the frontier is marked as the better one. */
public final class FrontierSection {

    private static final double HEIGHT = 240;
    private static final String ID = "frontier-points";

    private final Brief brief;
    private final Words words;
    private final Frontier frontier;

    FrontierSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
        this.frontier = brief.result().timeline().frontier();
    }

    /** Whether one was drawn. */
    public boolean isDrawn() {
        return !frontier.points().isEmpty();
    }

    public String intro() {
        return words.of("frontier.intro", words.whole(frontier.futures()));
    }

    /** What the marks of these drawings mean. */
    public Legend legend() {
        return Legend.empty()
                .with("median", words.of("frontier.legend.kept"))
                .with("point foreseen", words.of("frontier.legend.beaten"))
                .withSign(words.whole(1), words.of("frontier.legend.number"))
                .with("plan", words.of("frontier.legend.edge", brief.beyond()));
    }

    /** One drawing for each movement capacity, all of the same axes. */
    public List<Figure> figures() {
        return frontier.points().stream()
                .map(point -> point.cell().movement())
                .distinct()
                .map(this::figure)
                .toList();
    }

    private Figure figure(double movement) {
        String id = ID + "-" + StrictMath.round(movement * 100);
        String title = words.of("frontier.figure", words.decimal(movement, 1));
        Plot plot = plot(id, title);
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < frontier.points().size(); number++) {
            Point point = frontier.points().get(number);
            if (point.cell().movement() == movement) {
                draw(plot, number, point);
                rows.add(List.of(
                        words.whole(number + 1),
                        brief.date(point.vacated().p80()),
                        words.small(point.atRisk().mean()),
                        standing(point.standing())));
            }
        }
        List<String> columns = List.of(
                words.of("frontier.column.point"),
                words.of("p80"),
                words.of("frontier.column.at-risk"),
                words.of("frontier.column.standing"));
        return new Figure(id, title, plot.close(), new Table(title, columns, rows));
    }

    private Plot plot(String id, String title) {
        List<Point> points = frontier.points();
        double most = points.stream()
                .mapToDouble(point -> point.atRisk().mean())
                .max()
                .orElse(1);
        return new Plot(
                new Title(id, title, words.of("frontier.desc"), HEIGHT),
                brief.asOf(),
                brief.axisEnd(
                        points.stream().map(point -> point.vacated().p80()).toList()),
                StrictMath.max(0.1, most * 1.1),
                value -> words.decimal(value, 1),
                words);
    }

    private void draw(Plot plot, int number, Point point) {
        double atRisk = point.atRisk().mean();
        switch (point.standing()) {
            case Standing.Kept kept ->
                plot.point("kept", last(point), atRisk).numbered(words.whole(number + 1), last(point), atRisk);
            case Standing.BeatenBy beaten ->
                plot.point("foreseen", last(point), atRisk).numbered(words.whole(number + 1), last(point), atRisk);
            case Standing.SameAs same -> {}
        }
    }

    private LocalDate last(Point point) {
        return point.vacated().p80().orElse(brief.horizon());
    }

    /** Every combination that was tried. */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < frontier.points().size(); number++) {
            rows.add(row(number, frontier.points().get(number)));
        }
        return new Table(
                words.of("frontier.table"),
                List.of(
                        words.of("frontier.column.point"),
                        words.of("frontier.column.hold"),
                        words.of("frontier.column.movement"),
                        words.of("frontier.column.lateness"),
                        words.of("p50"),
                        words.of("p80"),
                        words.of("frontier.column.at-risk"),
                        words.of("frontier.column.standing")),
                rows);
    }

    private List<String> row(int number, Point point) {
        return List.of(
                words.whole(number + 1),
                words.of(
                        "frontier.days",
                        words.whole(point.hold_days()),
                        words.probability(point.cell().confidence())),
                words.decimal(point.cell().movement(), 1),
                words.count(point.cell().lateness()),
                brief.date(point.vacated().p50()),
                brief.date(point.vacated().p80()),
                words.of(
                        "trust.with-interval",
                        words.small(point.atRisk().mean()),
                        words.of(
                                "probability.interval",
                                words.small(point.atRisk().low()),
                                words.small(point.atRisk().high()))),
                standing(point.standing()));
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case Standing.Kept kept -> words.of("frontier.kept");
            case Standing.SameAs same -> words.of("frontier.same", words.whole(same.point() + 1));
            case Standing.BeatenBy beaten -> words.of("frontier.beaten", words.whole(beaten.point() + 1));
        };
    }
}

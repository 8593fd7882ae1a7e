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

    public Legend legend() {
        return Legend.empty()
                .with("median", words.of("frontier.legend.kept"))
                .with("foreseen", words.of("frontier.legend.beaten"))
                .withSign("1", words.of("frontier.legend.number"))
                .with("plan", words.of("frontier.legend.edge", brief.beyond()));
    }

    /** Each point by its day and its risk; the numbers of those that are kept. */
    public Figure figure() {
        LocalDate end = brief.axisEnd(
                frontier.points().stream().map(point -> point.vacated().p80()).toList());
        double most = frontier.points().stream()
                .mapToDouble(point -> point.atRisk().mean())
                .max()
                .orElse(1);
        Plot plot = new Plot(
                new Title(ID, words.of("frontier.figure"), words.of("frontier.desc"), HEIGHT),
                brief.asOf(),
                end,
                StrictMath.max(0.1, most),
                value -> words.decimal(value, 1),
                words);
        List<Point> points = frontier.points();
        points.stream()
                .filter(point -> point.standing() instanceof Standing.BeatenBy)
                .forEach(point ->
                        plot.point("foreseen", last(point), point.atRisk().mean()));
        for (int number = 0; number < points.size(); number++) {
            Point point = points.get(number);
            if (point.standing() instanceof Standing.Kept) {
                plot.point("kept", last(point), point.atRisk().mean())
                        .numbered(number + 1, last(point), point.atRisk().mean());
            }
        }
        return new Figure(ID, words.of("frontier.figure"), plot.close(), table());
    }

    private LocalDate last(Point point) {
        return point.vacated().p80().orElse(brief.horizon());
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < frontier.points().size(); number++) {
            rows.add(row(number, frontier.points().get(number)));
        }
        return new Table(
                words.of("frontier.table"),
                List.of(
                        words.of("frontier.column.point"),
                        words.of("frontier.column.confidence"),
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
                words.probability(point.cell().confidence()),
                words.of("frontier.days", words.whole(point.hold_days())),
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

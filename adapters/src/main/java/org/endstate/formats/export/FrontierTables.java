package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.timeline.Frontier;

/** The table of the frontier by movement capacity. */
final class FrontierTables {

    private FrontierTables() {}

    record Numbered(int number, Frontier.Point point, Reading<Optional<LocalDate>> vacated) {}

    static FigureTable<PlanResult, Numbered> frontier() {
        return new FigureTable<>(
                "frontier.csv",
                "Every point of the frontier that was tried, by series of its last day.",
                AppraisalTables.columns(cell(), outcome()),
                result -> numbered(result.timeline().frontier()));
    }

    private static List<FigureTable.Column<Numbered>> cell() {
        return List.of(
                column("point", "its number, from 0", row -> Integer.toString(row.number())),
                column(
                        "confidence",
                        "share of the openings that come while a gate is waited for",
                        row -> Cell.probability(row.point().cell().confidence())),
                column(
                        "hold_days",
                        "how long a closed gate is waited for",
                        row -> Integer.toString(row.point().hold_days())),
                column(
                        "movement",
                        "movement capacity, as a multiple",
                        row -> Cell.hundredths(row.point().cell().movement())),
                column(
                        "lateness",
                        "weight of a day past an agreed date",
                        row -> Cell.hundredths(row.point().cell().lateness())));
    }

    private static List<FigureTable.Column<Numbered>> outcome() {
        return List.of(
                column("series", Reading.QUANTILES, row -> row.vacated().series()),
                column(
                        "vacated",
                        "the day the last site is vacated; empty where it lies beyond the simulated horizon",
                        row -> Reading.date(row.vacated())),
                column(
                        "at_risk",
                        "mean number of sites handed over at risk",
                        row -> Cell.hundredths(row.point().atRisk().mean())),
                column(
                        "standing",
                        "kept, same or beaten",
                        row -> Json.word(AppraisalForms.Standing.of(row.point().standing()))),
                column(
                        "other",
                        "number of the point that is the same or better",
                        row -> row.point()
                                .standing()
                                .findOther()
                                .map(Object::toString)
                                .orElse("")));
    }

    private static Stream<Numbered> numbered(Frontier frontier) {
        return IntStream.range(0, frontier.points().size()).boxed().flatMap(number -> {
            Frontier.Point point = frontier.points().get(number);
            return Reading.of(point.vacated()).stream().map(reading -> new Numbered(number, point, reading));
        });
    }
}

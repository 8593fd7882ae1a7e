package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.LevelDistribution;
import org.endstate.commission.PlanResult;
import org.endstate.condition.GateOutlook;
import org.endstate.condition.GateOutlook.Failing;
import org.endstate.condition.GateOutlook.Review;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.AreaOutlook.Month;

/** The tables of the assessments: gates, threat, capability. */
final class AssessmentTables {

    private AssessmentTables() {}

    private record GateRow(String gate, String name, Review review) {}

    static FigureTable<GateRow> gates() {
        return new FigureTable<>(
                "gates.csv",
                "How likely each gate is open, review by review.",
                List.of(
                        text("gate", "id of the gate", GateRow::gate),
                        text("gate_name", "its name in English", GateRow::name),
                        column(
                                "date",
                                "day of the review",
                                row -> row.review().date().toString()),
                        column(
                                "open",
                                "probability that all its conditions hold",
                                row -> Cell.probability(row.review().open())),
                        column(
                                "opened_by",
                                "probability that they have all held by then",
                                row -> Cell.probability(row.review().openedBy())),
                        column(
                                "lower",
                                "Fréchet lower bound of open",
                                row -> Cell.probability(row.review().lower())),
                        column(
                                "upper",
                                "Fréchet upper bound of open",
                                row -> Cell.probability(row.review().upper()))),
                AssessmentTables::gateRows);
    }

    private static Stream<GateRow> gateRows(PlanResult result) {
        return result.assessments().gates().value().stream()
                .flatMap(outlook -> outlook.reviews().stream()
                        .map(review -> new GateRow(
                                outlook.gate(),
                                Lookup.gate(result, outlook.gate()).name().en(),
                                review)));
    }

    private record FailingRow(GateOutlook gate, Review review, Failing failing, String statement) {}

    static FigureTable<FailingRow> failing() {
        return new FigureTable<>(
                "gate-failing.csv",
                "How likely each condition keeps its gate closed, review by review.",
                List.of(
                        text("gate", "id of the gate", row -> row.gate().gate()),
                        column(
                                "date",
                                "day of the review",
                                row -> row.review().date().toString()),
                        text(
                                "condition",
                                "id of the condition",
                                row -> row.failing().condition()),
                        text("condition_name", "its statement in English", FailingRow::statement),
                        column(
                                "probability",
                                "probability that it does not hold",
                                row -> Cell.probability(row.failing().probability()))),
                result -> result.assessments().gates().value().stream()
                        .flatMap(gate -> gate.reviews().stream().flatMap(review -> failing(result, gate, review))));
    }

    private static Stream<FailingRow> failing(PlanResult result, GateOutlook gate, Review review) {
        return review.failing().stream()
                .map(failing -> new FailingRow(
                        gate,
                        review,
                        failing,
                        Lookup.condition(result, failing.condition()).name().en()));
    }

    private record Deaths(String area, YearMonth month, String origin, Reading<Double> deaths) {}

    static FigureTable<Deaths> threat() {
        return new FigureTable<>(
                "threat.csv",
                "Deaths by area and month: recorded, forecast, and under the baseline.",
                List.of(
                        text("area", "id of the area", Deaths::area),
                        column("month", "the month", row -> row.month().toString()),
                        column("origin", "past, forecast, or baseline (the last month repeats)", Deaths::origin),
                        column(
                                "series",
                                "of the past: recorded, or allotted from the whole territory's total; else mean or a "
                                        + Reading.QUANTILES,
                                row -> row.deaths().series()),
                        column(
                                "deaths",
                                "deaths in the month",
                                row -> Cell.hundredths(row.deaths().value()))),
                result -> result.assessments().threat().value().stream().flatMap(AssessmentTables::deaths));
    }

    private static Stream<Deaths> deaths(AreaOutlook area) {
        return Stream.of(
                        area.past().stream()
                                .map(past -> new Deaths(
                                        area.area(),
                                        past.month(),
                                        "past",
                                        new Reading<>(past.allotted() ? "allotted" : "recorded", past.deaths()))),
                        area.months().stream().flatMap(month -> deaths(area, "forecast", month)),
                        area.baseline().stream().flatMap(month -> deaths(area, "baseline", month)))
                .flatMap(rows -> rows);
    }

    private static Stream<Deaths> deaths(AreaOutlook area, String origin, Month month) {
        return Reading.first("mean", month.mean(), Reading.of(month.deaths()))
                .map(deaths -> new Deaths(area.area(), month.month(), origin, deaths));
    }

    private record ThreatLevel(String area, Month month, String origin, int level) {}

    static FigureTable<ThreatLevel> threatLevels() {
        return new FigureTable<>(
                "threat-levels.csv",
                "Probability of each threat level by area and month.",
                List.of(
                        text("area", "id of the area", ThreatLevel::area),
                        column("month", "the month", row -> row.month().month().toString()),
                        column("origin", "forecast, or baseline (the last month repeats)", ThreatLevel::origin),
                        column(
                                "level",
                                "threat level, on the mean of three months",
                                row -> Integer.toString(row.level())),
                        column(
                                "probability",
                                "probability of this level",
                                row -> Cell.probability(row.month().levels().get(row.level())))),
                result -> result.assessments().threat().value().stream()
                        .flatMap(area -> Stream.concat(
                                levels(area.area(), area.months(), "forecast"),
                                levels(area.area(), area.baseline(), "baseline"))));
    }

    private static Stream<ThreatLevel> levels(String area, List<Month> months, String origin) {
        return months.stream()
                .flatMap(month -> IntStream.range(0, month.levels().size())
                        .mapToObj(level -> new ThreatLevel(area, month, origin, level)));
    }

    private record CapabilityRow(String function, String series, LocalDate date, LevelDistribution levels, int level) {}

    static FigureTable<CapabilityRow> capability() {
        return new FigureTable<>(
                "capability.csv",
                "Probability of each capability level by function, series and day.",
                List.of(
                        text("function", "id of the function", CapabilityRow::function),
                        text(
                                "series",
                                "now (the joint pool), party: and its id (a party's own pool), kept or removed"
                                        + " (projected with and without support)",
                                CapabilityRow::series),
                        column("date", "the day", row -> row.date().toString()),
                        column("level", "capability level", row -> Integer.toString(row.level())),
                        column(
                                "probability",
                                "probability of this level",
                                row -> Cell.probability(row.levels().at(row.level()))),
                        column(
                                "at_least",
                                "probability of this level or above",
                                row -> Cell.probability(row.levels().atLeast(row.level())))),
                result -> result.assessments().capability().value().stream().flatMap(AssessmentTables::capability));
    }

    private static Stream<CapabilityRow> capability(FunctionOutlook outlook) {
        LocalDate now = outlook.now().asOf();
        return Stream.of(
                        levels(outlook, "now", now, outlook.now().levels()),
                        outlook.parties().stream()
                                .flatMap(pool -> levels(outlook, "party:" + pool.party(), now, pool.levels())),
                        projected(outlook, "kept", outlook.kept()),
                        projected(outlook, "removed", outlook.removed()))
                .flatMap(rows -> rows);
    }

    private static Stream<CapabilityRow> projected(FunctionOutlook outlook, String series, List<AtDate> projection) {
        return projection.stream().flatMap(at -> levels(outlook, series, at.date(), at.levels()));
    }

    private static Stream<CapabilityRow> levels(
            FunctionOutlook outlook, String series, LocalDate date, LevelDistribution levels) {
        return IntStream.range(0, levels.levels())
                .mapToObj(level -> new CapabilityRow(outlook.function(), series, date, levels, level));
    }
}

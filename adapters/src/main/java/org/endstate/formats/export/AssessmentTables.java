package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.condition.GateOutlook;
import org.endstate.condition.GateOutlook.Failing;
import org.endstate.condition.GateOutlook.Review;

/** The tables of the gates. */
final class AssessmentTables {

    private AssessmentTables() {}

    private record GateRow(String gate, String name, Review review) {}

    static FigureTable<PlanResult, GateRow> gates() {
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

    static FigureTable<PlanResult, FailingRow> failing() {
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
}

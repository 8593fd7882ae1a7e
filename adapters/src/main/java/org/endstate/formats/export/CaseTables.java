package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.commission.CaseLosses;
import org.endstate.commission.CasesResult;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.DatedUnit;
import org.endstate.oversight.Predictor;
import org.endstate.oversight.ScoredUnit;

/** The tables of a backtest of closed cases: means, every unit under every predictor, losses. */
final class CaseTables {

    private CaseTables() {}

    /** All of them. */
    static List<FigureTable<CasesResult, ?>> all() {
        return List.of(predictors(), units(), losses());
    }

    private record Mean(Predictor predictor, CaseScores scores) {}

    private static FigureTable<CasesResult, Mean> predictors() {
        return new FigureTable<>(
                "predictors.csv",
                "Mean scores of every predictor over all units of closed cases.",
                List.of(
                        column("predictor", "who forecasts", row -> Json.word(row.predictor())),
                        column(
                                "rival",
                                "whether it is what Endstate is compared with",
                                row -> Boolean.toString(row.predictor().isRival())),
                        column(
                                "units",
                                "how many",
                                row -> Integer.toString(row.scores().units().size())),
                        column(
                                "crps",
                                "mean CRPS in days, every unit alike",
                                row -> Cell.hundredths(row.scores().meanCrps(row.predictor()))),
                        column(
                                "crps-by-case",
                                "mean CRPS in days, every case alike",
                                row -> Cell.hundredths(row.scores().meanCrpsByCase(row.predictor()))),
                        column(
                                "ratio",
                                "mean CRPS divided by the best rival's",
                                row -> Cell.hundredths(row.scores().ratio(row.predictor()))),
                        column(
                                "coverage",
                                "share of units inside the central 80 %",
                                row -> Cell.probability(row.scores().coverage(row.predictor())))),
                result -> result.scores().units().isEmpty()
                        ? Stream.empty()
                        : Arrays.stream(Predictor.values()).map(predictor -> new Mean(predictor, result.scores())));
    }

    private record Forecast(ScoredUnit unit, Predictor predictor) {

        DatedUnit dated() {
            return unit.unit();
        }

        ScoredUnit.Scored scored() {
            return unit.of(predictor);
        }
    }

    private static FigureTable<CasesResult, Forecast> units() {
        return new FigureTable<>(
                "units.csv",
                "Every unit under every predictor; days are calendar days after the announced date.",
                Stream.concat(ofUnit().stream(), ofForecast().stream()).toList(),
                result -> result.scores().units().stream()
                        .flatMap(unit ->
                                Arrays.stream(Predictor.values()).map(predictor -> new Forecast(unit, predictor))));
    }

    private static List<FigureTable.Column<Forecast>> ofUnit() {
        return List.of(
                text("mission", "id of the case", row -> row.dated().mission()),
                text(
                        "unit",
                        "id of the site or milestone",
                        row -> row.dated().unit().id()),
                column(
                        "driver",
                        "what drove its date",
                        row -> Json.word(row.dated().driver())),
                column(
                        "announced",
                        "the agreed date",
                        row -> row.dated().dates().announced().toString()),
                column(
                        "actual",
                        "when it happened",
                        row -> row.dated().dates().actual().toString()),
                column(
                        "event",
                        "what happened then",
                        row -> Json.word(row.dated().told().event())),
                column(
                        "reports",
                        "how many reports of it stand",
                        row -> Integer.toString(row.dated().told().reports())));
    }

    private static List<FigureTable.Column<Forecast>> ofForecast() {
        return List.of(
                column("predictor", "who forecasts", row -> Json.word(row.predictor())),
                column("p10", "P10 in days", row -> Cell.tenths(row.scored().p10())),
                column("p50", "P50 in days", row -> Cell.tenths(row.scored().p50())),
                column("p90", "P90 in days", row -> Cell.tenths(row.scored().p90())),
                column(
                        "crps",
                        "CRPS in days",
                        row -> Cell.hundredths(row.scored().crps())),
                column(
                        "pit",
                        "where the actual date fell in the forecast",
                        row -> Cell.probability(row.scored().transform())));
    }

    private static FigureTable<CasesResult, CaseLosses> losses() {
        return new FigureTable<>(
                "losses.csv",
                "Losses of quality of every case, predicted and seen.",
                List.of(
                        text("mission", "id of the case", CaseLosses::mission),
                        column(
                                "loss",
                                "what is lost",
                                row -> Json.word(row.predicted().kind())),
                        column(
                                "expected",
                                "mean number of sites",
                                row -> Cell.hundredths(row.predicted().expected())),
                        column(
                                "any",
                                "probability of at least one",
                                row -> Cell.probability(row.predicted().any())),
                        column(
                                "seen",
                                "sites of which it is reported; empty where no report speaks of it",
                                row -> row.seen().map(Object::toString).orElse(""))),
                result -> result.losses().stream());
    }
}

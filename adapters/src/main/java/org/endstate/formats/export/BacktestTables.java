package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.commission.BacktestResult;
import org.endstate.threat.Reliability;
import org.endstate.threat.Score;
import org.endstate.threat.SkillStudy.Window;
import org.endstate.threat.SkillTable;

/** The tables of a backtest: scores, windows, calibration, units. */
final class BacktestTables {

    private BacktestTables() {}

    /** All of them. */
    static List<FigureTable<BacktestResult, ?>> all() {
        return List.of(scores(), windows(), transform(), coverage(), reliability(), units());
    }

    private static IntStream methods(BacktestResult result) {
        return IntStream.range(0, result.table().methods().size());
    }

    private static String method(BacktestResult result, int method) {
        return result.table().methods().get(method).toString();
    }

    /** Empty where there is no forecast to score. */
    private static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString()
                : "";
    }

    private record ScoreRow(String scope, String method, Score score, double value) {}

    private static FigureTable<BacktestResult, ScoreRow> scores() {
        return new FigureTable<>(
                "scores.csv",
                "Mean scores of every method over all windows.",
                List.of(
                        column(
                                "scope",
                                "all; active (a death in the twelve months before the origin); without-two (without the two"
                                        + " units of each window on which the benchmark was worst)",
                                ScoreRow::scope),
                        text("method", "the method and its version", ScoreRow::method),
                        column("score", "which score", row -> Json.word(row.score())),
                        column("value", "its mean", row -> number(row.value()))),
                BacktestTables::scoreRows);
    }

    private static Stream<ScoreRow> scoreRows(BacktestResult result) {
        SkillTable table = result.table();
        return Stream.of(
                        scoreRows(result, "all", table),
                        scoreRows(result, "active", table.active()),
                        scoreRows(result, "without-two", result.withoutTwo()))
                .flatMap(rows -> rows);
    }

    private static Stream<ScoreRow> scoreRows(BacktestResult result, String scope, SkillTable table) {
        return methods(result)
                .boxed()
                .flatMap(method -> Arrays.stream(Score.values())
                        .map(score -> new ScoreRow(scope, method(result, method), score, table.mean(score, method))));
    }

    private record WindowRow(String method, Window window, double crps, double benchmark) {}

    private static FigureTable<BacktestResult, WindowRow> windows() {
        return new FigureTable<>(
                "windows.csv",
                "Mean CRPS of every method in every window, beside the benchmark's.",
                List.of(
                        text("method", "the method and its version", WindowRow::method),
                        column(
                                "known",
                                "the last month the forecasts knew",
                                row -> row.window().known().toString()),
                        column(
                                "from",
                                "the first month ahead that is scored",
                                row -> Integer.toString(row.window().from())),
                        column(
                                "to",
                                "the last month ahead that is scored",
                                row -> Integer.toString(row.window().to())),
                        column("crps", "mean CRPS in deaths", row -> number(row.crps())),
                        column("benchmark", "the benchmark's", row -> number(row.benchmark())),
                        column(
                                "ratio",
                                "method to benchmark; empty where the benchmark made no error",
                                row -> number(row.crps() / row.benchmark()))),
                BacktestTables::windowRows);
    }

    private static Stream<WindowRow> windowRows(BacktestResult result) {
        List<Window> windows = result.table().windows();
        return methods(result)
                .boxed()
                .flatMap(method -> IntStream.range(0, windows.size()).mapToObj(window -> {
                    SkillTable of = result.table().inWindow(window);
                    return new WindowRow(
                            method(result, method),
                            windows.get(window),
                            of.mean(Score.CRPS, method),
                            of.mean(Score.CRPS, result.benchmark()));
                }));
    }

    private record Share(String method, int bin, int bins, double share) {}

    private static FigureTable<BacktestResult, Share> transform() {
        return new FigureTable<>(
                "pit.csv",
                "Where outcomes fell in their forecasts (probability integral transform); even shares are right.",
                List.of(
                        text("method", "the method and its version", Share::method),
                        column("from", "lower end of the bin", row -> number((double) row.bin() / row.bins())),
                        column("to", "upper end of the bin", row -> number((double) (row.bin() + 1) / row.bins())),
                        column("share", "share of outcomes", row -> number(row.share()))),
                result -> methods(result).boxed().flatMap(method -> {
                    List<Double> shares = result.table().transform(method);
                    return IntStream.range(0, shares.size())
                            .mapToObj(bin -> new Share(method(result, method), bin, shares.size(), shares.get(bin)));
                }));
    }

    private record Covered(String method, int level, int forecasts, double coverage) {}

    private static FigureTable<BacktestResult, Covered> coverage() {
        return new FigureTable<>(
                "coverage.csv",
                "Share of outcomes inside the central 90 % interval, by the unit's threat level at the origin.",
                List.of(
                        text("method", "the method and its version", Covered::method),
                        column("level", "threat level at the origin", row -> Integer.toString(row.level())),
                        column("forecasts", "how many forecasts", row -> Integer.toString(row.forecasts())),
                        column("coverage", "share inside", row -> number(row.coverage()))),
                result -> methods(result)
                        .boxed()
                        .flatMap(method -> IntStream.range(0, result.levels())
                                .mapToObj(level -> {
                                    SkillTable of = result.startingAt(level);
                                    return new Covered(
                                            method(result, method),
                                            level,
                                            of.forecasts(),
                                            of.mean(Score.COVERAGE_90, method));
                                })
                                .filter(row -> row.forecasts() > 0)));
    }

    private record Statements(String method, Reliability.Bin bin) {}

    private static FigureTable<BacktestResult, Statements> reliability() {
        return new FigureTable<>(
                "reliability.csv",
                "Statements that the threat level will be at most l, by their forecast probability.",
                List.of(
                        text("method", "the method and its version", Statements::method),
                        column(
                                "statements",
                                "how many",
                                row -> Long.toString(row.bin().statements())),
                        column(
                                "forecast",
                                "mean forecast probability",
                                row -> number(row.bin().forecast())),
                        column(
                                "observed",
                                "share that came true",
                                row -> number(row.bin().observed()))),
                result -> methods(result)
                        .boxed()
                        .flatMap(method -> result.table().reliability(method).bins().stream()
                                .map(bin -> new Statements(method(result, method), bin))));
    }

    private record UnitRow(String unit, String name, String method, SkillTable table, double crps) {}

    private static FigureTable<BacktestResult, UnitRow> units() {
        return new FigureTable<>(
                "units.csv",
                "Mean CRPS of every method in every unit.",
                List.of(
                        text("unit", "id of the unit", UnitRow::unit),
                        text("name", "its name", UnitRow::name),
                        text("method", "the method and its version", UnitRow::method),
                        column(
                                "forecasts",
                                "how many forecasts",
                                row -> Integer.toString(row.table().forecasts())),
                        column("crps", "mean CRPS in deaths", row -> number(row.crps()))),
                BacktestTables::unitRows);
    }

    private static Stream<UnitRow> unitRows(BacktestResult result) {
        List<String> units = result.table().units();
        return IntStream.range(0, units.size()).boxed().flatMap(unit -> {
            SkillTable of = result.table().ofUnit(unit);
            return methods(result)
                    .mapToObj(method -> new UnitRow(
                            units.get(unit),
                            result.data().units().get(unit),
                            method(result, method),
                            of,
                            of.mean(Score.CRPS, method)));
        });
    }
}

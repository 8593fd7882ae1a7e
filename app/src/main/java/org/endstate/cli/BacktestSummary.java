package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.BacktestThreat;
import org.endstate.commission.StudyData;
import org.endstate.threat.Score;
import org.endstate.threat.SkillStudy.Window;
import org.endstate.threat.SkillTable;

/** The scores of a backtest in at most 100 columns: every method beside the benchmark. */
final class BacktestSummary {

    private static final int WIDTH = 32;
    private static final String INDENT = "  ";

    private final BacktestResult result;
    private final SkillTable table;
    private final int benchmark;
    private final Paint paint;

    BacktestSummary(BacktestResult result, Paint paint) {
        this.result = result;
        this.table = result.table();
        this.benchmark = result.benchmark();
        this.paint = paint;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        lines.add("");
        lines.addAll(headed(errors().lines()));
        lines.add("");
        lines.addAll(headed(others().lines()));
        lines.add("");
        lines.addAll(headed(windows().lines()));
        lines.add("");
        Wrapped.of(text("backtest.legend"), 96).forEach(line -> lines.add(paint.dim(line)));
        return lines;
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>();
        StudyData data = result.data();
        lines.add(paint.bold(data.name()));
        data.parts().forEach(part -> lines.add(text("backtest.part", part.release(), part.layout())));
        lines.add(text(
                "backtest.scored",
                Numbers.whole(table.forecasts()),
                Numbers.whole(table.units().size()),
                table.windows().size(),
                Numbers.whole(result.stamp().scenarios())));
        if (data.located().unlocated() > 0) {
            lines.add(text(
                    "backtest.unlocated",
                    Numbers.whole(data.located().unlocated()),
                    Numbers.whole(data.located().total())));
        }
        if (!data.issues().isEmpty()) {
            lines.add(Messages.count("backtest.issues", data.issues().size()));
        }
        lines.addAll(Wrapped.of(vintage(), 96));
        if (result.isCutShort()) {
            lines.addAll(Wrapped.of(text("backtest.cut-short", BacktestThreat.CHOSEN, name(result.chosen())), 96));
        }
        return lines;
    }

    private String vintage() {
        return switch (result.vintage()) {
            case AS_KNOWN -> text("backtest.as-known");
            case LATER ->
                text(
                        "backtest.later",
                        result.data().knownSince().map(Object::toString).orElse(""));
            case UNKNOWN -> text("backtest.unknown");
        };
    }

    private Table errors() {
        Table errors = new Table(WIDTH);
        errors.row(
                text("column.method"),
                text("column.crps"),
                text("column.ratio"),
                text("column.interval"),
                text("column.windows"),
                text("column.without-two"),
                text("column.windows"));
        SkillTable rest = result.withoutTwo();
        for (int method = 0; method < table.methods().size(); method++) {
            SkillTable.Ratio ratio = result.ratio(method);
            errors.row(
                    INDENT + name(method),
                    number(table.mean(Score.CRPS, method), 2),
                    number(ratio.ratio(), 3),
                    Double.isFinite(ratio.low())
                            ? text("summary.band", number(ratio.low(), 2), number(ratio.high(), 2))
                            : text("none"),
                    number(table.geometricMeanRatio(method, benchmark), 3),
                    number(rest.mean(Score.CRPS, method), 2),
                    number(rest.geometricMeanRatio(method, benchmark), 3));
        }
        return errors;
    }

    private Table others() {
        Table others = new Table(WIDTH);
        others.row(
                text("column.method"),
                text("column.log-crps"),
                text("column.ignorance"),
                text("column.resampled"),
                text("column.interval-score"),
                text("column.coverage"),
                text("column.active"),
                text("column.rps"),
                text("column.brier"));
        SkillTable active = table.active();
        for (int method = 0; method < table.methods().size(); method++) {
            others.row(
                    INDENT + name(method),
                    number(table.mean(Score.LOG_CRPS, method), 3),
                    number(table.mean(Score.IGNORANCE, method), 3),
                    number(table.mean(Score.IGNORANCE_RESAMPLED, method), 3),
                    number(table.mean(Score.INTERVAL_90, method), 1),
                    number(table.mean(Score.COVERAGE_90, method), 3),
                    number(active.mean(Score.COVERAGE_90, method), 3),
                    number(table.mean(Score.LEVEL_RPS, method), 3),
                    number(table.mean(Score.LEVEL_BRIER, method), 3));
        }
        return others;
    }

    private Table windows() {
        Table windows = new Table(WIDTH);
        windows.row(text("column.window"), text("column.benchmark"), name(result.chosen()), text("column.ratio"));
        List<Window> all = table.windows();
        for (int window = 0; window < all.size(); window++) {
            SkillTable of = table.inWindow(window);
            double own = of.mean(Score.CRPS, result.chosen());
            double other = of.mean(Score.CRPS, benchmark);
            windows.row(
                    INDENT
                            + text(
                                    "backtest.window",
                                    Windows.year(all.get(window)),
                                    all.get(window).known()),
                    number(other, 2),
                    number(own, 2),
                    number(own / other, 3));
        }
        return windows;
    }

    /** A dash where there is nothing to divide by, or no forecast of the kind. */
    private static String number(double value, int decimals) {
        return Double.isFinite(value) ? Numbers.decimal(value, decimals) : text("none");
    }

    private String name(int method) {
        return table.methods().get(method).toString();
    }

    private List<String> headed(List<String> lines) {
        List<String> headed = new ArrayList<>(lines);
        headed.set(0, paint.bold(lines.getFirst()));
        return headed;
    }
}

package org.endstate.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.BacktestThreat;
import org.endstate.commission.StudyData;
import org.endstate.report.pages.report.JtebacktestGenerated;
import org.endstate.threat.Score;
import org.endstate.threat.SkillTable;

/**
 * The scores of a backtest as one HTML file that loads nothing and needs no script. The same result gives the same
 * bytes.
 */
public final class BacktestPage {

    private final BacktestResult result;
    private final SkillTable table;
    private final Words words;
    private final BacktestFigures figures;

    private BacktestPage(BacktestResult result, Words words) {
        this.result = result;
        this.table = result.table();
        this.words = words;
        this.figures = new BacktestFigures(result, words);
    }

    /** The page in this language; messages that are not translated stay English. */
    public static String render(BacktestResult result, Locale language) {
        StringOutput html = new StringOutput(1 << 16);
        JtebacktestGenerated.render(
                new OwaspHtmlTemplateOutput(html), null, new BacktestPage(result, Words.in(language)));
        return html.toString();
    }

    public Words words() {
        return words;
    }

    /** The style sheet, to stand in the page itself. */
    public String style() {
        return Css.sheet();
    }

    public String title() {
        return words.of("backtest.title", result.data().name());
    }

    /** What was scored, and what a reader must know before reading any number. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        StudyData data = result.data();
        remarks.add(words.of(
                "backtest.scored",
                words.whole(table.forecasts()),
                words.whole(table.units().size()),
                words.whole(table.windows().size()),
                words.whole(result.stamp().scenarios())));
        remarks.add(
                switch (result.vintage()) {
                    case AS_KNOWN -> words.of("backtest.as-known");
                    case LATER ->
                        words.of(
                                "backtest.later",
                                data.knownSince().map(words::date).orElse(words.of("empty")));
                    case UNKNOWN -> words.of("backtest.unknown");
                });
        if (result.isCutShort()) {
            remarks.add(words.of(
                    "backtest.cut-short",
                    BacktestThreat.CHOSEN,
                    table.methods().get(result.chosen()).toString()));
        }
        if (data.located().unlocated() > 0) {
            remarks.add(words.of(
                    "backtest.unlocated",
                    words.whole(data.located().unlocated()),
                    words.whole(data.located().total())));
        }
        return remarks;
    }

    /** Mean errors of every method beside the benchmark's. */
    public Table errors() {
        SkillTable rest = result.withoutTwo();
        return new Table(
                words.of("backtest.errors"),
                List.of(
                        words.of("backtest.column.method"),
                        words.of("backtest.column.crps"),
                        words.of("backtest.column.ratio"),
                        words.of("backtest.column.interval"),
                        words.of("backtest.column.windows"),
                        words.of("backtest.column.without-two"),
                        words.of("backtest.column.without-two-windows")),
                IntStream.range(0, table.methods().size())
                        .mapToObj(method -> error(method, rest))
                        .toList());
    }

    private List<String> error(int method, SkillTable rest) {
        int benchmark = result.benchmark();
        SkillTable.Ratio ratio = result.ratio(method);
        return List.of(
                table.methods().get(method).toString(),
                number(table.mean(Score.CRPS, method), 2),
                number(ratio.ratio(), 3),
                Double.isFinite(ratio.low())
                        ? words.of("probability.interval", number(ratio.low(), 2), number(ratio.high(), 2))
                        : words.of("empty"),
                number(table.geometricMeanRatio(method, benchmark), 3),
                number(rest.mean(Score.CRPS, method), 2),
                number(rest.geometricMeanRatio(method, benchmark), 3));
    }

    /** All other scores of every method. */
    public Table scores() {
        return new Table(
                words.of("backtest.scores"),
                List.of(
                        words.of("backtest.column.method"),
                        words.of("backtest.column.log-crps"),
                        words.of("backtest.column.ignorance"),
                        words.of("backtest.column.resampled"),
                        words.of("backtest.column.interval-score"),
                        words.of("backtest.column.inside"),
                        words.of("backtest.column.active"),
                        words.of("backtest.column.rps"),
                        words.of("backtest.column.brier")),
                IntStream.range(0, table.methods().size()).mapToObj(this::score).toList());
    }

    private List<String> score(int method) {
        return List.of(
                table.methods().get(method).toString(),
                number(table.mean(Score.LOG_CRPS, method), 3),
                number(table.mean(Score.IGNORANCE, method), 3),
                number(table.mean(Score.IGNORANCE_RESAMPLED, method), 3),
                number(table.mean(Score.INTERVAL_90, method), 1),
                number(table.mean(Score.COVERAGE_90, method), 3),
                number(table.active().mean(Score.COVERAGE_90, method), 3),
                number(table.mean(Score.LEVEL_RPS, method), 3),
                number(table.mean(Score.LEVEL_BRIER, method), 3));
    }

    /** A dash where there is nothing to divide by, or no forecast of the kind. */
    private String number(double value, int decimals) {
        return Double.isFinite(value) ? words.decimal(value, decimals) : words.of("empty");
    }

    public List<Figure> figures() {
        return figures.all();
    }

    public Legend legend() {
        return figures.legend();
    }

    public int issueCount() {
        return result.data().issues().size();
    }

    public List<Table> issues() {
        return IssueTables.of(result.data().issues(), words);
    }

    /** Every file with its release and its hash. */
    public Table inputs() {
        return new Table(
                words.of("provenance.inputs"),
                List.of(
                        words.of("provenance.column.file"),
                        words.of("backtest.column.release"),
                        words.of("provenance.column.hash")),
                result.data().parts().stream()
                        .map(part -> List.of(
                                part.file().path(),
                                words.of("backtest.release", part.release(), part.layout()),
                                part.file().hash().hex()))
                        .toList());
    }

    public String program() {
        return result.stamp().program();
    }

    public String seed() {
        return Long.toString(result.stamp().seed());
    }
}

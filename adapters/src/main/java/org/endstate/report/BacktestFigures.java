package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.commission.BacktestResult;
import org.endstate.report.NumberPlot.Axis;
import org.endstate.report.NumberPlot.Tick;
import org.endstate.threat.Reliability;
import org.endstate.threat.Score;
import org.endstate.threat.SkillStudy.Window;
import org.endstate.threat.SkillTable;

/** The drawings of a backtest: the method that missions use, filled, beside the benchmark, hollow. */
final class BacktestFigures {

    private static final double HEIGHT = 230;
    private static final double PROMISED = 0.9;

    private final BacktestResult result;
    private final SkillTable table;
    private final Words words;

    BacktestFigures(BacktestResult result, Words words) {
        this.result = result;
        this.table = result.table();
        this.words = words;
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>(List.of(windows()));
        figures.add(reliability());
        figures.add(transform(result.chosen(), "pit-chosen"));
        figures.add(transform(result.benchmark(), "pit-benchmark"));
        figures.add(coverage());
        return figures;
    }

    Legend legend() {
        return Legend.empty()
                .with("median", words.of("backtest.legend.chosen", name(result.chosen())))
                .with("ring", words.of("backtest.legend.benchmark", name(result.benchmark())))
                .with("agreed", words.of("backtest.legend.ideal"));
    }

    private String name(int method) {
        return table.methods().get(method).toString();
    }

    private Plot.Title title(String id, String title, String description) {
        return new Plot.Title(id, title, description, HEIGHT);
    }

    /** The ratio of every window whose benchmark made an error. */
    private record Ratio(int window, String year, double own, double other) {

        double ratio() {
            return own / other;
        }
    }

    private Figure windows() {
        List<Ratio> ratios = ratios();
        double highest = StrictMath.max(
                1.2, ratios.stream().mapToDouble(Ratio::ratio).max().orElse(1));
        int count = table.windows().size();
        int step = StrictMath.max(1, (count + 7) / 8);
        List<Tick> years = IntStream.iterate(0, window -> window < count, window -> window + step)
                .mapToObj(window -> new Tick(window, year(table.windows().get(window))))
                .toList();
        String title = words.of("backtest.windows");
        NumberPlot plot = new NumberPlot(
                title("backtest-windows", title, words.of("backtest.windows-desc")),
                new Axis(words.of("backtest.axis.window"), -0.5, count - 0.5, years),
                axis("", LinearScale.around(0, highest, 0, 1), 2));
        plot.reference(1).line("line", ratios, Ratio::window, Ratio::ratio);
        ratios.forEach(ratio -> plot.mark("chosen", ratio.window(), ratio.ratio()));
        return new Figure("backtest-windows", title, plot.close(), windowTable(title, ratios));
    }

    private List<Ratio> ratios() {
        return IntStream.range(0, table.windows().size())
                .mapToObj(window -> {
                    SkillTable of = table.inWindow(window);
                    return new Ratio(
                            window,
                            year(table.windows().get(window)),
                            of.mean(Score.CRPS, result.chosen()),
                            of.mean(Score.CRPS, result.benchmark()));
                })
                .filter(ratio -> ratio.other() > 0)
                .toList();
    }

    private static String year(Window window) {
        return Integer.toString(window.known().plusMonths(window.from()).getYear());
    }

    private Table windowTable(String title, List<Ratio> ratios) {
        return new Table(
                title,
                List.of(
                        words.of("backtest.axis.window"),
                        name(result.benchmark()),
                        name(result.chosen()),
                        words.of("backtest.column.ratio")),
                ratios.stream()
                        .map(ratio -> List.of(
                                ratio.year(),
                                words.decimal(ratio.other(), 2),
                                words.decimal(ratio.own(), 2),
                                words.decimal(ratio.ratio(), 3)))
                        .toList());
    }

    private Axis axis(String name, LinearScale scale, int decimals) {
        return new Axis(
                name,
                scale.low(),
                scale.high(),
                scale.ticks().stream()
                        .map(tick -> new Tick(tick, words.decimal(tick, decimals)))
                        .toList());
    }

    private Figure transform(int method, String id) {
        List<Double> shares = table.transform(method);
        double highest = StrictMath.max(
                0.2, shares.stream().mapToDouble(share -> share).max().orElse(0));
        String title = words.of("backtest.pit", name(method));
        NumberPlot plot = new NumberPlot(
                title(id, title, words.of("backtest.pit-desc")),
                axis(words.of("backtest.axis.pit"), new LinearScale(0, 1, 0, 1), 1),
                axis("", new LinearScale(0, StrictMath.ceil(highest * 10) / 10, 0, 1), 2));
        int bins = shares.size();
        IntStream.range(0, bins)
                .forEach(bin -> plot.column("column", (double) bin / bins, (bin + 1.0) / bins, shares.get(bin)));
        plot.reference(1.0 / bins);
        Table numbers = new Table(
                title,
                List.of(words.of("backtest.axis.pit"), words.of("backtest.column.share")),
                IntStream.range(0, bins)
                        .mapToObj(bin -> List.of(
                                words.of(
                                        "probability.interval",
                                        words.decimal((double) bin / bins, 1),
                                        words.decimal((bin + 1.0) / bins, 1)),
                                words.decimal(shares.get(bin), 3)))
                        .toList());
        return new Figure(id, title, plot.close(), numbers);
    }

    private record Covered(int level, int forecasts, double own, double other) {}

    private Figure coverage() {
        List<Covered> levels = IntStream.range(0, result.levels())
                .mapToObj(level -> {
                    SkillTable of = result.startingAt(level);
                    return new Covered(
                            level,
                            of.forecasts(),
                            of.mean(Score.COVERAGE_90, result.chosen()),
                            of.mean(Score.COVERAGE_90, result.benchmark()));
                })
                .filter(level -> level.forecasts() > 0)
                .toList();
        String title = words.of("backtest.coverage");
        List<Tick> ticks = IntStream.range(0, result.levels())
                .mapToObj(level -> new Tick(level, words.whole(level)))
                .toList();
        NumberPlot plot = new NumberPlot(
                title("backtest-coverage", title, words.of("backtest.coverage-desc")),
                new Axis(words.of("backtest.axis.level"), -0.5, result.levels() - 0.5, ticks),
                axis("", new LinearScale(0, 1, 0, 1), 1));
        plot.reference(PROMISED);
        levels.forEach(level -> plot.mark("ring", level.level() + 0.12, level.other())
                .mark("chosen", level.level() - 0.12, level.own()));
        Table numbers = new Table(
                title,
                List.of(
                        words.of("backtest.axis.level"),
                        words.of("backtest.column.forecasts"),
                        name(result.benchmark()),
                        name(result.chosen())),
                levels.stream()
                        .map(level -> List.of(
                                words.whole(level.level()),
                                words.whole(level.forecasts()),
                                words.decimal(level.other(), 3),
                                words.decimal(level.own(), 3)))
                        .toList());
        return new Figure("backtest-coverage", title, plot.close(), numbers);
    }

    private Figure reliability() {
        String title = words.of("backtest.reliability");
        NumberPlot plot = new NumberPlot(
                title("backtest-reliability", title, words.of("backtest.reliability-desc")),
                axis(words.of("backtest.axis.forecast"), new LinearScale(0, 1, 0, 1), 1),
                axis("", new LinearScale(0, 1, 0, 1), 1));
        plot.diagonal();
        List<List<String>> rows = new ArrayList<>();
        draw(plot, result.benchmark(), "dash", "ring", rows);
        draw(plot, result.chosen(), "line", "chosen", rows);
        Table numbers = new Table(
                title,
                List.of(
                        words.of("backtest.column.method"),
                        words.of("backtest.axis.forecast"),
                        words.of("backtest.column.observed"),
                        words.of("backtest.column.statements")),
                rows);
        return new Figure("backtest-reliability", title, plot.close(), numbers);
    }

    private void draw(NumberPlot plot, int method, String line, String mark, List<List<String>> rows) {
        List<Reliability.Bin> bins = table.reliability(method).bins();
        plot.line(line, bins, Reliability.Bin::forecast, Reliability.Bin::observed);
        for (Reliability.Bin bin : bins) {
            plot.mark(mark, bin.forecast(), bin.observed());
            rows.add(List.of(
                    name(method),
                    words.decimal(bin.forecast(), 3),
                    words.decimal(bin.observed(), 3),
                    words.whole(bin.statements())));
        }
    }
}

package org.endstate.bench.threat;

import static org.endstate.bench.threat.ScoreFiles.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.Conflictology;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.LinearPool;
import org.endstate.threat.OwnHistory;
import org.endstate.threat.Score;
import org.endstate.threat.SkillStudy;
import org.endstate.threat.SkillStudy.Window;
import org.endstate.threat.SkillTable;
import org.endstate.threat.forest.HorizonForest;
import org.endstate.threat.forest.LeafForest;
import org.endstate.threat.forest.StandardForecast;
import org.endstate.uncertainty.Draws;

/**
 * What else the standard forecast might be, compared on outcomes before 2018 only: {@code ./dev bench candidates
 * [MONTHS]}, an origin every 12 MONTHS or as many as asked for. Candidates and rule: decision 0019.
 */
public final class Candidates {

    private static final int BASELINE = 0;
    private static final int STANDARD = 1;

    /** Half a year from the Octobers on which settings were chosen. */
    private static final YearMonth FIRST = YearMonth.of(2005, 4);

    private static final YearMonth LAST = YearMonth.of(2016, 10);
    private static final int MEASURES = 4;

    private Candidates() {}

    /** Writes {@code bench/results/threat/candidates.md}. */
    public static void main(String[] args) throws IOException {
        int apart = args.length > 0 ? Integer.parseInt(args[0]) : 12;
        ThreatData data = new ThreatData(
                Path.of(Optional.ofNullable(System.getenv("ENDSTATE_SHARED")).orElse("../shared"))
                        .resolve("data/threat"));
        String text = """
                # Candidates for the standard forecast

                Written by `./dev bench candidates %d`: an origin every so many months from %s to %s, 3 to 14 months
                ahead, all outcomes before 2018. Candidates and the rule of choice: decision 0019.

                %s
                %s""".formatted(
                        apart,
                        FIRST,
                        LAST,
                        study("18 Iraqi governorates", data.governorates(), apart),
                        study("191 countries", data.countries(), apart));
        Files.writeString(Path.of("bench/results/threat/candidates.md"), text);
        System.out.print(text);
    }

    private static List<ForecastMethod> methods() {
        ForecastMethod standard = new Remembered(StandardForecast.method());
        ForecastMethod e4 = new Remembered(HorizonForest.of(HorizonForest.Base.E4));
        ForecastMethod g6 = new Remembered(HorizonForest.of(HorizonForest.Base.G6));
        ForecastMethod leaves = new Remembered(LeafForest.of(LeafForest.Settings.DEFAULT));
        ForecastMethod own = OwnHistory.of(OwnHistory.Settings.DEFAULT);
        ForecastMethod own6 = OwnHistory.of(new OwnHistory.Settings(6, 48, 3));
        return List.of(
                Conflictology.of(12),
                standard,
                pool("research-recipe", member(own6, 0.5), member(e4, 0.25), member(g6, 0.25)),
                new Recalibrated(standard),
                pool(
                        "standard-and-research",
                        member(leaves, 0.3),
                        member(own, 0.2),
                        member(own6, 0.25),
                        member(e4, 0.125),
                        member(g6, 0.125)));
    }

    private static LinearPool.Member member(ForecastMethod method, double weight) {
        return new LinearPool.Member(method, weight);
    }

    /** Of methods that are no pools: which member a scenario is of is drawn once. */
    private static ForecastMethod pool(String name, LinearPool.Member... members) {
        return LinearPool.of(new Method(name, 1), List.of(members));
    }

    private static String study(String what, MonthlySeries series, int apart) {
        List<Window> windows = Stream.iterate(FIRST, known -> !known.isAfter(LAST), known -> known.plusMonths(apart))
                .map(known -> new Window(known, 3, 14))
                .toList();
        SkillTable table = SkillStudy.run(
                        series.until(YearMonth.of(2017, 12)),
                        windows,
                        methods(),
                        SkillStudy.Settings.DEFAULT,
                        (done, all) -> true)
                .orElseThrow();
        String markdown = markdown(what, table);
        System.err.println(markdown);
        return markdown;
    }

    private static String markdown(String what, SkillTable table) {
        double[][] measures = IntStream.range(0, table.methods().size())
                .mapToObj(method -> measures(table, method))
                .toArray(double[][]::new);
        StringBuilder text = new StringBuilder("## " + what + "\n\n| candidate | CRPS ratio | gm of windows "
                + "| gm without two worst | ignorance | mean rank | ratio to the standard (90 % interval) "
                + "| coverage, active | interval score |\n|---|---|---|---|---|---|---|---|---|\n");
        for (int method = 0; method < measures.length; method++) {
            SkillTable.Ratio ratio =
                    table.ratio(method, STANDARD, Draws.of(2024).split("units"));
            text.append("| ").append(table.methods().get(method).name());
            for (double measure : measures[method]) {
                text.append(" | ").append(number(measure, 4));
            }
            text.append(" | ")
                    .append(method == BASELINE ? "" : number(meanRank(measures, method), 2))
                    .append(" | " + number(ratio.ratio(), 3) + " (" + number(ratio.low(), 3) + "–"
                            + number(ratio.high(), 3) + ")")
                    .append(" | ")
                    .append(number(table.active().mean(Score.COVERAGE_90, method), 3))
                    .append(" | ")
                    .append(number(table.mean(Score.INTERVAL_90, method), 1))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static double[] measures(SkillTable table, int method) {
        return new double[] {
            table.mean(Score.CRPS, method) / table.mean(Score.CRPS, BASELINE),
            table.geometricMeanRatio(method, BASELINE),
            table.withoutWorst(BASELINE, 2).geometricMeanRatio(method, BASELINE),
            table.mean(Score.IGNORANCE, method)
        };
    }

    /** Over the four measures, the candidate's place among the candidates, the best being 1. */
    private static double meanRank(double[][] measures, int method) {
        return IntStream.range(0, MEASURES)
                .mapToLong(measure -> 1
                        + IntStream.range(STANDARD, measures.length)
                                .filter(other -> measures[other][measure] < measures[method][measure])
                                .count())
                .average()
                .orElseThrow();
    }
}

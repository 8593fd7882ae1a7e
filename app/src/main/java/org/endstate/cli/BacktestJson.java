package org.endstate.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.endstate.commission.BacktestResult;
import org.endstate.threat.Score;
import org.endstate.threat.SkillTable;

/** The machine-readable scores of a backtest. */
final class BacktestJson {

    private BacktestJson() {}

    static Map<String, Object> of(BacktestResult result) {
        SkillTable table = result.table();
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("program", result.stamp().program());
        all.put("data", result.data().name());
        all.put("issues", result.data().issues().size());
        all.put("vintage", result.vintage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        all.put("seed", result.stamp().seed());
        all.put("draws", result.stamp().scenarios());
        all.put("units", table.units().size());
        all.put("forecasts", table.forecasts());
        all.put("benchmark", table.methods().get(result.benchmark()).toString());
        all.put(
                "methods",
                IntStream.range(0, table.methods().size())
                        .mapToObj(method -> method(result, method))
                        .toList());
        return all;
    }

    private static Map<String, Object> method(BacktestResult result, int method) {
        SkillTable table = result.table();
        SkillTable rest = result.withoutTwo();
        SkillTable.Ratio ratio = result.ratio(method);
        Map<String, Object> all =
                Json.object("method", table.methods().get(method).toString());
        all.put("scores", scores(table, method));
        all.put("active", scores(table.active(), method));
        all.put("withoutTwo", scores(rest, method));
        put(all, "ratio", ratio.ratio());
        put(all, "ratioLow", ratio.low());
        put(all, "ratioHigh", ratio.high());
        put(all, "geometricMeanRatio", table.geometricMeanRatio(method, result.benchmark()));
        put(all, "geometricMeanRatioWithoutTwo", rest.geometricMeanRatio(method, result.benchmark()));
        all.put(
                "windows",
                IntStream.range(0, table.windows().size())
                        .mapToObj(window -> window(table, window, method))
                        .toList());
        return all;
    }

    private static Map<String, Object> window(SkillTable table, int window, int method) {
        Map<String, Object> all =
                Json.object("known", table.windows().get(window).known().toString());
        put(all, "crps", table.inWindow(window).mean(Score.CRPS, method));
        return all;
    }

    private static Map<String, Object> scores(SkillTable table, int method) {
        Map<String, Object> scores = new LinkedHashMap<>();
        List.of(Score.values())
                .forEach(score -> put(
                        scores, score.name().toLowerCase(Locale.ROOT).replace('_', '-'), table.mean(score, method)));
        return scores;
    }

    /** A number that does not exist is left out: JSON has none for it. */
    private static void put(Map<String, Object> all, String key, double value) {
        if (Double.isFinite(value)) {
            all.put(key, value);
        }
    }
}

package org.endstate.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endstate.commission.CaseLosses;
import org.endstate.commission.CasesResult;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.Predictor;
import org.endstate.oversight.ScoredUnit;

/** The machine-readable scores of closed cases. Numbers that do not exist are left out. */
final class CasesJson {

    private CasesJson() {}

    static Map<String, Object> of(CasesResult result) {
        CaseScores scores = result.scores();
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("program", result.program());
        all.put("cases", scores.missions());
        all.put("open", result.unscored());
        if (!scores.units().isEmpty()) {
            all.put("bestRival", word(scores.bestRival()));
        }
        all.put(
                "predictors",
                Arrays.stream(Predictor.values())
                        .map(predictor -> predictor(scores, predictor))
                        .toList());
        all.put("units", scores.units().stream().map(CasesJson::unit).toList());
        all.put("losses", result.losses().stream().map(CasesJson::losses).toList());
        return all;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> predictor(CaseScores scores, Predictor predictor) {
        Map<String, Object> all = Json.object("predictor", word(predictor), "rival", predictor.isRival());
        if (!scores.units().isEmpty()) {
            all.put("crps", scores.meanCrps(predictor));
            all.put("crpsByCase", scores.meanCrpsByCase(predictor));
            all.put("ratio", scores.ratio(predictor));
            all.put("coverage", scores.coverage(predictor));
        }
        return all;
    }

    private static Map<String, Object> unit(ScoredUnit scored) {
        Map<String, Object> all = Json.object(
                "mission", scored.unit().mission(),
                "unit", scored.unit().unit().id(),
                "driver", word(scored.unit().driver()),
                "announced", scored.unit().dates().announced().toString(),
                "actual", scored.unit().dates().actual().toString(),
                "event", word(scored.unit().told().event()),
                "reports", scored.unit().told().reports());
        all.put("weightOfPast", scored.weights().past());
        all.put("weightOfPace", scored.weights().pace());
        Map<String, Object> forecasts = new LinkedHashMap<>();
        List.of(Predictor.values())
                .forEach(predictor -> forecasts.put(word(predictor), forecast(scored.of(predictor))));
        all.put("forecasts", forecasts);
        return all;
    }

    private static Map<String, Object> forecast(ScoredUnit.Scored scored) {
        return Json.object(
                "p10", scored.p10(),
                "p50", scored.p50(),
                "p90", scored.p90(),
                "crps", scored.crps(),
                "pit", scored.transform());
    }

    private static Map<String, Object> losses(CaseLosses losses) {
        Map<String, Object> all = Json.object(
                "mission", losses.mission(),
                "loss", word(losses.predicted().kind()),
                "expected", losses.predicted().expected(),
                "any", losses.predicted().any());
        losses.seen().ifPresent(seen -> all.put("seen", seen));
        return all;
    }
}

package org.endstate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.endstate.cli.MissionReading.Problem;
import org.endstate.commission.ScoredStudy;
import org.endstate.judgement.DecisionMaker;
import org.endstate.judgement.ExpertPerformance;
import org.endstate.judgement.Forecaster;
import org.endstate.judgement.PerformanceScore;
import org.endstate.judgement.ScoreCard;
import org.endstate.judgement.StudyScores;
import org.endstate.judgement.Weighting;

/** The machine-readable scores of studies. */
final class ScoreJson {

    private ScoreJson() {}

    static Map<String, Object> of(List<ScoredStudy> studies, StudyInputs inputs) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            list.add(study(studies.get(i), inputs.studies().get(i).doubts()));
        }
        all.put("studies", list);
        return all;
    }

    private static Map<String, Object> study(ScoredStudy scored, List<Problem> doubts) {
        Map<String, Object> study = Json.object("study", scored.study().name());
        switch (scored.scores()) {
            case StudyScores.NoSeeds none -> study.put("seeds", 0);
            case StudyScores.Scored scores -> {
                study.put("seeds", scores.seeds());
                study.put("leastAnswered", scores.leastAnswered());
                study.put(
                        "experts",
                        scores.experts().stream().map(ScoreJson::expert).toList());
                study.put(
                        "pools",
                        scores.decisionMakers().stream().map(ScoreJson::maker).toList());
            }
        }
        List<ScoreCard> cards = new ArrayList<>(scored.cards().experts());
        cards.addAll(scored.cards().parties());
        cards.addAll(scored.cards().baselines());
        study.put("forecasters", cards.stream().map(ScoreJson::card).toList());
        study.put("doubts", doubts.stream().map(Json::problem).toList());
        return study;
    }

    private static Map<String, Object> expert(ExpertPerformance expert) {
        Map<String, Object> all =
                Json.object("id", expert.expert().id(), "party", expert.expert().party());
        all.putAll(score(expert.score()));
        return all;
    }

    private static Map<String, Object> maker(DecisionMaker maker) {
        Map<String, Object> all = Json.object("weighting", weighting(maker.weighting()));
        all.putAll(score(maker.score()));
        all.put("weights", new TreeMap<>(maker.weights()));
        return all;
    }

    private static String weighting(Weighting weighting) {
        return switch (weighting) {
            case Weighting.Equal() -> "equal";
            case Weighting.Global(boolean optimised) -> optimised ? "global-optimised" : "global";
            case Weighting.ByItem(boolean optimised) -> optimised ? "item-optimised" : "item";
            case Weighting.User user -> "user";
        };
    }

    private static Map<String, Object> score(Optional<PerformanceScore> score) {
        return score.map(s -> Json.object(
                        "statisticalAccuracy", s.statisticalAccuracy(),
                        "seedInformation", s.seedInformation(),
                        "information", s.information(),
                        "combined", s.combined(),
                        "answered", s.answered()))
                .orElseGet(Json::object);
    }

    private static Map<String, Object> card(ScoreCard card) {
        Map<String, Object> all = Json.object("forecaster", forecaster(card.forecaster()));
        card.scores()
                .forEach((score, items) -> all.put(
                        score.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Json.object("resolved", items.resolved(), "mean", finite(items.mean()))));
        card.coverage()
                .ifPresent(coverage -> all.put(
                        "coverage",
                        Json.object(
                                "inside", coverage.inside(),
                                "resolved", coverage.resolved(),
                                "nominal", coverage.nominal())));
        return all;
    }

    /** JSON has no word for infinity. */
    private static Object finite(double mean) {
        return Double.isFinite(mean) ? mean : "infinite";
    }

    private static String forecaster(Forecaster forecaster) {
        return switch (forecaster) {
            case Forecaster.OfExpert(var expert) -> "expert:" + expert.id();
            case Forecaster.OfParty(String party) -> "party:" + party;
            case Forecaster.JointPool() -> "joint-pool";
            case Forecaster.Persistence() -> "persistence";
        };
    }
}

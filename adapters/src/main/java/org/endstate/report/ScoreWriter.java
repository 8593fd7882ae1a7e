package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.endstate.commission.ScoredStudy;
import org.endstate.judgement.DecisionMaker;
import org.endstate.judgement.ExpertPerformance;
import org.endstate.judgement.Forecaster;
import org.endstate.judgement.ItemScores;
import org.endstate.judgement.PerformanceScore;
import org.endstate.judgement.Score;
import org.endstate.judgement.ScoreCard;
import org.endstate.judgement.StudyScores;
import org.endstate.judgement.Weighting;

/** Tells how the experts of one study, and their pools, have done. */
final class ScoreWriter {

    /** Below this statistical accuracy, an expert's ranges are hard to reconcile with what came true. */
    private static final double ACCURATE = 0.05;

    private final Words words;
    private final ScoredStudy study;
    private final String id;

    ScoreWriter(Words words, ScoredStudy study, String id) {
        this.words = words;
        this.study = study;
        this.id = id;
    }

    StudyPage.Story story() {
        List<Table> tables = new ArrayList<>();
        cards().ifPresent(tables::add);
        return new StudyPage.Story(
                id,
                study.study().name(),
                sentences(),
                study.scores() instanceof StudyScores.Scored scored ? List.of(figure(scored)) : List.of(),
                tables);
    }

    private List<String> sentences() {
        return switch (study.scores()) {
            case StudyScores.NoSeeds none -> List.of(words.of("study.no-seeds"));
            case StudyScores.Scored scored ->
                List.of(
                        words.of(
                                "study.seeds",
                                words.whole(scored.experts().size()),
                                words.whole(scored.seeds()),
                                words.whole(scored.leastAnswered())),
                        words.of("study.accurate", words.whole(accurate(scored)), words.decimal(ACCURATE, 2)));
        };
    }

    private static long accurate(StudyScores.Scored scored) {
        return scored.experts().stream()
                .flatMap(expert -> expert.score().stream())
                .filter(score -> score.statisticalAccuracy() >= ACCURATE)
                .count();
    }

    private Figure figure(StudyScores.Scored scored) {
        String title = words.of("study.figure");
        double most = DoubleStream.concat(
                        scored.experts().stream()
                                .flatMap(expert -> expert.score().stream())
                                .mapToDouble(PerformanceScore::seedInformation),
                        scored.decisionMakers().stream()
                                .flatMap(maker -> maker.score().stream())
                                .mapToDouble(PerformanceScore::seedInformation))
                .max()
                .orElse(1);
        NumberPlot plot = new NumberPlot(
                new Plot.Title(
                        id, words.of("study.figure-of", study.study().name()), words.of("study.figure-desc"), 240),
                axis(words.of("study.axis-information"), StrictMath.max(1, StrictMath.ceil(most))),
                axis("", 1));
        plot.reference(ACCURATE);
        scored.experts().forEach(expert -> expert.score().ifPresent(score -> mark(plot, "party-a", score)));
        scored.decisionMakers()
                .forEach(maker -> maker.score()
                        .ifPresent(score -> mark(
                                plot, maker.weighting() instanceof Weighting.Equal ? "foreseen" : "party-b", score)));
        return new Figure(id, title, plot.close(), table(title, scored));
    }

    private NumberPlot.Axis axis(String name, double high) {
        return new NumberPlot.Axis(
                name,
                0,
                high,
                IntStream.rangeClosed(0, 4)
                        .mapToObj(i -> new NumberPlot.Tick(high * i / 4, words.decimal(high * i / 4, 2)))
                        .toList());
    }

    private static void mark(NumberPlot plot, String style, PerformanceScore score) {
        plot.mark(style, score.seedInformation(), score.statisticalAccuracy());
    }

    private Table table(String title, StudyScores.Scored scored) {
        List<List<String>> rows = new ArrayList<>();
        for (ExpertPerformance expert : scored.experts()) {
            rows.add(row(expert(expert.expert().id(), expert.expert().party()), expert.score(), ""));
        }
        for (DecisionMaker maker : scored.decisionMakers()) {
            rows.add(row(
                    weighting(maker.weighting()),
                    maker.score(),
                    words.whole(
                            maker.weights().values().stream().filter(w -> w > 0).count())));
        }
        return new Table(
                title,
                List.of(
                        words.of("study.column.who"),
                        words.of("study.column.accuracy"),
                        words.of("study.column.information"),
                        words.of("study.column.combined"),
                        words.of("study.column.answered"),
                        words.of("study.column.weighing")),
                rows);
    }

    private String expert(String name, String party) {
        return words.of("study.expert", name, party);
    }

    private List<String> row(String who, Optional<PerformanceScore> score, String weighing) {
        String empty = words.of("empty");
        return List.of(
                who,
                score.map(s -> words.decimal(s.statisticalAccuracy(), 4)).orElse(empty),
                score.map(s -> words.decimal(s.seedInformation(), 3)).orElse(empty),
                score.map(s -> words.decimal(s.combined(), 4)).orElse(empty),
                score.map(s -> words.whole(s.answered())).orElse(empty),
                weighing);
    }

    private String weighting(Weighting weighting) {
        return words.of(
                switch (weighting) {
                    case Weighting.Equal() -> "study.weighting.equal";
                    case Weighting.Global(boolean optimised) ->
                        optimised ? "study.weighting.global-optimised" : "study.weighting.global";
                    case Weighting.ByItem(boolean optimised) ->
                        optimised ? "study.weighting.item-optimised" : "study.weighting.item";
                    case Weighting.User user -> "study.weighting.user";
                });
    }

    /** Proper scores of all forecasters; empty where nothing is resolved. */
    private Optional<Table> cards() {
        List<ScoreCard> cards = new ArrayList<>(study.cards().experts());
        cards.addAll(study.cards().parties());
        cards.addAll(study.cards().baselines());
        List<List<String>> rows = new ArrayList<>();
        for (ScoreCard card : cards) {
            for (Map.Entry<Score, ItemScores> scores : card.scores().entrySet()) {
                rows.add(List.of(
                        forecaster(card.forecaster()),
                        words.of(scores.getKey()),
                        words.whole(scores.getValue().resolved()),
                        words.decimal(scores.getValue().mean(), 3),
                        card.coverage()
                                .map(c -> words.of("study.inside", words.whole(c.inside()), words.whole(c.resolved())))
                                .orElse(words.of("empty"))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.of("study.cards"),
                        List.of(
                                words.of("study.column.who"),
                                words.of("study.column.score"),
                                words.of("study.column.resolved"),
                                words.of("study.column.mean"),
                                words.of("study.column.inside")),
                        rows));
    }

    private String forecaster(Forecaster forecaster) {
        return switch (forecaster) {
            case Forecaster.OfExpert(var expert) -> expert(expert.id(), expert.party());
            case Forecaster.OfParty(String party) -> words.of("study.party", party);
            case Forecaster.JointPool() -> words.of("study.joint");
            case Forecaster.Persistence() -> words.of("study.persistence");
        };
    }
}

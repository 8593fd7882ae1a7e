package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.ScoredStudy;
import org.endstate.judgement.Comparison;
import org.endstate.judgement.DecisionMaker;
import org.endstate.judgement.ExpertPerformance;
import org.endstate.judgement.Forecaster;
import org.endstate.judgement.ItemScores;
import org.endstate.judgement.PerformanceScore;
import org.endstate.judgement.Score;
import org.endstate.judgement.ScoreCard;
import org.endstate.judgement.ScoreCards;
import org.endstate.judgement.Skill;
import org.endstate.judgement.StudyScores;
import org.endstate.judgement.Weighting;

/** The scores of studies in at most 100 columns: each by itself, or many on a line each. */
final class ScoreSummary {

    /** With more studies than this, one line for each. */
    private static final int FEW = 3;

    private static final double ACCURATE = 0.05;
    private static final int WIDTH = 34;
    private static final String INDENT = "  ";

    private final List<ScoredStudy> studies;
    private final StudyInputs inputs;
    private final Paint paint;

    ScoreSummary(List<ScoredStudy> studies, StudyInputs inputs, Paint paint) {
        this.studies = studies;
        this.inputs = inputs;
        this.paint = paint;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (studies.size() > FEW) {
            lines.addAll(overview());
        } else {
            studies.forEach(study -> lines.addAll(inFull(study)));
        }
        long doubts = inputs.studies().stream()
                .mapToLong(read -> read.doubts().size())
                .sum();
        if (doubts > 0) {
            lines.add(Messages.count("judge.doubts", doubts));
        }
        lines.add("");
        Wrapped.of(text(studies.size() > FEW ? "judge.score.legend-many" : "judge.score.legend"), 96)
                .forEach(line -> lines.add(paint.dim(line)));
        return lines;
    }

    private List<String> overview() {
        Table table = new Table(WIDTH);
        table.row(
                text("column.study"),
                text("column.experts"),
                text("column.seeds"),
                text("column.accurate"),
                text("column.inside"),
                text("column.equal"),
                text("column.performance"),
                text("column.optimised"));
        studies.forEach(study -> table.row(row(study)));
        return headed(table);
    }

    private static String[] row(ScoredStudy study) {
        return switch (study.scores()) {
            case StudyScores.NoSeeds none ->
                new String[] {
                    study.study().name(), whole(study.study().experts().size()), text("none")
                };
            case StudyScores.Scored scored ->
                new String[] {
                    scored.study(),
                    whole(scored.experts().size()),
                    whole(scored.seeds()),
                    whole(accurate(scored)),
                    inside(study.cards()),
                    pair(scored, new Weighting.Equal()),
                    pair(scored, new Weighting.Global(false)),
                    pair(scored, new Weighting.Global(true))
                };
        };
    }

    private static long accurate(StudyScores.Scored scored) {
        return scored.experts().stream()
                .flatMap(expert -> expert.score().stream())
                .filter(score -> score.statisticalAccuracy() >= ACCURATE)
                .count();
    }

    /** How often the experts' outermost quantiles held the truth. */
    private static String inside(ScoreCards cards) {
        List<ScoreCard.Coverage> coverage = cards.experts().stream()
                .flatMap(card -> card.coverage().stream())
                .toList();
        int all = coverage.stream().mapToInt(ScoreCard.Coverage::resolved).sum();
        int inside = coverage.stream().mapToInt(ScoreCard.Coverage::inside).sum();
        return all == 0 ? text("none") : Numbers.percent((double) inside / all);
    }

    private static String pair(StudyScores.Scored scored, Weighting weighting) {
        return scored.decisionMakers().stream()
                .filter(maker -> maker.weighting().equals(weighting))
                .flatMap(maker -> maker.score().stream())
                .findFirst()
                .map(score -> text(
                        "judge.pair",
                        Numbers.decimal(score.statisticalAccuracy(), 3),
                        Numbers.decimal(score.seedInformation(), 2)))
                .orElse(text("none"));
    }

    private List<String> inFull(ScoredStudy study) {
        List<String> lines = new ArrayList<>();
        switch (study.scores()) {
            case StudyScores.NoSeeds none -> {
                lines.add(paint.bold(study.study().name()));
                lines.add(text("judge.no-seeds"));
            }
            case StudyScores.Scored scored -> lines.addAll(classical(scored));
        }
        cards(study.cards()).ifPresent(table -> {
            lines.add("");
            lines.addAll(headed(table));
        });
        lines.add("");
        return lines;
    }

    private List<String> classical(StudyScores.Scored scored) {
        List<String> lines = new ArrayList<>(
                List.of(paint.bold(scored.study()), text("judge.seeds", scored.seeds(), scored.leastAnswered())));
        Table table = new Table(WIDTH);
        table.row(
                text("column.expert"),
                text("column.accuracy"),
                text("column.information"),
                text("column.all-items"),
                text("column.combined"),
                text("column.answered"));
        scored.experts().forEach(expert -> table.row(expert(expert)));
        table.heading(text("judge.pools"));
        scored.decisionMakers().forEach(maker -> table.row(maker(maker)));
        lines.addAll(headed(table));
        return lines;
    }

    private static String[] expert(ExpertPerformance expert) {
        return scores(text("judge.expert", expert.expert().id(), expert.expert().party()), expert.score());
    }

    private static String[] maker(DecisionMaker maker) {
        return scores(
                switch (maker.weighting()) {
                    case Weighting.Equal() -> text("weighting.equal");
                    case Weighting.Global(boolean optimised) ->
                        text(optimised ? "weighting.global-optimised" : "weighting.global");
                    case Weighting.ByItem(boolean optimised) ->
                        text(optimised ? "weighting.item-optimised" : "weighting.item");
                    case Weighting.User user -> text("weighting.user");
                },
                maker.score());
    }

    private static String[] scores(String name, Optional<PerformanceScore> score) {
        return score.map(s -> new String[] {
                    INDENT + name,
                    accuracy(s.statisticalAccuracy()),
                    Numbers.decimal(s.seedInformation(), 3),
                    Numbers.decimal(s.information(), 3),
                    Numbers.decimal(s.combined(), 3),
                    whole(s.answered())
                })
                .orElse(new String[] {INDENT + name, text("judge.unscored")});
    }

    /** Small p-values keep their order of magnitude. */
    private static String accuracy(double value) {
        return value >= 0.001 ? Numbers.decimal(value, 3) : String.format(Locale.ENGLISH, "%.0e", value);
    }

    /** Proper scores beside the two baselines; empty where nothing is resolved. */
    private static Optional<Table> cards(ScoreCards cards) {
        List<ScoreCard> all = new ArrayList<>(cards.experts());
        all.addAll(cards.parties());
        all.addAll(cards.baselines());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(WIDTH);
        table.row(
                text("column.forecaster"),
                text("column.score"),
                text("column.resolved"),
                text("column.mean-score"),
                text("column.against-pool"),
                text("column.against-last"));
        for (ScoreCard card : all) {
            for (Map.Entry<Score, ItemScores> scores : card.scores().entrySet()) {
                table.row(
                        INDENT + name(card.forecaster()),
                        Messages.of("score", scores.getKey()),
                        whole(scores.getValue().resolved()),
                        Numbers.decimal(scores.getValue().mean(), 3),
                        skill(card, cards, scores.getKey(), Forecaster.JointPool.class),
                        skill(card, cards, scores.getKey(), Forecaster.Persistence.class));
            }
        }
        return Optional.of(table);
    }

    private static String name(Forecaster forecaster) {
        return switch (forecaster) {
            case Forecaster.OfExpert(var expert) -> text("judge.expert", expert.id(), expert.party());
            case Forecaster.OfParty(String party) -> text("judge.party-pool", party);
            case Forecaster.JointPool() -> text("judge.joint-pool");
            case Forecaster.Persistence() -> text("judge.persistence");
        };
    }

    private static String skill(ScoreCard card, ScoreCards cards, Score score, Class<? extends Forecaster> baseline) {
        if (baseline.isInstance(card.forecaster())) {
            return text("none");
        }
        return cards.baselines().stream()
                .filter(other -> baseline.isInstance(other.forecaster()))
                .findFirst()
                .flatMap(other -> card.against(other, score))
                .map(Comparison::skill)
                .map(skill -> switch (skill) {
                    case Skill.Measured measured -> text("judge.skill", Numbers.decimal(100 * measured.value(), 0));
                    case Skill.TooFew few -> text("judge.too-few", few.resolved());
                    case Skill.Incomparable incomparable -> text("none");
                })
                .orElse(text("none"));
    }

    private List<String> headed(Table table) {
        List<String> lines = new ArrayList<>(table.lines());
        lines.set(0, paint.bold(lines.getFirst()));
        return lines;
    }

    private static String whole(long number) {
        return Numbers.whole(number);
    }
}

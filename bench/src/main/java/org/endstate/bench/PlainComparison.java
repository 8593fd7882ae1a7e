package org.endstate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.bench.PlainClassicalModel.Scores;
import org.endstate.bench.PlainClassicalModel.Weights;
import org.endstate.judgement.CrossValidation;
import org.endstate.judgement.DecisionMaker;
import org.endstate.judgement.PerformanceScore;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyScores;
import org.endstate.judgement.Weighting;

/** The plain program on the same work, and the check that both give the same scores. */
final class PlainComparison {

    private static final double TOLERANCE = 1e-9;
    private static final int MOST_SPLITS = 500;

    private final List<Study> studies;

    PlainComparison(List<Study> studies) {
        this.studies = studies;
    }

    /** Fails where the two differ. */
    void check() {
        for (Study study : studies) {
            if (StudyScores.of(study, Weighting.standard()) instanceof StudyScores.Scored scored) {
                List<Scores> plain = scored(study);
                for (int w = 0; w < plain.size(); w++) {
                    check(study, scored.decisionMakers().get(w), plain.get(w));
                }
                check(study, JudgementBenchmark.validation(study));
            }
        }
    }

    private static void check(Study study, DecisionMaker decided, Scores plain) {
        PerformanceScore score = decided.score().orElseThrow();
        if (!(Math.abs(score.statisticalAccuracy() - plain.accuracy()) < TOLERANCE)
                || !(Math.abs(score.seedInformation() - plain.information()) < TOLERANCE)) {
            throw new IllegalStateException(study.name() + ", " + decided.weighting() + ": " + score + " and " + plain);
        }
    }

    private static void check(Study study, Optional<CrossValidation> validation) {
        Optional<double[]> plain = crossed(study);
        if (validation.isPresent()
                && plain.isPresent()
                && !(Math.abs(plain.get()[1] - validation.get().optimised().combined()) < TOLERANCE)) {
            throw new IllegalStateException(
                    study.name() + ": out of sample " + validation.get() + " and " + plain.get()[1]);
        }
    }

    double scored() {
        return studies.stream().mapToDouble(study -> scored(study).size()).sum();
    }

    double crossed() {
        return studies.stream()
                .map(PlainComparison::crossed)
                .mapToDouble(crossed -> crossed.map(sums -> sums[0]).orElse(0.0))
                .sum();
    }

    private static List<Scores> scored(Study study) {
        PlainClassicalModel model = new PlainClassicalModel(study);
        List<String> seeds = model.seeds();
        if (seeds.isEmpty()) {
            return List.of();
        }
        Map<String, Scores> experts = model.scores(seeds);
        Weights global = global(experts);
        Weights byItem = (e, item) -> PlainClassicalModel.known(experts, e).accuracy() * model.information(e, item);
        int least = model.least(seeds);
        return List.of(
                model.pool(seeds, least, (e, item) -> 1),
                model.pool(seeds, least, global),
                model.pool(seeds, least, best(model, seeds, experts, global)),
                model.pool(seeds, least, byItem),
                model.pool(seeds, least, best(model, seeds, experts, byItem)));
    }

    private static Weights global(Map<String, Scores> experts) {
        return (e, item) ->
                experts.containsKey(e) ? PlainClassicalModel.known(experts, e).combined() : 0;
    }

    private static Weights best(
            PlainClassicalModel model, List<String> seeds, Map<String, Scores> experts, Weights weights) {
        return PlainClassicalModel.cut(weights, experts, model.bestCutoff(seeds, experts, weights));
    }

    /**
     * All splits of a study with at most 500 of them: means of the combined scores without and with optimising. A study
     * with more is cross-validated on its first 500 splits, which costs the same and is not compared.
     */
    private static Optional<double[]> crossed(Study study) {
        PlainClassicalModel model = new PlainClassicalModel(study);
        List<String> seeds = model.seeds();
        int training = (int) Math.round(0.8 * seeds.size());
        List<List<String>> splits = new ArrayList<>();
        split(seeds, 0, training, new ArrayList<>(), splits);
        if (seeds.size() < 2 || training == seeds.size()) {
            return Optional.empty();
        }
        double plain = 0;
        double optimised = 0;
        List<List<String>> used = splits.subList(0, Math.min(MOST_SPLITS, splits.size()));
        for (List<String> train : used) {
            List<String> test =
                    seeds.stream().filter(seed -> !train.contains(seed)).toList();
            Map<String, Scores> experts = model.scores(train);
            Weights global = global(experts);
            int least = model.least(test);
            model.pool(test, least, (e, item) -> 1);
            plain += model.pool(test, least, global).combined();
            optimised +=
                    model.pool(test, least, best(model, train, experts, global)).combined();
        }
        return splits.size() > MOST_SPLITS
                ? Optional.empty()
                : Optional.of(new double[] {plain / used.size(), optimised / used.size()});
    }

    private static void split(List<String> seeds, int from, int size, List<String> begun, List<List<String>> splits) {
        if (begun.size() == size) {
            splits.add(List.copyOf(begun));
        } else if (splits.size() <= MOST_SPLITS) {
            for (int i = from; i <= seeds.size() - (size - begun.size()); i++) {
                begun.add(seeds.get(i));
                split(seeds, i + 1, size, begun, splits);
                begun.removeLast();
            }
        }
    }
}

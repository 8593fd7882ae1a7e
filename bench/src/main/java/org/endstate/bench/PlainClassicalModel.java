package org.endstate.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.endstate.judgement.Answer;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Item;
import org.endstate.judgement.Scale;
import org.endstate.judgement.Study;
import org.hipparchus.special.Gamma;

/**
 * The classical model as one would write it from the formulas: every pool is built from scratch, point by point, from
 * the experts' quantiles. It is the peer that the product is timed against and must agree with.
 */
final class PlainClassicalModel {

    /** Accuracy and information, of an expert or a pool. */
    record Scores(double accuracy, double information) {
        double combined() {
            return accuracy * information;
        }
    }

    /** The weight of an expert on an item. */
    interface Weights {
        double of(String expert, String item);
    }

    private final List<Double> probabilities;
    private final List<String> experts = new ArrayList<>();
    private final Map<String, Map<String, double[]>> answers = new HashMap<>();
    private final Map<String, Double> realisations = new HashMap<>();
    private final Map<String, double[]> ranges = new HashMap<>();

    PlainClassicalModel(Study study) {
        probabilities = study.probabilities();
        study.experts().forEach(expert -> experts.add(expert.id()));
        for (Item item : study.items()) {
            if (item instanceof Item.Quantity quantity) {
                Map<String, double[]> given = new HashMap<>();
                double low = Double.POSITIVE_INFINITY;
                double high = Double.NEGATIVE_INFINITY;
                for (Answer answer : study.answers()) {
                    if (answer.item().equals(item.id())) {
                        double[] values = values(answer.belief(), quantity.scale());
                        for (double value : values) {
                            low = Math.min(low, value);
                            high = Math.max(high, value);
                        }
                        if (answer.belief() instanceof Belief.Quantiles) {
                            given.put(answer.expert(), values);
                        }
                    }
                }
                if (quantity.realisation().isPresent()) {
                    double realisation = onScale(quantity.realisation().get(), quantity.scale());
                    realisations.put(item.id(), realisation);
                    low = Math.min(low, realisation);
                    high = Math.max(high, realisation);
                }
                answers.put(item.id(), given);
                ranges.put(item.id(), new double[] {low - 0.1 * (high - low), high + 0.1 * (high - low)});
            }
        }
    }

    private static double[] values(Belief belief, Scale scale) {
        return switch (belief) {
            case Belief.Quantiles(var values) ->
                values.stream().mapToDouble(v -> onScale(v, scale)).toArray();
            case Belief.Incomplete(var values) ->
                values.stream().mapToDouble(v -> onScale(v, scale)).toArray();
            case Belief.Probability probability -> new double[0];
            case Belief.Levels levels -> new double[0];
        };
    }

    private static double onScale(double value, Scale scale) {
        return scale == Scale.LOG ? Math.log(value) : value;
    }

    List<String> seeds() {
        return answers.keySet().stream()
                .filter(item ->
                        realisations.containsKey(item) && !known(answers, item).isEmpty())
                .sorted()
                .toList();
    }

    int least(List<String> seeds) {
        return experts.stream()
                .mapToInt(expert -> (int) seeds.stream()
                        .filter(seed -> known(answers, seed).containsKey(expert))
                        .count())
                .filter(n -> n > 0)
                .min()
                .orElse(0);
    }

    /** The scores of the experts who answered one of the seeds. */
    Map<String, Scores> scores(List<String> seeds) {
        Map<String, Scores> scores = new HashMap<>();
        for (String expert : experts) {
            Map<String, double[]> own = new HashMap<>();
            for (String seed : seeds) {
                if (known(answers, seed).containsKey(expert)) {
                    own.put(seed, known(known(answers, seed), expert));
                }
            }
            if (!own.isEmpty()) {
                scores.put(expert, score(own, least(seeds)));
            }
        }
        return scores;
    }

    /** The score of the pool of the experts with a weight. */
    Scores pool(List<String> seeds, int least, Weights weights) {
        Map<String, double[]> pooled = new HashMap<>();
        for (String seed : seeds) {
            double sum = 0;
            for (String expert : known(answers, seed).keySet()) {
                sum += weights.of(expert, seed);
            }
            if (sum > 0) {
                pooled.put(seed, quantiles(seed, sum, weights));
            }
        }
        return score(pooled, least);
    }

    /** The best pool of those whose experts all reach the accuracy of one of them, and its cutoff. */
    double bestCutoff(List<String> seeds, Map<String, Scores> scores, Weights weights) {
        double best = -1;
        double chosen = 0;
        for (double cutoff :
                new TreeSet<>(scores.values().stream().map(Scores::accuracy).toList()).descendingSet()) {
            Scores pool = pool(seeds, least(seeds), cut(weights, scores, cutoff));
            if (pool.combined() > best) {
                best = pool.combined();
                chosen = cutoff;
            }
        }
        return chosen;
    }

    /** The weights of the experts that reach the cutoff; equal accuracies may differ in their last digits. */
    static Weights cut(Weights weights, Map<String, Scores> scores, double cutoff) {
        return (expert, item) ->
                scores.containsKey(expert) && known(scores, expert).accuracy() >= cutoff * (1 - 1e-9)
                        ? weights.of(expert, item)
                        : 0;
    }

    double information(String expert, String item) {
        return information(known(known(answers, item), expert), known(ranges, item));
    }

    private double[] quantiles(String item, double sum, Weights weights) {
        double[] range = known(ranges, item);
        TreeSet<Double> points = new TreeSet<>(List.of(range[0], range[1]));
        for (double[] answer : known(answers, item).values()) {
            for (double value : answer) {
                points.add(value);
            }
        }
        double[] quantiles = new double[probabilities.size()];
        int found = 0;
        double lastPoint = range[0];
        double last = 0;
        for (double point : points) {
            double cumulative = 0;
            for (Map.Entry<String, double[]> answer : known(answers, item).entrySet()) {
                cumulative += weights.of(answer.getKey(), item) / sum * cumulative(point, answer.getValue(), range);
            }
            while (found < quantiles.length && cumulative >= probabilities.get(found) - 1e-12) {
                double share = cumulative <= probabilities.get(found) + 1e-12
                        ? 1
                        : (probabilities.get(found) - last) / (cumulative - last);
                quantiles[found++] = share == 1 ? point : lastPoint + share * (point - lastPoint);
            }
            lastPoint = point;
            last = cumulative;
        }
        return quantiles;
    }

    private double cumulative(double x, double[] at, double[] range) {
        double from = range[0];
        double below = 0;
        for (int q = 0; q <= at.length; q++) {
            double to = q == at.length ? range[1] : at[q];
            double above = q == at.length ? 1 : probabilities.get(q);
            if (x <= to) {
                return below + (above - below) * (x - from) / (to - from);
            }
            from = to;
            below = above;
        }
        return 1;
    }

    private Scores score(Map<String, double[]> quantiles, int least) {
        int[] counts = new int[probabilities.size() + 1];
        double information = 0;
        for (Map.Entry<String, double[]> answer : quantiles.entrySet()) {
            int bin = 0;
            while (bin < answer.getValue().length && answer.getValue()[bin] < known(realisations, answer.getKey())) {
                bin++;
            }
            counts[bin]++;
            information += information(answer.getValue(), known(ranges, answer.getKey()));
        }
        double divergence = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            double share = (double) counts[bin] / quantiles.size();
            divergence += share == 0 ? 0 : share * Math.log(share / probability(bin));
        }
        double half = least * divergence;
        double accuracy = half <= 0 ? 1 : Gamma.regularizedGammaQ(probabilities.size() / 2.0, half);
        return new Scores(accuracy, information / quantiles.size());
    }

    private double information(double[] at, double[] range) {
        double information = Math.log(range[1] - range[0]);
        for (int bin = 0; bin <= at.length; bin++) {
            double from = bin == 0 ? range[0] : at[bin - 1];
            double to = bin == at.length ? range[1] : at[bin];
            information += probability(bin) * Math.log(probability(bin) / (to - from));
        }
        return information;
    }

    private double probability(int bin) {
        return (bin == probabilities.size() ? 1 : probabilities.get(bin)) - (bin == 0 ? 0 : probabilities.get(bin - 1));
    }

    /** The value of a key that the map has. */
    static <V> V known(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key));
    }
}

package org.endstate.bench.capability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.capability.LevelDistribution;
import org.endstate.uncertainty.RankedProbabilityScore;

/**
 * How well one model did in one world.
 *
 * @param byMission the mean ranked probability score of each mission's functions
 * @param coverage share of outcomes inside the smallest set of levels that holds 80 %
 */
record Scored(List<Double> byMission, double coverage) {

    private static final double HELD = 0.8;

    Scored {
        byMission = List.copyOf(byMission);
    }

    /** Scores a model's forecasts of every mission. */
    static Scored of(Model model, List<List<Case>> missions, boolean removed) {
        List<Double> scores = new ArrayList<>();
        long covered = 0;
        long all = 0;
        for (List<Case> mission : missions) {
            List<LevelDistribution> foreseen =
                    model.foresee(mission.stream().map(Case::ratings).toList(), removed);
            double sum = 0;
            for (int function = 0; function < mission.size(); function++) {
                int outcome = mission.get(function).outcome();
                sum += score(foreseen.get(function), outcome);
                covered += covers(foreseen.get(function), outcome) ? 1 : 0;
                all++;
            }
            scores.add(sum / mission.size());
        }
        return new Scored(scores, (double) covered / all);
    }

    private static double score(LevelDistribution foreseen, int outcome) {
        return RankedProbabilityScore.of(
                foreseen.probabilities().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                outcome);
    }

    private static boolean covers(LevelDistribution foreseen, int outcome) {
        List<Integer> likeliest = IntStream.range(0, foreseen.levels())
                .boxed()
                .sorted(Comparator.comparingDouble(level -> -foreseen.at(level)))
                .toList();
        double held = 0;
        for (int level : likeliest) {
            held += foreseen.at(level);
            if (level == outcome) {
                return true;
            }
            if (held >= HELD - 1e-12) {
                return false;
            }
        }
        return false;
    }

    double mean() {
        return byMission.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /**
     * Whether this is no worse than the other beyond noise: the mean difference over the missions, which both met, is
     * at most two of its standard errors.
     */
    boolean holdsAgainst(Scored other) {
        int n = byMission.size();
        double[] differences = IntStream.range(0, n)
                .mapToDouble(i -> byMission.get(i) - other.byMission.get(i))
                .toArray();
        double mean =
                IntStream.range(0, n).mapToDouble(i -> differences[i]).average().orElseThrow();
        double squares = IntStream.range(0, n)
                .mapToDouble(i -> (differences[i] - mean) * (differences[i] - mean))
                .sum();
        return mean <= 2 * StrictMath.sqrt(squares / (n - 1) / n);
    }
}

package org.endstate.judgement;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Statistical accuracy and mean information of every expert of a study on some seeds. */
final class SeedScores {

    /** Two accuracies that differ by less than this share are the same: counts in another order round differently. */
    private static final double TIE = 1e-9;

    private final double[] accuracy;
    private final double[] information;
    private final int[] answered;
    private final int least;

    /** Arrays by expert; accuracy and information of an expert without an answered seed are NaN. */
    SeedScores(double[] accuracy, double[] information, int[] answered, int least) {
        this.accuracy = accuracy;
        this.information = information;
        this.answered = answered;
        this.least = least;
    }

    double accuracy(int expert) {
        return accuracy[expert];
    }

    double information(int expert) {
        return information[expert];
    }

    int answered(int expert) {
        return answered[expert];
    }

    /** The fewest seeds that an expert answered, of those who answered any. */
    int least() {
        return least;
    }

    /** The experts who answered a seed. */
    IntStream measured() {
        return IntStream.range(0, answered.length).filter(e -> answered[e] > 0);
    }

    /** The measured experts, the most accurate first. */
    int[] byAccuracy() {
        return measured()
                .boxed()
                .sorted(Comparator.comparingDouble(e -> -accuracy[e]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean reaches(int expert, double cutoff) {
        return accuracy[expert] >= cutoff * (1 - TIE);
    }
}

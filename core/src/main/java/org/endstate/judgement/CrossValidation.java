package org.endstate.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.uncertainty.Draws;

/**
 * How weightings do on seeds that they have not seen: weights from 80 % of the seeds, scores on the rest, over all such
 * splits or, where there are more, over 500 of them drawn evenly (Colson and Cooke 2017; see {@link Weighting}).
 *
 * @param splits how many were made
 * @param training seeds in each training set
 * @param equal scores with equal weights
 * @param global scores with global weights, no cutoff
 * @param optimised scores with global weights, optimised on the training set
 */
public record CrossValidation(int splits, int training, OutOfSample equal, OutOfSample global, OutOfSample optimised) {

    private static final double TRAINING = 0.8;
    private static final int MOST_SPLITS = 500;

    /**
     * Means over the splits.
     *
     * @param combined the mean of the products, not the product of the means
     */
    public record OutOfSample(double statisticalAccuracy, double information, double combined) {}

    /**
     * The cross-validation of a study; empty if fewer than two of its quantities are seeds, or too few answers were
     * given to score any split.
     */
    public static Optional<CrossValidation> find(Study study, Draws draws) {
        CompiledStudy compiled = new CompiledStudy(study, 1);
        int[] seeds = compiled.seeds();
        int training = (int) StrictMath.round(TRAINING * seeds.length);
        if (seeds.length < 2 || training == seeds.length) {
            return Optional.empty();
        }
        List<int[]> splits = Splits.of(seeds.length, training, MOST_SPLITS, draws);
        Sums equal = new Sums();
        Sums global = new Sums();
        Sums optimised = new Sums();
        for (int[] split : splits) {
            Fold fold = Fold.of(study, compiled, seeds, split);
            equal.add(fold.score(new Weighting.Equal()));
            global.add(fold.score(new Weighting.Global(false)));
            optimised.add(fold.score(new Weighting.Global(true)));
        }
        if (!(equal.isMeasured() && global.isMeasured() && optimised.isMeasured())) {
            return Optional.empty();
        }
        return Optional.of(
                new CrossValidation(splits.size(), training, equal.means(), global.means(), optimised.means()));
    }

    /** One split: what is learnt from the training seeds is scored on the others. */
    private record Fold(
            Study study,
            CompiledStudy compiled,
            List<Integer> train,
            List<Integer> test,
            SeedScores learnt,
            int least) {

        static Fold of(Study study, CompiledStudy compiled, int[] seeds, int[] split) {
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int i = 0, at = 0; i < seeds.length; i++) {
                boolean in = at < split.length && split[at] == i;
                (in ? train : test).add(seeds[i]);
                at += in ? 1 : 0;
            }
            int least = compiled.score(indices(test)).least();
            return new Fold(study, compiled, train, test, compiled.score(indices(train)), least);
        }

        PoolScore score(Weighting weighting) {
            Choice choice = Choice.of(weighting, study, compiled, learnt, indices(train));
            return compiled.score(choice.mix(compiled, indices(test)), least);
        }

        private static int[] indices(List<Integer> seeds) {
            return seeds.stream().mapToInt(i -> i).toArray();
        }
    }

    /** Sums of scores; a pool that answers none of the unseen seeds counts as none. */
    private static final class Sums {

        private double accuracy;
        private double information;
        private double combined;
        private int number;

        void add(PoolScore score) {
            if (score.answered() > 0) {
                accuracy += score.accuracy();
                information += score.information();
                combined += score.combined();
                number++;
            }
        }

        boolean isMeasured() {
            return number > 0;
        }

        OutOfSample means() {
            return new OutOfSample(accuracy / number, information / number, combined / number);
        }
    }
}

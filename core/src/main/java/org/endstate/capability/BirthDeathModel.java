package org.endstate.capability;

import java.util.ArrayList;
import java.util.List;

/**
 * The level of a function over time: a birth–death chain whose two rates are unknown and learned from assessments.
 *
 * <p>Rates live on a fixed logarithmic grid; the chain is filtered exactly in each cell and cells are weighted by prior
 * × likelihood, for the functions of one force together. Before the first assessment every level is equally likely.
 * Nothing is sampled, so the same assessments always give the same numbers. Irregular dates need no special care.
 */
public final class BirthDeathModel {

    private final Settings settings;
    private final int levels;

    public BirthDeathModel(Settings settings, int levels) {
        if (!(levels >= 2)) {
            throw new IllegalArgumentException("A function with [" + levels + "] levels can neither climb nor slip.");
        }
        this.settings = settings;
        this.levels = levels;
    }

    /** What the parties agree on before they look at any assessment. */
    public record Settings(RatePrior up, RatePrior down, RateGrid grid, Tempo tempo) {

        /** Each function for itself, steps by pure chance, nothing forgotten: the plainest model of this kind. */
        public static final Settings PLAIN = new Settings(
                RatePrior.alone(2, 0.5),
                RatePrior.alone(2, 0.2),
                new RateGrid(41, 0.01, 4),
                new Tempo(1, Double.POSITIVE_INFINITY));

        /**
         * A force climbs about every two years and slips about every five; its own pace is known within a third, and
         * each function's within a third of the force's. An assumption, to be replaced by the commission's own history;
         * why the functions learn from one another, in stages, and forget: decision 0012.
         */
        public static final Settings DEFAULT = new Settings(
                new RatePrior(0.5, 8, 8), new RatePrior(0.2, 8, 8), new RateGrid(25, 0.02, 4), new Tempo(3, 0.5));
    }

    /**
     * What an assessment says.
     *
     * @param years since any fixed day; never falling from one assessment to the next
     * @param likelihood of what was found, by level; any scale, none below 0 and at least one above
     */
    public record Assessed(double years, List<Double> likelihood) {
        public Assessed {
            likelihood = List.copyOf(likelihood);
            if (!likelihood.stream().allMatch(l -> l >= 0)
                    || likelihood.stream().noneMatch(l -> l > 0)) {
                throw new IllegalArgumentException("The likelihoods of the levels " + likelihood + " are none.");
            }
        }
    }

    /** What is known of the rates and the level after these assessments, in order of time; at least one. */
    public Posterior learn(List<Assessed> assessments) {
        return learnTogether(List.of(assessments)).getFirst();
    }

    /**
     * The same for several functions of one force.
     *
     * @param functions the assessments of each, in years since the same day
     */
    public List<Posterior> learnTogether(List<List<Assessed>> functions) {
        functions.forEach(this::check);
        double until = functions.stream()
                .mapToDouble(assessments -> assessments.getLast().years())
                .max()
                .orElse(0);
        List<CellFilter> filters = functions.parallelStream()
                .map(assessments -> CellFilter.of(settings, assessments, until))
                .toList();
        List<double[]> weights = new KindredRates(settings.up(), settings.down(), settings.grid())
                .weigh(filters.stream().map(CellFilter::logLikelihood).toList());
        List<Posterior> posteriors = new ArrayList<>();
        for (int function = 0; function < filters.size(); function++) {
            posteriors.add(new Posterior(
                    settings, weights.get(function), filters.get(function).now()));
        }
        return posteriors;
    }

    private void check(List<Assessed> assessments) {
        double last = Double.NEGATIVE_INFINITY;
        for (Assessed assessed : assessments) {
            if (assessed.likelihood().size() != levels || !(assessed.years() >= last)) {
                throw new IllegalArgumentException("The assessment after [" + assessed.years() + "] years has ["
                        + assessed.likelihood().size() + "] levels of [" + levels + "], or is not in order of time.");
            }
            last = assessed.years();
        }
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("There is no assessment to learn from.");
        }
    }
}

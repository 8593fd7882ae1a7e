package org.endstate.capability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.capability.BirthDeathModel.Assessed;

/**
 * One function's assessments filtered for every pair of rates (forward algorithm of hidden Markov models: Rabiner, "A
 * Tutorial on Hidden Markov Models", Proceedings of the IEEE 77, 1989, section III.A).
 *
 * @param logLikelihood of the assessments, by pair; what lies longer back counts less
 * @param now the distribution of the state after the last assessment, by pair
 */
record CellFilter(double[] logLikelihood, double[][] now) {

    /**
     * Filters one record.
     *
     * @param until the day, in years, on which an assessment counts in full
     */
    static CellFilter of(BirthDeathModel.Settings settings, List<Assessed> assessments, double until) {
        int cells = settings.grid().cells();
        CellFilter filter = new CellFilter(new double[cells], new double[cells][]);
        double[][] likelihoods = likelihoods(assessments, settings.tempo().stages());
        for (int cell = 0; cell < cells; cell++) {
            BirthDeathChain chain = settings.tempo()
                    .chain(settings.grid().up(cell), settings.grid().down(cell));
            double[] state = new double[likelihoods[0].length];
            Arrays.fill(state, 1.0 / state.length);
            double at = assessments.getFirst().years();
            for (int i = 0; i < likelihoods.length; i++) {
                double years = assessments.get(i).years();
                state = years > at ? chain.after(years - at, state) : state;
                at = years;
                filter.logLikelihood[cell] +=
                        settings.tempo().memory(until - at) * StrictMath.log(observe(state, likelihoods[i]));
            }
            filter.now[cell] = state;
        }
        return filter;
    }

    /** The likelihood of each state: of its level, whatever the stage. */
    private static double[][] likelihoods(List<Assessed> assessments, int stages) {
        return assessments.stream()
                .map(assessed -> IntStream.range(0, assessed.likelihood().size() * stages)
                        .mapToDouble(state -> assessed.likelihood().get(state / stages))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Takes an assessment in and returns how likely it was; a state that excludes it stays as it is, of no weight. */
    private static double observe(double[] state, double[] likelihood) {
        double sum = 0;
        for (int i = 0; i < state.length; i++) {
            sum += state[i] * likelihood[i];
        }
        for (int i = 0; sum > 0 && i < state.length; i++) {
            state[i] *= likelihood[i] / sum;
        }
        return sum;
    }
}

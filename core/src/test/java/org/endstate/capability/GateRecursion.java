package org.endstate.capability;

/**
 * What sampled paths must agree with: the probability that by each of the next assessments the level has been at the
 * threshold or above at so many assessments in a row. Exact: the chain is augmented by the length of the run.
 */
final class GateRecursion {

    private final Posterior posterior;
    private final int threshold;
    private final int run;

    GateRecursion(Posterior posterior, int threshold, int run) {
        this.posterior = posterior;
        this.threshold = threshold;
        this.run = run;
    }

    /** Entry i is for the i-th assessment to come, so entry 0 is 0. */
    double[] passedBy(int assessments, double yearsApart) {
        double[] passed = new double[assessments + 1];
        for (int cell = 0; cell < posterior.cells(); cell++) {
            double[][] transition = posterior.transition(cell, yearsApart, Stress.NONE);
            double[][] state = new double[run][posterior.states()];
            for (int i = 0; i < posterior.states(); i++) {
                state[0][i] = posterior.now(cell, i);
            }
            double done = 0;
            for (int i = 1; i <= assessments; i++) {
                double[][] next = new double[run][posterior.states()];
                done += advance(state, next, transition);
                state = next;
                passed[i] += posterior.weight(cell) * done;
            }
        }
        return passed;
    }

    /** Moves every run length one assessment on and returns the mass that completed its run. */
    private double advance(double[][] state, double[][] next, double[][] transition) {
        double done = 0;
        for (int length = 0; length < run; length++) {
            double[] moved = BirthDeathChain.step(state[length], transition);
            for (int to = 0; to < moved.length; to++) {
                if (posterior.level(to) < threshold) {
                    next[0][to] += moved[to];
                } else if (length + 1 < run) {
                    next[length + 1][to] += moved[to];
                } else {
                    done += moved[to];
                }
            }
        }
        return done;
    }
}

package org.endstate.solver;

import com.google.ortools.sat.CpSolver;
import org.endstate.schedule.Solver.Limit;

/**
 * How the solver is set, so that its answer depends on model and limit alone. It does not probe before it searches: on
 * the many days off of a calendar that took all the work allowed, and what was left was proved in a fiftieth of it.
 */
final class Parameters {

    private static final int SEEDS = 1 << 30;

    private Parameters() {}

    /** A solver for one question. Strategies take turns in a fixed order, however many threads there are. */
    static CpSolver of(Limit limit) {
        CpSolver solver = common(limit);
        solver.getParameters().setMaxDeterministicTime(limit.work()).setInterleaveSearch(true);
        return solver;
    }

    /** One that stops after so many seconds on the clock, and whose answer depends on the machine. */
    static CpSolver timed(Limit limit) {
        CpSolver solver = common(limit);
        solver.getParameters().setMaxTimeInSeconds(limit.work());
        return solver;
    }

    private static CpSolver common(Limit limit) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setRandomSeed(Math.floorMod(limit.seed(), SEEDS))
                .setNumWorkers(limit.workers())
                .setCpModelProbingLevel(0)
                .setCatchSigintSignal(false);
        return solver;
    }
}

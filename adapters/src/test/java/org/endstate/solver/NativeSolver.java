package org.endstate.solver;

import static org.junit.jupiter.api.Assumptions.abort;

import org.endstate.schedule.Solver;
import org.endstate.schedule.SolverAccess;

/** The native solver for tests; a test is skipped with the reason where it cannot be loaded. */
final class NativeSolver {

    private NativeSolver() {}

    static Solver get() {
        return switch (CpSatSolver.load()) {
            case SolverAccess.Usable(Solver solver) -> solver;
            case SolverAccess.NotUsed(var why) -> abort(why.toString());
        };
    }
}

package org.endstate.solver;

import static org.junit.jupiter.api.Assumptions.abort;

import org.endstate.schedule.Solver;

/** The native solver for tests; a test is skipped with the reason where it cannot be loaded. */
final class NativeSolver {

    private NativeSolver() {}

    static Solver get() {
        return switch (CpSatSolver.load()) {
            case Loading.Loaded(Solver solver) -> solver;
            case Loading.NotAvailable(String reason) -> abort(reason);
        };
    }
}

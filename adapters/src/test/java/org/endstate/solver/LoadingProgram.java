package org.endstate.solver;

import org.endstate.schedule.SolverAccess;

/** Loads the native solver and says what came of it, in a process of its own. */
final class LoadingProgram {

    private LoadingProgram() {}

    public static void main(String[] arguments) {
        switch (CpSatSolver.load()) {
            case SolverAccess.Usable(var solver) -> System.out.println("loaded " + solver.name());
            case SolverAccess.NotUsed(var why) -> System.out.println("not available: " + why);
        }
    }
}

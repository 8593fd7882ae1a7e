package org.endstate.solver;

/** Loads the native solver and says what came of it, in a process of its own. */
final class LoadingProgram {

    private LoadingProgram() {}

    public static void main(String[] arguments) {
        switch (CpSatSolver.load()) {
            case Loading.Loaded(var solver) -> System.out.println("loaded " + solver.name());
            case Loading.NotAvailable(String reason) -> System.out.println("not available: " + reason);
        }
    }
}

package org.endstate.wiring;

import java.util.function.Supplier;
import org.endstate.cli.Planning.SolverUse;
import org.endstate.schedule.SolverAccess;
import org.endstate.schedule.Unproven;
import org.endstate.solver.CpSatSolver;

/** The native solver, loaded when it is first asked for and not before, once for the whole process. */
final class NativeSolver {

    private NativeSolver() {}

    private static final class Holder {
        private static final SolverAccess LOADED = CpSatSolver.load();
    }

    static Supplier<SolverAccess> of(SolverUse use) {
        return switch (use) {
            case auto -> () -> Holder.LOADED;
            case off -> () -> new SolverAccess.NotUsed(new Unproven.SwitchedOff());
        };
    }
}

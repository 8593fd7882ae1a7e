package org.endstate.cli;

import org.endstate.commission.Dossier;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.Watch;

/** Plans a mission. The outcome does not depend on the number of threads. */
@FunctionalInterface
public interface Planning {

    PlanOutcome plan(Dossier dossier, Means means, Watch watch);

    /**
     * What a plan is computed with.
     *
     * @param threads at least 1
     */
    record Means(int threads, SolverUse solver) {

        /** As if no option were given. */
        static Means usual() {
            return new Means(Runtime.getRuntime().availableProcessors(), SolverUse.auto);
        }
    }

    /** Whether a native solver is used, as the command line spells it. */
    enum SolverUse {
        /** Where this machine can load it and the plan is not too large for it. */
        auto,
        off
    }
}

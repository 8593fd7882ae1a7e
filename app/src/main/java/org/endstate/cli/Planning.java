package org.endstate.cli;

import org.endstate.commission.Dossier;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.Watch;

/** Plans a mission. The outcome does not depend on the number of threads. */
@FunctionalInterface
public interface Planning {

    PlanOutcome plan(Dossier dossier, int threads, Watch watch);
}

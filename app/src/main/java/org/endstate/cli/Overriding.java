package org.endstate.cli;

import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.timeline.PlanningSettings;

/** Options that replace settings of the mission folder. */
final class Overriding {

    private Overriding() {}

    static Dossier simulation(Dossier dossier, Optional<Long> seed, Optional<Integer> scenarios) {
        PlanningSettings.Simulation read = dossier.settings().simulation();
        PlanningSettings.Simulation asked = new PlanningSettings.Simulation(
                seed.orElse(read.seed()),
                scenarios.orElse(read.scenarios()),
                read.horizon_months(),
                read.durationCorrelation());
        return new Dossier(
                dossier.mission(),
                dossier.inputs(),
                dossier.commitments(),
                new PlanningSettings(
                        dossier.settings().risk(),
                        asked,
                        dossier.settings().search(),
                        dossier.settings().outsideWeight()),
                dossier.origin());
    }
}

package org.endstate.commission;

import java.util.Optional;
import org.endstate.commission.Watch.Stage;
import org.endstate.provenance.RunStamp;
import org.endstate.timeline.PlanningSettings;

/** The use case of working group 1: the threat of a dossier, without a plan. The same as a plan's assessment of it. */
public final class AssessThreat {

    private AssessThreat() {}

    /**
     * Assesses the threat; empty where the watch asked to stop.
     *
     * @param program name and version of the software, for the stamp
     */
    public static Optional<ThreatResult> run(Dossier dossier, String program, Watch watch) {
        PlanningSettings.Simulation simulation = dossier.settings().simulation();
        watch.progress(Stage.THREAT, 0, 1);
        ThreatMade made = ThreatMade.of(dossier);
        watch.progress(Stage.THREAT, 1, 1);
        RunStamp stamp = new RunStamp(program, dossier.origin().files(), simulation.seed(), simulation.scenarios());
        return watch.stopped() ? Optional.empty() : Optional.of(new ThreatResult(dossier, stamp, made.outlook()));
    }
}

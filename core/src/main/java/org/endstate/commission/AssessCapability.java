package org.endstate.commission;

import java.util.Optional;
import org.endstate.provenance.RunStamp;
import org.endstate.timeline.PlanningSettings;

/**
 * The use case of working group 3: what the host's forces can do, and how the gates stand, without a plan. The same as
 * a plan's assessment of both.
 */
public final class AssessCapability {

    private AssessCapability() {}

    /**
     * Assesses the functions and reads the gates; empty where the watch asked to stop.
     *
     * @param program name and version of the software, for the stamp
     */
    public static Optional<CapabilityResult> run(Dossier dossier, String program, Watch watch) {
        PlanningSettings.Simulation simulation = dossier.settings().simulation();
        PlanResult.Assessments made = AssessmentsMade.of(dossier, watch).assessments();
        RunStamp stamp = new RunStamp(program, dossier.origin().files(), simulation.seed(), simulation.scenarios());
        return watch.stopped()
                ? Optional.empty()
                : Optional.of(new CapabilityResult(dossier, stamp, made.capability(), made.gates()));
    }
}

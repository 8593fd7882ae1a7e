package org.endstate.commission;

import java.util.List;
import org.endstate.capability.FunctionOutlook;
import org.endstate.condition.GateOutlook;
import org.endstate.oversight.ReferenceClass;
import org.endstate.provenance.Derived;
import org.endstate.provenance.RunStamp;
import org.endstate.threat.ThreatOutlook;
import org.endstate.timeline.OptionForecast;

/** Everything a planning run found: the three assessments, the gates, the options, and the outside view. */
public record PlanResult(
        Dossier dossier,
        RunStamp stamp,
        Assessments assessments,
        List<OptionForecast> options,
        List<ReferenceClass> outside) {

    public PlanResult {
        options = List.copyOf(options);
        outside = List.copyOf(outside);
    }

    /** What the working groups submit, each with its method. */
    public record Assessments(
            Derived<ThreatOutlook> threat,
            Derived<List<FunctionOutlook>> capability,
            Derived<List<GateOutlook>> gates) {}
}

package org.endstate.commission;

import java.util.List;
import org.endstate.capability.FunctionOutlook;
import org.endstate.condition.GateOutlook;
import org.endstate.provenance.Derived;
import org.endstate.provenance.RunStamp;

/** What working group 3 found of a dossier, and how the gates stand. */
public record CapabilityResult(
        Dossier dossier, RunStamp stamp, Derived<List<FunctionOutlook>> functions, Derived<List<GateOutlook>> gates) {}

package org.endstate.commission;

import org.endstate.provenance.Derived;
import org.endstate.provenance.RunStamp;
import org.endstate.threat.ThreatOutlook;

/** The threat of a mission by itself. */
public record ThreatResult(Dossier dossier, RunStamp stamp, Derived<ThreatOutlook> outlook) {}

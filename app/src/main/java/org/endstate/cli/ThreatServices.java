package org.endstate.cli;

import java.io.IOException;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.ThreatResult;
import org.endstate.commission.Watch;

/** What the threat commands need from the rest of Endstate. */
public interface ThreatServices {

    /** The threat of a mission; empty where the watch asked to stop. */
    Optional<ThreatResult> assess(Dossier dossier, Watch watch);

    /** Turns the threat of a mission into the files of an output folder. */
    void render(ThreatResult result, Rendering.Sink sink) throws IOException;
}

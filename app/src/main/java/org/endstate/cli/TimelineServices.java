package org.endstate.cli;

import java.io.IOException;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.Watch;
import org.endstate.timeline.WhatIf;

/** What the command line needs around planning itself. */
public interface TimelineServices {

    /** What would have to be true for a date; empty where the watch asked to stop. */
    Optional<WhatIf> whatIf(Dossier dossier, WhatIf.Question question, Planning.SolverUse solver, Watch watch);

    /** The files of an invented mission folder. */
    void example(int sites, long seed, Rendering.Sink sink) throws IOException;
}

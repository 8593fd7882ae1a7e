package org.endstate.wiring;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.endstate.cli.Planning;
import org.endstate.cli.Rendering;
import org.endstate.cli.TimelineServices;
import org.endstate.commission.AskWhatIf;
import org.endstate.commission.Dossier;
import org.endstate.commission.Watch;
import org.endstate.formats.example.ExampleMission;
import org.endstate.timeline.WhatIf;

/** What stands around planning, each part made by its adapter. */
final class TimelineWork implements TimelineServices {

    @Override
    public Optional<WhatIf> whatIf(Dossier dossier, WhatIf.Question question, Planning.SolverUse solver, Watch watch) {
        return AskWhatIf.run(dossier, question, NativeSolver.of(solver), watch);
    }

    @Override
    public void example(int sites, long seed, Rendering.Sink sink) throws IOException {
        for (Map.Entry<String, byte[]> file : ExampleMission.files(sites, seed).entrySet()) {
            sink.file(file.getKey(), file.getValue());
        }
    }
}

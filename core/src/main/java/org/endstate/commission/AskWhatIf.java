package org.endstate.commission;

import java.util.Optional;
import java.util.function.Supplier;
import org.endstate.schedule.SolverAccess;
import org.endstate.timeline.WhatIf;
import org.endstate.timeline.WhatIfSearch;

/**
 * What would have to be true for a date: which gate open by when, how many more units, which permission how much
 * shorter.
 */
public final class AskWhatIf {

    private AskWhatIf() {}

    /**
     * The answer; empty where the watch asked to stop. The question names a milestone of the mission.
     *
     * @param solver asked for where there is something to prove
     */
    public static Optional<WhatIf> run(
            Dossier dossier, WhatIf.Question question, Supplier<SolverAccess> solver, Watch watch) {
        AssessmentsMade made = AssessmentsMade.of(dossier, watch);
        if (watch.stopped()) {
            return Optional.empty();
        }
        return WhatIfSearch.ask(made.timelineInputs(dossier), question, solver, (tried, all) -> {
            watch.progress(Watch.Stage.WHAT_IF, tried, all);
            return !watch.stopped();
        });
    }
}

package org.endstate.commission;

import java.util.Optional;
import org.endstate.timeline.WhatIf;
import org.endstate.timeline.WhatIfSearch;

/**
 * What would have to be true for a date: which gate open by when, how many more units, which permission how much
 * shorter.
 */
public final class AskWhatIf {

    private AskWhatIf() {}

    /** The answer; empty where the watch asked to stop. The question names a milestone of the mission. */
    public static Optional<WhatIf> run(Dossier dossier, WhatIf.Question question, Watch watch) {
        AssessmentsMade made = AssessmentsMade.of(dossier, watch);
        if (watch.stopped()) {
            return Optional.empty();
        }
        return WhatIfSearch.ask(made.timelineInputs(dossier), question, (tried, all) -> {
            watch.progress(Watch.Stage.WHAT_IF, tried, all);
            return !watch.stopped();
        });
    }
}

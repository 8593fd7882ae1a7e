package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.CaseStudy;
import org.endstate.commission.CasesResult;
import org.endstate.commission.Watch;

/** What the backtest of closed cases needs from the rest of Endstate. */
public interface CaseServices {

    /** Plans the cases and scores the plans; empty where the watch asked to stop. */
    Optional<CasesResult> backtest(List<CaseStudy> studies, int threads, Watch watch);

    /** Turns the scores into the files of an output folder. */
    void render(CasesResult result, Locale language, Rendering.Sink sink) throws IOException;
}

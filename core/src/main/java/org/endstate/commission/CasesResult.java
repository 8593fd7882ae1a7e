package org.endstate.commission;

import java.util.List;
import org.endstate.oversight.CaseScores;

/**
 * What came of planning closed cases as of their planning dates.
 *
 * @param studies every case that was given, in the order given
 * @param unscored ids of those that are open: nothing with an agreed date has happened yet
 * @param losses of quality in the scored cases
 */
public record CasesResult(
        List<CaseStudy> studies, List<String> unscored, CaseScores scores, List<CaseLosses> losses, String program) {

    public CasesResult {
        studies = List.copyOf(studies);
        unscored = List.copyOf(unscored);
        losses = List.copyOf(losses);
    }
}

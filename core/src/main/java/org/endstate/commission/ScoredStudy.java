package org.endstate.commission;

import org.endstate.judgement.ScoreCards;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyScores;
import org.endstate.judgement.Weighting;

/**
 * One study of expert judgement, scored.
 *
 * @param scores by the classical model
 * @param cards by proper scores
 */
public record ScoredStudy(Study study, StudyScores scores, ScoreCards cards) {

    /** Scores a study with all weightings that need nobody's decision. */
    public static ScoredStudy of(Study study) {
        return new ScoredStudy(study, StudyScores.of(study, Weighting.standard()), ScoreCards.of(study));
    }
}

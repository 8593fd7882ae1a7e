package org.endstate.judgement;

import java.util.Optional;
import org.endstate.uncertainty.MeanInterval;

/**
 * A forecaster beside a baseline, on the resolved items that both forecast.
 *
 * @param score mean score of the forecaster
 * @param baseline mean score of the baseline
 * @param saved what the forecaster saves per item, with a 90 % interval; empty for a single item or an infinite score
 */
public record Comparison(int resolved, double score, double baseline, Optional<MeanInterval> saved) {

    /** The skill, if enough items are resolved to speak of one. */
    public Skill skill() {
        if (resolved < Skill.ENOUGH) {
            return new Skill.TooFew(resolved);
        }
        return baseline > 0 && Double.isFinite(baseline) && Double.isFinite(score)
                ? new Skill.Measured(1 - score / baseline, resolved)
                : new Skill.Incomparable(resolved);
    }
}

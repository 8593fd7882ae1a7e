package org.endstate.judgement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a forecaster did on resolved items.
 *
 * @param scores of each kind for which an item is resolved
 * @param coverage of the outermost quantiles; empty where no quantity is resolved
 */
public record ScoreCard(Forecaster forecaster, Map<Score, ItemScores> scores, Optional<Coverage> coverage) {

    public ScoreCard {
        Map<Score, ItemScores> ordered = new EnumMap<>(Score.class);
        ordered.putAll(scores);
        scores = Collections.unmodifiableMap(ordered);
    }

    /**
     * How often the outermost quantiles held the truth.
     *
     * @param inside realisations on or between them
     * @param nominal the share that should be inside
     */
    public record Coverage(int inside, int resolved, double nominal) {}

    /** The scores of one kind; empty where no such item is resolved. */
    public Optional<ItemScores> find(Score score) {
        return Optional.ofNullable(scores.get(score));
    }

    /** The comparison by one kind of score on the items that both forecast; empty if there are none. */
    public Optional<Comparison> against(ScoreCard baseline, Score score) {
        return find(score).flatMap(own -> baseline.find(score).flatMap(own::against));
    }
}

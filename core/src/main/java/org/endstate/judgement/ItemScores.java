package org.endstate.judgement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.uncertainty.MeanInterval;

/**
 * One forecaster's scores of one kind on resolved items.
 *
 * @param byItem by id of the item, in the order of the study; at least one
 */
public record ItemScores(Map<String, Double> byItem) {

    private static final double CONFIDENCE = 0.9;

    public ItemScores {
        byItem = Collections.unmodifiableMap(new LinkedHashMap<>(byItem));
        if (byItem.isEmpty()) {
            throw new IllegalArgumentException("There are no scores where no item is resolved.");
        }
    }

    public int resolved() {
        return byItem.size();
    }

    /** The arithmetic mean; infinite where a score is. */
    public double mean() {
        return byItem.values().stream().mapToDouble(score -> score).sum() / resolved();
    }

    /** The comparison on the items that both forecast; empty if there are none. */
    public Optional<Comparison> against(ItemScores baseline) {
        List<String> common =
                byItem.keySet().stream().filter(baseline.byItem::containsKey).toList();
        if (common.isEmpty()) {
            return Optional.empty();
        }
        double[] own = common.stream().mapToDouble(byItem::get).toArray();
        double[] other = common.stream().mapToDouble(baseline.byItem::get).toArray();
        double[] saved = new double[own.length];
        double ownSum = 0;
        double otherSum = 0;
        for (int i = 0; i < own.length; i++) {
            saved[i] = other[i] - own[i];
            ownSum += own[i];
            otherSum += other[i];
        }
        boolean finite = Double.isFinite(ownSum) && Double.isFinite(otherSum);
        return Optional.of(new Comparison(
                own.length,
                ownSum / own.length,
                otherSum / own.length,
                finite && own.length > 1 ? Optional.of(MeanInterval.of(saved, CONFIDENCE)) : Optional.empty()));
    }
}

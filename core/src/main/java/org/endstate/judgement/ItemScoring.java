package org.endstate.judgement;

import java.util.EnumMap;
import java.util.Map;
import org.endstate.uncertainty.BrierScore;
import org.endstate.uncertainty.IntervalScore;
import org.endstate.uncertainty.LogScore;
import org.endstate.uncertainty.PinballScore;
import org.endstate.uncertainty.RankedProbabilityScore;

/** Scores one forecast of one resolved item by every score that suits it. */
final class ItemScoring {

    private static final double ROUNDING = 1e-9;

    private final double[] probabilities;

    /** The scoring of quantiles at these probabilities. */
    ItemScoring(double[] probabilities) {
        this.probabilities = probabilities;
    }

    int quantiles() {
        return probabilities.length;
    }

    /** The probability between the outermost quantiles. */
    double nominal() {
        return probabilities[probabilities.length - 1] - probabilities[0];
    }

    /**
     * The scores.
     *
     * @param forecast a probability, those of the levels, or quantiles on the item's scale
     * @param range the item's intrinsic range on its scale, if it is a quantity
     */
    Map<Score, Double> score(Item item, double[] forecast, double range) {
        Map<Score, Double> scores = new EnumMap<>(Score.class);
        switch (item) {
            case Item.Event event -> {
                boolean happened = event.realisation().orElseThrow();
                scores.put(Score.BRIER, BrierScore.of(forecast[0], happened));
                scores.put(Score.EVENT_LOG, LogScore.of(forecast[0], happened));
            }
            case Item.Levels levels -> {
                int level = levels.realisation().orElseThrow();
                scores.put(Score.RANKED_PROBABILITY, RankedProbabilityScore.of(forecast, level));
                scores.put(Score.LEVEL_LOG, LogScore.of(forecast, level));
            }
            case Item.Quantity quantity -> {
                double y = realisation(quantity);
                scores.put(Score.PINBALL, pinball(forecast, y) / range);
                double below = probabilities[0];
                if (StrictMath.abs(below - (1 - probabilities[probabilities.length - 1])) < ROUNDING) {
                    double interval = IntervalScore.of(forecast[0], forecast[forecast.length - 1], 2 * below, y);
                    scores.put(Score.INTERVAL, interval / range);
                }
            }
        }
        return scores;
    }

    /** Whether the outermost quantiles hold what came true. */
    boolean holds(Item.Quantity quantity, double[] forecast) {
        double y = realisation(quantity);
        return forecast[0] <= y && y <= forecast[forecast.length - 1];
    }

    private static double realisation(Item.Quantity quantity) {
        return quantity.scale().from(quantity.realisation().orElseThrow());
    }

    private double pinball(double[] forecast, double y) {
        double sum = 0;
        for (int q = 0; q < forecast.length; q++) {
            sum += PinballScore.of(forecast[q], probabilities[q], y);
        }
        return sum / forecast.length;
    }
}

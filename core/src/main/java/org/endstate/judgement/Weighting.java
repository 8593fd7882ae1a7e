package org.endstate.judgement;

import java.util.List;
import java.util.Map;

/**
 * How the experts of a study weigh in a decision maker, the linear pool of the classical model (Cooke, <em>Experts in
 * Uncertainty</em>, Oxford University Press 1991, chapter 12; Colson and Cooke, "Cross validation for the classical
 * model of structured expert judgment", Reliability Engineering and System Safety 163, 2017).
 */
public sealed interface Weighting {

    /** Every expert alike. */
    record Equal() implements Weighting {}

    /**
     * By combined score: statistical accuracy times mean information over the seeds, one weight for all items.
     *
     * @param optimised whether experts below a cutoff of statistical accuracy weigh nothing, the cutoff being the one
     *     at which the decision maker's own combined score is highest: this buys sharpness with overconfidence
     */
    record Global(boolean optimised) implements Weighting {}

    /**
     * By statistical accuracy times information on the item itself, so a weight for each item.
     *
     * @param optimised as for {@link Global}
     */
    record ByItem(boolean optimised) implements Weighting {}

    /**
     * As someone decided.
     *
     * @param weights by id of an expert of the study, finite and not negative, one of them positive; who is not named
     *     weighs nothing
     */
    record User(Map<String, Double> weights) implements Weighting {
        public User {
            weights = Map.copyOf(weights);
            if (!weights.values().stream().allMatch(w -> w >= 0 && Double.isFinite(w))
                    || weights.values().stream().noneMatch(w -> w > 0)) {
                throw new IllegalArgumentException(
                        "The weights " + weights + " are not all 0 or more with one of them positive.");
            }
        }
    }

    /** All weightings that need nobody's decision. */
    static List<Weighting> standard() {
        return List.of(new Equal(), new Global(false), new Global(true), new ByItem(false), new ByItem(true));
    }
}

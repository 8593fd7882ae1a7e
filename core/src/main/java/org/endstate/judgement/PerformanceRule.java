package org.endstate.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.uncertainty.Draws;

/**
 * When experts may weigh by performance within their party: if enough seeds are common to all, if every party has an
 * expert who is statistically accurate, if the weights would have done at least as well as equal ones on seeds they had
 * not seen, and if every party had agreed to the rule before the first answer. The weights are global without a cutoff,
 * never optimised, because optimising buys sharpness with overconfidence; each party keeps the same total.
 *
 * @param opened the day on which the first answer could be given
 * @param agreedOn the day on which each party agreed to the rule, by id of the party
 */
public record PerformanceRule(LocalDate opened, Map<String, LocalDate> agreedOn) {

    /** The fewest seeds that all scored experts answered. */
    public static final int ENOUGH_SEEDS = 10;

    /** The statistical accuracy that one expert of each party must reach. */
    public static final double ACCURATE = 0.05;

    public PerformanceRule {
        agreedOn = Map.copyOf(agreedOn);
    }

    /** Whether the rule is met. */
    public sealed interface Verdict {

        /**
         * Performance weights may be used.
         *
         * @param weights combined score by id of the expert
         */
        record Met(Map<String, Double> weights, CrossValidation crossValidation) implements Verdict {
            public Met {
                weights = Map.copyOf(weights);
            }
        }

        /**
         * They may not.
         *
         * @param unmet every condition that is not met
         */
        record NotMet(List<Unmet> unmet) implements Verdict {
            public NotMet {
                unmet = List.copyOf(unmet);
            }
        }
    }

    /** A condition that is not met. */
    public sealed interface Unmet {

        /** Fewer than {@link #ENOUGH_SEEDS} seeds were answered by all experts. */
        record TooFewSeeds(int common) implements Unmet {}

        /**
         * No expert of the party reaches {@link #ACCURATE}.
         *
         * @param best the best accuracy in the party; empty if none of its experts answered a seed
         */
        record NobodyAccurate(String party, Optional<Double> best) implements Unmet {}

        /** On unseen seeds performance weights have the lower combined score. */
        record WorseThanEqual(double performance, double equal) implements Unmet {}

        /** The party has not agreed to the rule. */
        record NotAgreed(String party) implements Unmet {}

        /** The party agreed on or after the day on which answers could be given. */
        record AgreedTooLate(String party, LocalDate agreedOn, LocalDate opened) implements Unmet {}
    }

    /**
     * Judges a study whose seeds are resolved.
     *
     * @param draws for the splits of the cross-validation
     */
    public Verdict judge(Study study, Draws draws) {
        ClassicalModel model = ClassicalModel.of(study);
        Optional<CrossValidation> validation = CrossValidation.find(study, draws);
        List<Unmet> unmet = new ArrayList<>();
        int common = commonSeeds(study);
        if (common < ENOUGH_SEEDS) {
            unmet.add(new Unmet.TooFewSeeds(common));
        }
        for (String party : study.parties()) {
            accuracy(party, model.experts()).ifPresent(unmet::add);
            agreement(party).ifPresent(unmet::add);
        }
        validation
                .filter(v -> !(v.global().combined() >= v.equal().combined()))
                .ifPresent(v -> unmet.add(new Unmet.WorseThanEqual(
                        v.global().combined(), v.equal().combined())));
        return unmet.isEmpty()
                ? new Verdict.Met(weights(model.experts()), validation.orElseThrow())
                : new Verdict.NotMet(unmet);
    }

    private static int commonSeeds(Study study) {
        AnswersByItem answers = study.answersByItem();
        return (int) study.items().stream()
                .filter(item ->
                        item instanceof Item.Quantity && item.realisation().isPresent())
                .filter(item -> study.experts().stream()
                        .allMatch(expert -> answers.to(item).get(expert.id()) instanceof Belief.Quantiles))
                .count();
    }

    private static Optional<Unmet> accuracy(String party, List<ExpertPerformance> experts) {
        Optional<Double> best = experts.stream()
                .filter(performance -> performance.expert().party().equals(party))
                .flatMap(performance -> performance.score().stream())
                .map(PerformanceScore::statisticalAccuracy)
                .max(Comparator.naturalOrder());
        return best.filter(accuracy -> accuracy >= ACCURATE).isPresent()
                ? Optional.empty()
                : Optional.of(new Unmet.NobodyAccurate(party, best));
    }

    private Optional<Unmet> agreement(String party) {
        LocalDate day = agreedOn.get(party);
        if (day == null) {
            return Optional.of(new Unmet.NotAgreed(party));
        }
        return day.isBefore(opened) ? Optional.empty() : Optional.of(new Unmet.AgreedTooLate(party, day, opened));
    }

    private static Map<String, Double> weights(List<ExpertPerformance> experts) {
        Map<String, Double> weights = new HashMap<>();
        experts.forEach(performance -> performance
                .score()
                .ifPresent(score -> weights.put(performance.expert().id(), score.combined())));
        return weights;
    }
}

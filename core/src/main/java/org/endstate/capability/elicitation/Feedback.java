package org.endstate.capability.elicitation;

import java.util.Comparator;
import java.util.List;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;

/**
 * What the experts are shown of the first round on one subject: every distribution and every reason, without who gave
 * them. The order tells nothing: it is by the distributions themselves.
 */
public record Feedback(Judgement.Subject subject, List<Anonymous> views) {

    public Feedback {
        views = List.copyOf(views);
    }

    /** One judgement without its author. */
    public record Anonymous(LevelDistribution levels, String reason) {}

    static Feedback of(Judgement.Subject subject, List<Judgement> firstRound) {
        return new Feedback(
                subject,
                firstRound.stream()
                        .filter(judgement -> judgement.subject().equals(subject))
                        .map(judgement -> new Anonymous(judgement.levels(), judgement.reason()))
                        .sorted(Comparator.comparing((Anonymous view) ->
                                        view.levels().probabilities().toString())
                                .thenComparing(Anonymous::reason))
                        .toList());
    }
}

package org.endstate.web.elicitation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.Judgement;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.Judgement.Subject;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.elicitation.Elicitation;
import org.endstate.capability.elicitation.ElicitationPlan;
import org.endstate.capability.elicitation.Stage;
import org.endstate.provenance.Commitment;
import org.endstate.provenance.ContentHash;
import org.endstate.web.elicitation.Panel.About;
import org.endstate.web.elicitation.Panel.Kind;
import org.endstate.web.elicitation.Panel.Seat;
import org.endstate.web.elicitation.Panel.Word;
import org.jspecify.annotations.Nullable;

/** The state of a panel from what was given to it, as the rules of {@link Elicitation} have it. */
final class Fold {

    private Fold() {}

    static Panel panel(String id, About about, Stage stage, List<Seat> seats, List<Word> words) {
        List<Expert> experts = seats.stream().map(Seat::expert).toList();
        Elicitation state = Elicitation.open(new ElicitationPlan(about.asOf(), about.framework(), experts, true));
        while (true) {
            for (Word word : words) {
                if (word.kind() == kind(state.stage())) {
                    state = taken(give(state, about, experts, word));
                }
            }
            if (state.stage() == stage) {
                return new Panel(id, about, seats, words, state);
            }
            state = state.advance();
        }
    }

    private static @Nullable Kind kind(Stage stage) {
        return switch (stage) {
            case OPEN -> Kind.COMMIT;
            case SEALED -> Kind.REVEAL;
            case ROUND2 -> Kind.JUDGE;
            case REVEALED, CLOSED -> null;
        };
    }

    private static Elicitation taken(Elicitation.Outcome outcome) {
        return switch (outcome) {
            case Elicitation.Outcome.Taken(Elicitation next) -> next;
            case Elicitation.Outcome.Refused refused ->
                throw new IllegalStateException("What a panel has taken is refused: " + refused.reason() + ".");
        };
    }

    /** What comes of a word; of one that cannot be read, an {@link IllegalArgumentException}. */
    static Elicitation.Outcome give(Elicitation state, About about, List<Expert> experts, Word word) {
        return switch (word.kind()) {
            case COMMIT ->
                state.commit(word.alias(), subject(about, word), new Commitment(new ContentHash(word.commitment())));
            case REVEAL -> state.reveal(judgement(about, experts, word, 1), Commitment.salt(word.commitment()));
            case JUDGE -> state.judge(judgement(about, experts, word, 2));
        };
    }

    private static Subject subject(About about, Word word) {
        return new Subject(word.function(), Optional.empty(), Optional.empty(), about.framework());
    }

    private static Judgement judgement(About about, List<Expert> experts, Word word, int round) {
        Expert expert = experts.stream()
                .filter(one -> one.alias().equals(word.alias()))
                .findFirst()
                .orElseThrow();
        List<String> evidence = Arrays.stream(word.evidence().split("\\s+"))
                .filter(id -> !id.isEmpty())
                .toList();
        return new Judgement(
                subject(about, word),
                expert,
                about.asOf(),
                round,
                levels(word.levels()),
                new Judgement.Grounds(word.reason(), evidence, Optional.empty()));
    }

    /** Whole percents that add up to 100. */
    static LevelDistribution levels(String percents) {
        double[] weights = Arrays.stream(percents.split(" "))
                .mapToDouble(Integer::parseInt)
                .toArray();
        if (Arrays.stream(weights).sum() != 100 || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("The percents [" + percents + "] do not add up to 100.");
        }
        return LevelDistribution.ofWeights(weights);
    }
}

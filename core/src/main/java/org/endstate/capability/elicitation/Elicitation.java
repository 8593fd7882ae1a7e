package org.endstate.capability.elicitation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.capability.Judgement;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.Judgement.Subject;
import org.endstate.provenance.Commitment;

/**
 * One panel on its way from the first question to the last judgement. Immutable: whatever an expert gives leads to a
 * new state or to a refusal, and a refusal changes nothing. Nothing that was taken is ever dropped.
 */
public final class Elicitation {

    private final ElicitationPlan plan;
    private final Stage stage;
    private final Map<Key, Commitment> commitments;
    private final Map<Key, Judgement> first;
    private final Map<Key, Judgement> second;

    private Elicitation(
            ElicitationPlan plan,
            Stage stage,
            Map<Key, Commitment> commitments,
            Map<Key, Judgement> first,
            Map<Key, Judgement> second) {
        this.plan = plan;
        this.stage = stage;
        this.commitments = commitments;
        this.first = first;
        this.second = second;
    }

    private record Key(String expert, Subject subject) {}

    /** What came of what an expert gave. */
    public sealed interface Outcome {

        /** It was taken. */
        record Taken(Elicitation next) implements Outcome {}

        /** It was not taken; the panel stands as before. */
        record Refused(Refusal reason) implements Outcome {}
    }

    /** A panel that takes its first round. */
    public static Elicitation open(ElicitationPlan plan) {
        return new Elicitation(plan, Stage.OPEN, Map.of(), Map.of(), Map.of());
    }

    public Stage stage() {
        return stage;
    }

    /** The panel at its next stage. */
    public Elicitation advance() {
        if (stage == Stage.CLOSED) {
            throw new IllegalStateException("The panel of [" + plan.asOf() + "] is closed and goes nowhere.");
        }
        return new Elicitation(plan, Stage.values()[stage.ordinal() + 1], commitments, first, second);
    }

    /** Takes the promise of a judgement of the first round. */
    public Outcome commit(String expert, Subject subject, Commitment commitment) {
        Key key = new Key(expert, subject);
        if (stage != Stage.OPEN || !plan.sealing()) {
            return refused(new Refusal.NotNow(stage));
        }
        if (plan.find(expert).isEmpty()) {
            return refused(new Refusal.UnknownExpert(expert));
        }
        if (commitments.containsKey(key)) {
            return refused(new Refusal.Again());
        }
        return new Outcome.Taken(new Elicitation(plan, stage, with(commitments, key, commitment), first, second));
    }

    /** Takes a judgement of the first round that was committed to, with the salt of the commitment. */
    public Outcome reveal(Judgement judgement, byte[] salt) {
        Key key = new Key(judgement.expert(), judgement.subject());
        Optional<Refusal> refusal = stage == Stage.SEALED && plan.sealing()
                ? misplaced(judgement, 1)
                : Optional.of(new Refusal.NotNow(stage));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Commitment commitment = commitments.get(key);
        if (commitment == null) {
            return refused(new Refusal.NotCommitted());
        }
        if (!commitment.opens(SealedText.of(judgement), salt)) {
            return refused(new Refusal.NotAsCommitted());
        }
        return first.containsKey(key)
                ? refused(new Refusal.Again())
                : new Outcome.Taken(new Elicitation(plan, stage, commitments, with(first, key, judgement), second));
    }

    /** Takes a judgement as it is: of the second round, or of a first round without sealing. */
    public Outcome judge(Judgement judgement) {
        boolean open = stage == Stage.ROUND2 || stage == Stage.OPEN && !plan.sealing();
        int round = stage == Stage.ROUND2 ? 2 : 1;
        Optional<Refusal> refusal = open ? misplaced(judgement, round) : Optional.of(new Refusal.NotNow(stage));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Key key = new Key(judgement.expert(), judgement.subject());
        Map<Key, Judgement> taken = round == 1 ? first : second;
        if (taken.containsKey(key)) {
            return refused(new Refusal.Again());
        }
        Map<Key, Judgement> more = with(taken, key, judgement);
        return new Outcome.Taken(
                new Elicitation(plan, stage, commitments, round == 1 ? more : first, round == 1 ? second : more));
    }

    private Optional<Refusal> misplaced(Judgement judgement, int round) {
        Optional<Expert> expert = plan.find(judgement.expert());
        if (expert.isEmpty()) {
            return Optional.of(new Refusal.UnknownExpert(judgement.expert()));
        }
        if (!expert.get().party().equals(judgement.party())) {
            return Optional.of(new Refusal.OtherParty(expert.get().party()));
        }
        if (judgement.subject().framework() != plan.framework()) {
            return Optional.of(new Refusal.OtherFramework(plan.framework()));
        }
        if (!judgement.asOf().equals(plan.asOf())) {
            return Optional.of(new Refusal.OtherDay(plan.asOf()));
        }
        return judgement.round() == round ? Optional.empty() : Optional.of(new Refusal.OtherRound(round));
    }

    /** What was committed to and never shown: by whom. It stays visible that somebody kept a judgement back. */
    public List<String> unrevealed() {
        return commitments.keySet().stream()
                .filter(key -> !first.containsKey(key))
                .map(Key::expert)
                .distinct()
                .toList();
    }

    /** The first round without names, subject by subject; nothing before it is revealed. */
    public List<Feedback> feedback() {
        if (stage.compareTo(Stage.REVEALED) < 0) {
            return List.of();
        }
        List<Judgement> round = List.copyOf(first.values());
        return round.stream()
                .map(Judgement::subject)
                .distinct()
                .map(subject -> Feedback.of(subject, round))
                .toList();
    }

    /**
     * Both rounds, as they were given; nothing of the second before it closes, nothing of the first while it is sealed.
     */
    public List<Judgement> judgements() {
        List<Judgement> all = new ArrayList<>();
        if (stage.compareTo(Stage.REVEALED) >= 0) {
            all.addAll(first.values());
        }
        if (stage == Stage.CLOSED) {
            all.addAll(second.values());
        }
        return all;
    }

    private static Outcome refused(Refusal reason) {
        return new Outcome.Refused(reason);
    }

    private static <V> Map<Key, V> with(Map<Key, V> map, Key key, V value) {
        Map<Key, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}

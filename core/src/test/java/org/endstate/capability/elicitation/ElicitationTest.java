package org.endstate.capability.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.Judgement;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.Judgement.Grounds;
import org.endstate.capability.Judgement.Subject;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.elicitation.Elicitation.Outcome;
import org.endstate.provenance.Commitment;
import org.junit.jupiter.api.Test;

class ElicitationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final byte[] SALT = new byte[Commitment.SALT];
    private static final Subject LOGISTICS = Subject.of("logistics");
    private static final ElicitationPlan PLAN =
            new ElicitationPlan(DAY, 1, List.of(new Expert("a", "host"), new Expert("b", "lead")), true);

    @Test
    void a_panel_goes_from_sealed_promises_to_two_rounds_that_are_both_kept() {
        Elicitation open = Elicitation.open(PLAN);
        Elicitation sealed =
                commit(commit(open, judgement("a", 1, 2)), judgement("b", 1, 3)).advance();
        Elicitation shown = taken(sealed.reveal(judgement("a", 1, 2), SALT));
        shown = taken(shown.reveal(judgement("b", 1, 3), SALT)).advance();
        assertThat(shown.stage()).isEqualTo(Stage.REVEALED);
        Elicitation closed = taken(shown.advance().judge(judgement("a", 2, 3))).advance();
        assertThat(closed.judgements())
                .containsExactlyInAnyOrder(judgement("a", 1, 2), judgement("b", 1, 3), judgement("a", 2, 3));
    }

    @Test
    void nothing_of_the_first_round_is_seen_while_it_is_sealed() {
        Elicitation sealed =
                commit(Elicitation.open(PLAN), judgement("a", 1, 2)).advance();
        Elicitation shown = taken(sealed.reveal(judgement("a", 1, 2), SALT));
        assertThat(shown.judgements()).isEmpty();
        assertThat(shown.feedback()).isEmpty();
    }

    @Test
    void feedback_holds_every_view_and_reason_and_no_name() {
        Elicitation sealed = commit(commit(Elicitation.open(PLAN), judgement("b", 1, 3)), judgement("a", 1, 2))
                .advance();
        Elicitation shown = taken(
                        taken(sealed.reveal(judgement("b", 1, 3), SALT)).reveal(judgement("a", 1, 2), SALT))
                .advance();
        assertThat(shown.feedback()).singleElement().satisfies(feedback -> {
            assertThat(feedback.views()).hasSize(2);
            assertThat(feedback.toString())
                    .contains("seen in the field")
                    .doesNotContain("host")
                    .doesNotContain("lead")
                    .doesNotContain("expert");
        });
    }

    @Test
    void a_judgement_other_than_the_one_committed_to_is_refused_and_the_promise_stays_open() {
        Elicitation sealed =
                commit(Elicitation.open(PLAN), judgement("a", 1, 2)).advance();
        assertThat(refusal(sealed.reveal(judgement("a", 1, 3), SALT))).isEqualTo(new Refusal.NotAsCommitted());
        byte[] other = SALT.clone();
        other[0] = 1;
        assertThat(refusal(sealed.reveal(judgement("a", 1, 2), other))).isEqualTo(new Refusal.NotAsCommitted());
        assertThat(sealed.unrevealed()).containsExactly("a");
        assertThat(taken(sealed.reveal(judgement("a", 1, 2), SALT)).unrevealed())
                .isEmpty();
    }

    @Test
    void a_judgement_that_nobody_promised_is_refused() {
        Elicitation sealed = Elicitation.open(PLAN).advance();
        assertThat(refusal(sealed.reveal(judgement("a", 1, 2), SALT))).isEqualTo(new Refusal.NotCommitted());
    }

    @Test
    void what_comes_after_its_round_has_closed_is_refused() {
        Elicitation sealed = Elicitation.open(PLAN).advance();
        assertThat(refusal(sealed.commit("a", LOGISTICS, promise(judgement("a", 1, 2)))))
                .isEqualTo(new Refusal.NotNow(Stage.SEALED));
        Elicitation revealed = sealed.advance();
        assertThat(refusal(revealed.reveal(judgement("a", 1, 2), SALT))).isEqualTo(new Refusal.NotNow(Stage.REVEALED));
        assertThat(refusal(revealed.judge(judgement("a", 2, 2)))).isEqualTo(new Refusal.NotNow(Stage.REVEALED));
        Elicitation closed = revealed.advance().advance();
        assertThat(refusal(closed.judge(judgement("a", 2, 2)))).isEqualTo(new Refusal.NotNow(Stage.CLOSED));
        assertThatThrownBy(closed::advance).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_first_round_without_sealing_takes_judgements_as_they_are() {
        Elicitation open = Elicitation.open(new ElicitationPlan(DAY, 1, PLAN.experts(), false));
        Elicitation one = taken(open.judge(judgement("a", 1, 2)));
        assertThat(one.judgements()).isEmpty();
        assertThat(one.advance().advance().judgements()).containsExactly(judgement("a", 1, 2));
        assertThat(refusal(one.judge(judgement("a", 1, 4)))).isEqualTo(new Refusal.Again());
    }

    @Test
    void an_unknown_expert_another_party_day_round_or_framework_is_refused() {
        Elicitation second = Elicitation.open(PLAN).advance().advance().advance();
        assertThat(refusal(second.judge(judgement("z", 2, 2)))).isEqualTo(new Refusal.UnknownExpert("z"));
        assertThat(refusal(second.judge(of(LOGISTICS, new Expert("a", "lead"), DAY, 2))))
                .isEqualTo(new Refusal.OtherParty("host"));
        assertThat(refusal(second.judge(of(LOGISTICS, new Expert("a", "host"), DAY.plusDays(1), 2))))
                .isEqualTo(new Refusal.OtherDay(DAY));
        assertThat(refusal(second.judge(judgement("a", 1, 2)))).isEqualTo(new Refusal.OtherRound(2));
        Subject newer = new Subject("logistics", Optional.empty(), Optional.empty(), 2);
        assertThat(refusal(second.judge(of(newer, new Expert("a", "host"), DAY, 2))))
                .isEqualTo(new Refusal.OtherFramework(1));
        assertThat(refusal(Elicitation.open(PLAN).commit("z", LOGISTICS, promise(judgement("a", 1, 2)))))
                .isEqualTo(new Refusal.UnknownExpert("z"));
    }

    @Test
    void a_refusal_changes_nothing() {
        Elicitation second = Elicitation.open(PLAN).advance().advance().advance();
        Elicitation one = taken(second.judge(judgement("a", 2, 2)));
        one.judge(judgement("a", 2, 4));
        assertThat(one.advance().judgements()).containsExactly(judgement("a", 2, 2));
    }

    @Test
    void the_sealed_text_can_be_written_by_hand() {
        assertThat(new String(SealedText.of(judgement("a", 1, 2)), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("""
                        logistics


                        1
                        a
                        host
                        2024-01-01
                        1
                        0.020000 0.020000 0.900000 0.020000 0.020000 0.020000

                        seen in the field
                        """);
    }

    private static Elicitation commit(Elicitation open, Judgement judgement) {
        return taken(open.commit(judgement.expert(), judgement.subject(), promise(judgement)));
    }

    private static Commitment promise(Judgement judgement) {
        return Commitment.to(SealedText.of(judgement), SALT);
    }

    private static Elicitation taken(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken(Elicitation next) -> next;
            case Outcome.Refused(Refusal reason) -> throw new AssertionError(reason);
        };
    }

    private static Refusal refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken taken -> throw new AssertionError("It was taken.");
            case Outcome.Refused(Refusal reason) -> reason;
        };
    }

    private static Judgement judgement(String expert, int round, int level) {
        double[] weights = new double[6];
        Arrays.fill(weights, 0.02);
        weights[level] = 0.9;
        return new Judgement(
                LOGISTICS,
                new Expert(expert, expert.equals("b") ? "lead" : "host"),
                DAY,
                round,
                LevelDistribution.ofWeights(weights),
                new Grounds("seen in the field", List.of(), Optional.empty()));
    }

    private static Judgement of(Subject subject, Expert expert, LocalDate day, int round) {
        return new Judgement(
                subject,
                expert,
                day,
                round,
                new LevelDistribution(List.of(0.0, 0.0, 1.0, 0.0, 0.0, 0.0)),
                new Grounds("", List.of(), Optional.empty()));
    }
}

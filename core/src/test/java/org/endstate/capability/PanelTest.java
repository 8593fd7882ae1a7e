package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void a_party_gains_no_weight_by_sending_more_experts() {
        Panel panel = new Panel(List.of(
                judgement("one", "a", 1, 0, 1), judgement("one", "b", 1, 0, 1), judgement("other", "c", 1, 1, 0)));
        assertThat(panel.joint().at(1)).isCloseTo(0.5, within(1e-12));
        assertThat(panel.parties())
                .extracting(FunctionOutlook.PartyPool::experts)
                .containsExactly(2, 1);
    }

    @Test
    void within_a_party_every_expert_counts_the_same() {
        Panel panel = new Panel(List.of(judgement("one", "a", 1, 0.2, 0.8), judgement("one", "b", 1, 0.6, 0.4)));
        assertThat(panel.joint().at(1)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void of_an_experts_rounds_only_the_last_counts_in_whatever_order_they_come() {
        Judgement first = judgement("one", "a", 1, 1, 0);
        Judgement second = judgement("one", "a", 2, 0.3, 0.7);
        assertThat(new Panel(List.of(first, second)).joint().at(1)).isCloseTo(0.7, within(1e-12));
        assertThat(new Panel(List.of(second, first)).joint().at(1)).isCloseTo(0.7, within(1e-12));
        assertThat(new Panel(List.of(second, first)).size()).isEqualTo(1);
    }

    @Test
    void disagreement_is_the_largest_gap_between_two_parties() {
        assertThat(new Panel(List.of(judgement("one", "a", 1, 0.9, 0.1), judgement("other", "b", 1, 0.25, 0.75)))
                        .disagreement())
                .isCloseTo(0.65, within(1e-12));
        assertThat(new Panel(List.of(judgement("one", "a", 1, 0.9, 0.1))).disagreement())
                .isZero();
    }

    @Test
    void judgements_of_different_days_are_not_pooled() {
        Judgement later =
                new Judgement("command", "b", "one", DAY.plusDays(1), 1, new LevelDistribution(List.of(1.0, 0.0)), "");
        assertThatThrownBy(() -> new Panel(List.of(judgement("one", "a", 1, 1, 0), later)))
                .hasMessageContaining("differ in what they judge, day or number of levels");
    }

    private static Judgement judgement(String party, String expert, int round, double no, double yes) {
        return new Judgement("command", expert, party, DAY, round, new LevelDistribution(List.of(no, yes)), "");
    }
}

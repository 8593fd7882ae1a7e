package org.endstate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.endstate.judgement.Panels.both;
import static org.endstate.judgement.Panels.event;
import static org.endstate.judgement.Panels.experts;
import static org.endstate.judgement.Panels.quantiles;
import static org.endstate.judgement.Panels.says;
import static org.endstate.judgement.Panels.seed;
import static org.endstate.judgement.Panels.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreCardsTest {

    private static final List<Expert> BOTH = both(experts("host", "h1", "h2"), experts("lead", "m1"));

    /** By hand: h1 misses by 0.1, h2 by 0.3, the lead by 0.8; host's pool by 0.2, the joint pool by 0.5. */
    @Test
    void everyone_is_scored_beside_both_baselines() {
        ScoreCards cards = ScoreCards.of(study(
                BOTH,
                List.of(event("e", false, true)),
                List.of(says("h1", "e", 0.9), says("h2", "e", 0.7), says("m1", "e", 0.2))));
        assertThat(brier(cards.experts())).containsExactly(new double[] {0.01, 0.09, 0.64}, within(1e-12));
        assertThat(brier(cards.parties())).containsExactly(new double[] {0.04, 0.64}, within(1e-12));
        assertThat(cards.baselines())
                .extracting(ScoreCard::forecaster)
                .containsExactly(new Forecaster.JointPool(), new Forecaster.Persistence());
        assertThat(brier(cards.baselines())).containsExactly(new double[] {0.25, 1}, within(1e-12));
        assertThat(cards.baselines().get(1).find(Score.EVENT_LOG).orElseThrow().mean())
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    private static double[] brier(List<ScoreCard> cards) {
        return cards.stream()
                .mapToDouble(card -> card.find(Score.BRIER).orElseThrow().mean())
                .toArray();
    }

    @Test
    void levels_are_scored_by_rank_and_before_is_a_certain_level() {
        Item item = new Item.Levels("l", "", 3, Optional.of(2), Optional.of(1));
        ScoreCards cards = ScoreCards.of(study(BOTH, List.of(item), List.of(Panels.level("h1", "l", 0.2, 0.5, 0.3))));
        // (0.2² + 0.7²) / 2; "as before" misses one of two thresholds by 1.
        assertThat(cards.experts()
                        .getFirst()
                        .find(Score.RANKED_PROBABILITY)
                        .orElseThrow()
                        .mean())
                .isCloseTo(0.265, within(1e-12));
        assertThat(cards.baselines()
                        .get(1)
                        .find(Score.RANKED_PROBABILITY)
                        .orElseThrow()
                        .mean())
                .isEqualTo(0.5);
    }

    /** By hand: range −2 to 22, so 24; pinball of (0, 10, 20) at 15 is (0.05·15 + 0.5·5 + 0.05·5) / 3; interval 20. */
    @Test
    void quantities_are_scored_as_a_share_of_the_range_that_experts_name() {
        ScoreCards cards = ScoreCards.of(study(BOTH, List.of(seed("q", 15)), List.of(quantiles("h1", "q", 0, 10, 20))));
        ScoreCard card = cards.experts().getFirst();
        assertThat(card.find(Score.PINBALL).orElseThrow().mean()).isCloseTo(3.5 / 3 / 24, within(1e-12));
        assertThat(card.find(Score.INTERVAL).orElseThrow().mean()).isCloseTo(20 / 24.0, within(1e-12));
        assertThat(card.coverage().orElseThrow().inside()).isEqualTo(1);
        assertThat(card.coverage().orElseThrow().nominal()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void who_forecast_nothing_that_is_resolved_has_no_card() {
        ScoreCards cards = ScoreCards.of(study(
                BOTH,
                List.of(event("e"), event("f", true, true)),
                List.of(says("h1", "e", 0.5), says("m1", "f", 0.5))));
        assertThat(cards.experts())
                .extracting(ScoreCard::forecaster)
                .containsExactly(new Forecaster.OfExpert(BOTH.get(2)));
        assertThat(cards.parties()).extracting(ScoreCard::forecaster).containsExactly(new Forecaster.OfParty("lead"));
    }

    @Test
    void nineteen_resolved_items_show_no_skill_and_twenty_do() {
        assertThat(skill(19)).isEqualTo(new Skill.TooFew(19));
        // Half of the items happened, the expert said 0.8 and 0.2; "half and half" earns 0.25.
        assertThat(skill(20))
                .isInstanceOfSatisfying(
                        Skill.Measured.class,
                        skill -> assertThat(skill.value()).isCloseTo(1 - 0.04 / 0.25, within(1e-12)));
    }

    private static Skill skill(int resolved) {
        List<Item> items = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < resolved; i++) {
            boolean happened = i % 2 == 0;
            items.add(event("e" + i, happened, happened));
            answers.add(says("h1", "e" + i, happened ? 0.8 : 0.2));
            answers.add(says("m1", "e" + i, 0.5));
        }
        ScoreCards cards = ScoreCards.of(study(BOTH, items, answers));
        return cards.experts()
                .get(0)
                .against(cards.experts().get(1), Score.BRIER)
                .orElseThrow()
                .skill();
    }

    @Test
    void a_comparison_uses_the_items_that_both_forecast() {
        ItemScores own = new ItemScores(scores("a", 0.1, "b", 0.2, "c", 0.9));
        ItemScores other = new ItemScores(scores("b", 0.4, "a", 0.2, "d", 0.0));
        Comparison comparison = own.against(other).orElseThrow();
        assertThat(comparison.resolved()).isEqualTo(2);
        assertThat(comparison.score()).isCloseTo(0.15, within(1e-12));
        assertThat(comparison.baseline()).isCloseTo(0.3, within(1e-12));
        assertThat(comparison.saved().orElseThrow().mean()).isCloseTo(0.15, within(1e-12));
        assertThat(own.against(new ItemScores(Map.of("x", 1.0)))).isEmpty();
    }

    private static Map<String, Double> scores(Object... pairs) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            scores.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return scores;
    }

    @Test
    void no_share_can_be_saved_of_nothing_or_of_infinity() {
        assertThat(new Comparison(30, 0.1, 0, Optional.empty()).skill()).isEqualTo(new Skill.Incomparable(30));
        assertThat(new Comparison(30, 0.1, Double.POSITIVE_INFINITY, Optional.empty()).skill())
                .isEqualTo(new Skill.Incomparable(30));
    }
}

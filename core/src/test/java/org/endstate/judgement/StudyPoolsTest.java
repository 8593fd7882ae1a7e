package org.endstate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.endstate.judgement.Panels.both;
import static org.endstate.judgement.Panels.event;
import static org.endstate.judgement.Panels.experts;
import static org.endstate.judgement.Panels.level;
import static org.endstate.judgement.Panels.levels;
import static org.endstate.judgement.Panels.quantiles;
import static org.endstate.judgement.Panels.quantity;
import static org.endstate.judgement.Panels.says;
import static org.endstate.judgement.Panels.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudyPoolsTest {

    private static final List<Item> ITEMS = List.of(event("e"), levels("l", 3), quantity("q"));
    private static final List<Expert> HOST = experts("host", "h1", "h2");
    private static final List<Expert> LEAD = experts("lead", "m1");

    private static Study panel() {
        return study(
                both(HOST, LEAD),
                ITEMS,
                List.of(
                        says("h1", "e", 0.9),
                        says("h2", "e", 0.7),
                        says("m1", "e", 0.2),
                        level("h1", "l", 0.1, 0.2, 0.7),
                        level("h2", "l", 0.1, 0.4, 0.5),
                        level("m1", "l", 0.5, 0.4, 0.1),
                        quantiles("h1", "q", 10, 20, 40),
                        quantiles("h2", "q", 12, 18, 30),
                        quantiles("m1", "q", 2, 6, 15)));
    }

    /** By hand: host (0.9 + 0.7) / 2 = 0.8, lead 0.2, joint 0.5; levels likewise. */
    @Test
    void each_party_has_its_own_pool_and_half_of_the_joint_one() {
        StudyPools pools = StudyPools.of(panel(), PoolingRule.LINEAR);
        ItemPool event = pools.items().getFirst();
        assertThat(event.parties()).extracting(PartyPool::party).containsExactly("host", "lead");
        assertThat(event.parties()).extracting(PartyPool::experts).containsExactly(2, 1);
        assertThat(numbers(event.parties().get(0).pooled())).containsExactly(new double[] {0.8}, within(1e-12));
        assertThat(numbers(event.parties().get(1).pooled())).containsExactly(new double[] {0.2}, within(1e-12));
        assertThat(numbers(event.joint())).containsExactly(new double[] {0.5}, within(1e-12));
        assertThat(numbers(pools.items().get(1).joint()))
                .containsExactly(new double[] {0.3, 0.35, 0.35}, within(1e-12));
    }

    @Test
    void the_disagreement_is_that_of_the_parties() {
        StudyPools pools = StudyPools.of(panel(), PoolingRule.LINEAR);
        assertThat(pools.items().get(0).disagreement().orElseThrow().size()).isCloseTo(0.6, within(1e-12));
        // P(level ≥ 1) is 0.9 against 0.5, P(level ≥ 2) 0.6 against 0.1.
        assertThat(pools.items().get(1).disagreement().orElseThrow())
                .isInstanceOfSatisfying(Disagreement.OfLevels.class, gap -> {
                    assertThat(gap.size()).isCloseTo(0.5, within(1e-12));
                    assertThat(gap.threshold()).isEqualTo(2);
                });
    }

    /** Two distributions of the same shape, one 5 further up: probability has to move by 5, inside the range. */
    @Test
    void the_disagreement_on_a_quantity_is_how_far_probability_has_to_move() {
        Study study = study(
                both(experts("host", "h"), experts("lead", "m")),
                List.of(quantity("q")),
                List.of(quantiles("h", "q", 100, 200, 300), quantiles("m", "q", 105, 205, 305)));
        Disagreement gap = StudyPools.of(study, PoolingRule.LINEAR)
                .items()
                .getFirst()
                .disagreement()
                .orElseThrow();
        // Range 79.5 to 325.5. Between the quantiles the curves are 5 apart sideways; the two ends hold 5 % each, where
        // they are apart by 2.5 on average (0 at the end of the range, 5 at the quantile).
        assertThat(gap).isInstanceOfSatisfying(Disagreement.OfQuantity.class, q -> {
            assertThat(q.area()).isCloseTo(0.9 * 5 + 0.1 * 2.5, within(1e-9));
            assertThat(q.size()).isCloseTo(q.area() / 246, within(1e-9));
        });
    }

    /** The median of a linear pool solves ½F(x) + ½G(x) = ½; by hand between 15 and 20 for the two below. */
    @Test
    void the_quantiles_of_a_pool_are_those_of_the_mixture_and_not_averages() {
        Study study = study(
                both(experts("host", "h"), experts("lead", "m")),
                List.of(quantity("q")),
                List.of(quantiles("h", "q", 0, 10, 20), quantiles("m", "q", 10, 20, 30)));
        double[] pooled = numbers(
                StudyPools.of(study, PoolingRule.LINEAR).items().getFirst().joint());
        assertThat(pooled[1]).isCloseTo(15, within(1e-9));
        // 5 %: ½·(0.05 + 0.045 x) + ½·0.05·(x + 3)/13 = 0.05, so x = 0.5/… computed to full precision below.
        assertThat(pooled[0]).isCloseTo((0.025 - 0.075 / 13) / (0.0225 + 0.025 / 13), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(PoolingRule.class)
    void experts_have_no_order(PoolingRule rule) {
        Study study = panel();
        Study turned = new Study(
                study.name(),
                study.probabilities(),
                study.experts().reversed(),
                study.items(),
                study.answers().reversed());
        for (int i = 0; i < ITEMS.size(); i++) {
            assertThat(numbers(StudyPools.of(turned, rule).items().get(i).joint()))
                    .containsExactly(
                            numbers(StudyPools.of(study, rule).items().get(i).joint()), within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(PoolingRule.class)
    void a_party_gains_nothing_by_sending_every_expert_three_times(PoolingRule rule) {
        StudyPools once = StudyPools.of(panel(), rule);
        StudyPools thrice = StudyPools.of(repeated(panel(), List.of("h1", "h2"), 3), rule);
        for (int i = 0; i < ITEMS.size(); i++) {
            assertThat(numbers(thrice.items().get(i).joint()))
                    .containsExactly(numbers(once.items().get(i).joint()), within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(PoolingRule.class)
    void repeating_one_expert_shifts_the_own_party_only_and_never_its_weight(PoolingRule rule) {
        StudyPools once = StudyPools.of(panel(), rule);
        StudyPools often = StudyPools.of(repeated(panel(), List.of("h1"), 5), rule);
        for (int i = 0; i < 2; i++) {
            ItemPool item = often.items().get(i);
            double[] lead = numbers(item.parties().get(1).pooled());
            assertThat(lead)
                    .containsExactly(
                            numbers(once.items().get(i).parties().get(1).pooled()), within(1e-12));
            double[] host = numbers(item.parties().get(0).pooled());
            double[][] both = host.length == 1
                    ? new double[][] {{host[0], 1 - host[0]}, {lead[0], 1 - lead[0]}}
                    : new double[][] {host, lead};
            double[] joint = rule.pool(both, new double[] {0.5, 0.5}).orElseThrow();
            assertThat(numbers(item.joint())[0]).isCloseTo(joint[0], within(1e-12));
        }
    }

    @Test
    void a_party_without_an_answer_leaves_the_item_to_the_other() {
        Study study = study(both(HOST, LEAD), List.of(event("e")), List.of(says("h1", "e", 0.3)));
        ItemPool pool = StudyPools.of(study, PoolingRule.LINEAR).items().getFirst();
        assertThat(numbers(pool.joint())).containsExactly(0.3);
        assertThat(pool.disagreement()).isEmpty();
    }

    @Test
    void an_item_that_nobody_answered_has_no_pool() {
        Study study = study(HOST, ITEMS, List.of(says("h1", "e", 0.3)));
        assertThat(StudyPools.of(study, PoolingRule.LINEAR).items())
                .extracting(pool -> pool.item().id())
                .containsExactly("e");
    }

    @Test
    void parties_that_exclude_each_other_leave_a_logarithmic_pool_nothing_possible() {
        Study study = study(both(HOST, LEAD), List.of(event("e")), List.of(says("h1", "e", 1), says("m1", "e", 0)));
        ItemPool pool = StudyPools.of(study, PoolingRule.LOGARITHMIC).items().getFirst();
        assertThat(pool.joint()).isEqualTo(new Pooled.NothingPossible());
        assertThat(pool.disagreement().orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void performance_weighs_within_a_party_and_leaves_the_parties_alike() {
        PerformanceRule.Verdict.Met met = new PerformanceRule.Verdict.Met(
                Map.of("h1", 0.3, "h2", 0.1, "m1", 0.7),
                CrossValidation.find(
                                Panels.normal(1, 12, both(HOST, LEAD), 1, 1, 1), org.endstate.uncertainty.Draws.of(1))
                        .orElseThrow());
        ItemPool pool = StudyPools.of(panel(), PoolingRule.LINEAR, met).items().getFirst();
        // Host 0.75 · 0.9 + 0.25 · 0.7 = 0.85, lead 0.2.
        assertThat(numbers(pool.joint())).containsExactly(new double[] {0.525}, within(1e-12));
    }

    private static Study repeated(Study study, List<String> ids, int times) {
        List<Expert> experts = new ArrayList<>(study.experts());
        List<Answer> answers = new ArrayList<>(study.answers());
        for (int copy = 1; copy < times; copy++) {
            for (Expert expert : study.experts()) {
                if (Set.copyOf(ids).contains(expert.id())) {
                    experts.add(new Expert(expert.id() + "-" + copy, expert.party()));
                    for (Answer answer : study.answers()) {
                        if (answer.expert().equals(expert.id())) {
                            answers.add(new Answer(expert.id() + "-" + copy, answer.item(), answer.belief()));
                        }
                    }
                }
            }
        }
        return study(experts, study.items(), answers);
    }

    private static double[] numbers(Pooled pooled) {
        return switch (((Pooled.Of) pooled).belief()) {
            case Belief.Probability(double p) -> new double[] {p};
            case Belief.Levels(var levels) ->
                levels.stream().mapToDouble(p -> p).toArray();
            case Belief.Quantiles(var values) ->
                values.stream().mapToDouble(p -> p).toArray();
            case Belief.Incomplete(var values) -> throw new IllegalStateException(values.toString());
        };
    }
}

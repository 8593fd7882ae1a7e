package org.endstate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.endstate.judgement.Panels.experts;
import static org.endstate.judgement.Panels.quantiles;
import static org.endstate.judgement.Panels.quantity;
import static org.endstate.judgement.Panels.seed;
import static org.endstate.judgement.Panels.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts about the model; its numbers are held to other programs in the adapters' tests, which can read their files. */
class ClassicalModelTest {

    private static final List<Expert> TWO = experts("host", "right", "sure");

    /**
     * By hand: one item, quantiles 2, 5, 8 and realisation 5, so the range is 1.4 to 8.6 and the widths are 0.6, 3, 3,
     * 0.6. Information ln 7.2 + 0.1 ln(0.05/0.6) + 0.9 ln(0.45/3). All in one bin of 0.45: 2·ln(1/0.45) = 1.597, of
     * which the upper tail of chi-square with 3 degrees of freedom is 0.660 (printed tables: 1.424 is 0.70, 2.366
     * 0.50).
     */
    @Test
    void one_seed_is_scored_as_by_hand() {
        Study study = study(experts("host", "h"), List.of(seed("s", 5)), List.of(quantiles("h", "s", 2, 5, 8)));
        PerformanceScore score =
                ClassicalModel.of(study).experts().getFirst().score().orElseThrow();
        double information = Math.log(7.2) + 0.1 * Math.log(0.05 / 0.6) + 0.9 * Math.log(0.45 / 3);
        assertThat(score.seedInformation()).isCloseTo(information, within(1e-12));
        assertThat(score.statisticalAccuracy()).isCloseTo(0.660, within(5e-4));
        assertThat(score.combined()).isEqualTo(score.statisticalAccuracy() * score.seedInformation());
    }

    @Test
    void a_realisation_on_a_quantile_belongs_to_the_lower_bin() {
        Bins bins = new Bins(Panels.FIVE_FIFTY_NINETYFIVE);
        double[] quantiles = {1, 2, 3};
        assertThat(List.of(
                        bins.binOf(1, quantiles),
                        bins.binOf(1.1, quantiles),
                        bins.binOf(2, quantiles),
                        bins.binOf(3, quantiles),
                        bins.binOf(3.1, quantiles)))
                .containsExactly(0, 1, 1, 2, 3);
    }

    @Test
    void who_is_right_beats_who_is_too_sure() {
        ClassicalModel model = ClassicalModel.of(Panels.normal(7, 40, TWO, 1, 0.2));
        PerformanceScore right = model.experts().get(0).score().orElseThrow();
        PerformanceScore sure = model.experts().get(1).score().orElseThrow();
        assertThat(right.statisticalAccuracy()).isGreaterThan(0.05);
        assertThat(sure.statisticalAccuracy()).isLessThan(1e-4);
        assertThat(sure.seedInformation()).isGreaterThan(right.seedInformation());
        assertThat(model.decide(new Weighting.Global(true)).weights()).containsOnlyKeys("right");
    }

    /** Counts [2,1,4,1] and [1,1,4,2] give the same accuracy, which rounds differently: they enter together. */
    @Test
    void experts_of_equal_accuracy_enter_together() {
        List<Item> items = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        int[] one = {0, 0, 1, 2, 2, 2, 2, 3};
        int[] other = {0, 1, 2, 2, 2, 2, 3, 3};
        for (int i = 0; i < 8; i++) {
            items.add(seed("s" + i, 10));
            answers.add(inBin("right", "s" + i, one[i], 1));
            answers.add(inBin("sure", "s" + i, other[i], 0.5));
        }
        DecisionMaker decided = ClassicalModel.of(study(TWO, items, answers)).decide(new Weighting.Global(true));
        assertThat(decided.weights()).containsOnlyKeys("right", "sure");
    }

    private static Answer inBin(String expert, String item, int bin, double step) {
        double first = 10 - step / 2 - (bin - 1) * step;
        double start = bin == 0 ? 10 + step : first;
        return quantiles(expert, item, start, start + step, start + 2 * step);
    }

    @Test
    void all_are_judged_at_the_power_of_the_fewest_answers() {
        Study full = Panels.normal(7, 20, TWO, 1, 1);
        List<Answer> some = full.answers().stream()
                .filter(answer -> !answer.expert().equals("sure")
                        || Integer.parseInt(answer.item().substring(1)) < 5)
                .toList();
        ClassicalModel model = ClassicalModel.of(study(TWO, full.items(), some));
        assertThat(model.leastAnswered()).isEqualTo(5);
        assertThat(model.experts().get(0).score().orElseThrow().answered()).isEqualTo(20);
        assertThat(model.experts().get(0).score().orElseThrow().statisticalAccuracy())
                .isGreaterThan(ClassicalModel.of(full)
                        .experts()
                        .get(0)
                        .score()
                        .orElseThrow()
                        .statisticalAccuracy());
    }

    @Test
    void who_answered_no_seed_is_unmeasured_and_does_not_lower_the_power() {
        Study study = Panels.normal(7, 12, experts("host", "right"), 1);
        Study joined = study(
                TWO,
                List.copyOf(Panels.both(study.items(), List.of(quantity("q")))),
                Panels.both(study.answers(), List.of(quantiles("sure", "q", 1, 2, 3))));
        ClassicalModel model = ClassicalModel.of(joined);
        assertThat(model.leastAnswered()).isEqualTo(12);
        assertThat(model.experts().get(1).score()).isEmpty();
        assertThat(model.decide(new Weighting.Global(false)).quantiles()).doesNotContainKey("q");
        assertThat(model.decide(new Weighting.Equal()).quantiles()).containsEntry("q", List.of(1.0, 2.0, 3.0));
    }

    @Test
    void a_pool_of_one_expert_says_what_the_expert_says() {
        Study study = Panels.normal(3, 10, TWO, 1, 2);
        DecisionMaker decided = ClassicalModel.of(study).decide(new Weighting.User(Map.of("right", 2.0)));
        assertThat(decided.quantiles().get("s3")).containsExactly(-1.645, 0.0, 1.645);
        assertThat(decided.weights()).isEqualTo(Map.of("right", 1.0));
        assertThat(decided.score().orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(ClassicalModel.of(study).experts().get(0).score().orElseThrow());
    }

    @Test
    void information_does_not_depend_on_the_unit() {
        Study metres = Panels.normal(5, 10, TWO, 1, 0.5);
        List<Item> items = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (Item item : metres.items()) {
            items.add(
                    seed(item.id(), 1000 * ((Item.Quantity) item).realisation().orElseThrow()));
        }
        for (Answer answer : metres.answers()) {
            double[] values = ((Belief.Quantiles) answer.belief())
                    .values().stream().mapToDouble(v -> 1000 * v).toArray();
            answers.add(quantiles(answer.expert(), answer.item(), values));
        }
        List<ExpertPerformance> inMetres = ClassicalModel.of(metres).experts();
        List<ExpertPerformance> inMillimetres =
                ClassicalModel.of(study(TWO, items, answers)).experts();
        for (int e = 0; e < 2; e++) {
            assertThat(inMillimetres.get(e).score().orElseThrow().combined())
                    .isCloseTo(inMetres.get(e).score().orElseThrow().combined(), within(1e-12));
        }
    }

    @Test
    void a_lower_power_forgives_more() {
        Study study = Panels.normal(7, 40, TWO, 1, 0.2);
        assertThat(ClassicalModel.of(study, 0.25)
                        .experts()
                        .get(1)
                        .score()
                        .orElseThrow()
                        .statisticalAccuracy())
                .isGreaterThan(ClassicalModel.of(study)
                        .experts()
                        .get(1)
                        .score()
                        .orElseThrow()
                        .statisticalAccuracy());
        assertThatThrownBy(() -> ClassicalModel.of(study, 0)).hasMessageContaining("[0.0]");
    }

    @Test
    void a_study_without_a_seed_is_not_scored() {
        Study study = study(TWO, List.of(quantity("q")), List.of(quantiles("right", "q", 1, 2, 3)));
        assertThat(StudyScores.of(study, Weighting.standard())).isEqualTo(new StudyScores.NoSeeds("test"));
    }

    @Test
    void a_study_is_scored_with_every_weighting_asked_for() {
        StudyScores scores = StudyScores.of(Panels.normal(7, 12, TWO, 1, 0.7), Weighting.standard());
        assertThat(scores).isInstanceOfSatisfying(StudyScores.Scored.class, scored -> {
            assertThat(scored.decisionMakers())
                    .extracting(DecisionMaker::weighting)
                    .containsExactlyElementsOf(Weighting.standard());
            assertThat(scored.decisionMakers())
                    .allMatch(decided -> decided.score().isPresent());
        });
    }

    @Test
    void leaving_out_nobody_changes_nothing() {
        Study study = Panels.normal(7, 12, TWO, 1, 0.7);
        assertThat(study.without(Set.of(), Set.of())).isEqualTo(study);
    }

    @Test
    void robustness_leaves_out_each_seed_and_each_expert_once() {
        Study study = Panels.normal(7, 12, TWO, 1, 0.2);
        Robustness robustness = Robustness.of(study, new Weighting.Global(false));
        assertThat(robustness.seeds()).hasSize(12);
        assertThat(robustness.experts()).extracting(Robustness.LeftOut::id).containsExactly("right", "sure");
        assertThat(robustness.experts().get(1).score())
                .isEqualTo(ClassicalModel.of(study.without(Set.of("sure"), Set.of()))
                        .experts()
                        .get(0)
                        .score());
    }

    @Test
    void robustness_of_the_only_expert_with_a_weight_leaves_nothing_to_score() {
        Study study = Panels.normal(7, 12, TWO, 1, 0.2);
        Robustness robustness = Robustness.of(study, new Weighting.User(Map.of("right", 1.0)));
        assertThat(robustness.experts().get(0).score()).isEmpty();
        assertThat(robustness.experts().get(1).score()).isPresent();
    }

    @Test
    void user_weights_name_experts_of_the_study() {
        ClassicalModel model = ClassicalModel.of(Panels.normal(7, 12, TWO, 1, 0.2));
        assertThatThrownBy(() -> model.decide(new Weighting.User(Map.of("nobody", 1.0))))
                .hasMessageContaining("nobody")
                .hasMessageContaining("[right, sure]");
    }

    @Test
    void thousands_of_realisations_in_the_wrong_bin_are_as_good_as_impossible() {
        double[] probabilities = {0.05, 0.45, 0.45, 0.05};
        assertThat(StatisticalAccuracy.of(new int[] {0, 0, 0, 5000}, probabilities, 5000))
                .isBetween(0.0, 1e-300);
        assertThat(StatisticalAccuracy.of(new int[] {1, 9, 9, 1}, probabilities, 20))
                .isCloseTo(1, within(1e-12));
    }

    /** Quantiles so far from zero that a tenth of their range is less than the step of a double. */
    @Test
    void information_is_finite_however_narrow_the_range() {
        double far = 1e13;
        Study study = study(
                experts("host", "h"), List.of(seed("s", far)), List.of(quantiles("h", "s", far - 20, far, far + 20)));
        PerformanceScore score =
                ClassicalModel.of(study).experts().getFirst().score().orElseThrow();
        assertThat(score.combined()).isFinite();
    }
}

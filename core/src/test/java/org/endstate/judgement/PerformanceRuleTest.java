package org.endstate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.judgement.Panels.both;
import static org.endstate.judgement.Panels.experts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.judgement.PerformanceRule.Unmet;
import org.endstate.judgement.PerformanceRule.Verdict;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class PerformanceRuleTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 3, 1);
    private static final PerformanceRule AGREED =
            new PerformanceRule(OPENED, Map.of("host", OPENED.minusDays(30), "lead", OPENED.minusDays(1)));
    private static final List<Expert> BOTH = both(experts("host", "h1", "h2"), experts("lead", "m1", "m2"));

    @Test
    void is_met_where_every_party_has_someone_accurate_and_weights_hold_on_unseen_seeds() {
        Verdict verdict = AGREED.judge(Panels.erring(7, 20, BOTH, 0, 4, 0, 4), Draws.of(1));
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Met.class, met -> {
            assertThat(met.weights().get("h1"))
                    .isGreaterThan(100 * met.weights().get("h2"));
            assertThat(met.crossValidation().global().combined())
                    .isGreaterThanOrEqualTo(met.crossValidation().equal().combined());
        });
    }

    @Test
    void nine_common_seeds_are_too_few() {
        assertThat(unmet(AGREED, Panels.normal(7, 9, BOTH, 1, 1, 1, 1))).contains(new Unmet.TooFewSeeds(9));
    }

    @Test
    void a_seed_that_someone_passed_over_is_not_common() {
        Study study = Panels.normal(7, 10, BOTH, 1, 1, 1, 1);
        Study gap = new Study(
                study.name(),
                study.probabilities(),
                study.experts(),
                study.items(),
                study.answers().subList(0, study.answers().size() - 1));
        assertThat(unmet(AGREED, gap)).contains(new Unmet.TooFewSeeds(9));
    }

    @Test
    void a_party_of_the_too_sure_is_named() {
        assertThat(unmet(AGREED, Panels.normal(7, 30, BOTH, 1, 1, 0.1, 0.2)))
                .anySatisfy(unmet -> assertThat(unmet).isInstanceOfSatisfying(Unmet.NobodyAccurate.class, nobody -> {
                    assertThat(nobody.party()).isEqualTo("lead");
                    assertThat(nobody.best().orElseThrow()).isLessThan(PerformanceRule.ACCURATE);
                }));
    }

    @Test
    void a_party_that_answered_no_seed_has_nobody_accurate() {
        Study study = Panels.normal(7, 12, experts("host", "h1", "h2"), 1, 1);
        Study joined = new Study(study.name(), study.probabilities(), BOTH, study.items(), study.answers());
        assertThat(unmet(AGREED, joined)).contains(new Unmet.NobodyAccurate("lead", Optional.empty()));
    }

    @Test
    void a_party_that_did_not_agree_or_agreed_on_the_day_is_named() {
        PerformanceRule late = new PerformanceRule(OPENED, Map.of("lead", OPENED));
        assertThat(unmet(late, Panels.normal(7, 20, BOTH, 1, 1, 1, 1)))
                .contains(new Unmet.NotAgreed("host"), new Unmet.AgreedTooLate("lead", OPENED, OPENED));
    }

    /** All have the same medians: beside the accurate but vague the too sure only add sharpness where it is right. */
    @Test
    void weights_that_do_worse_than_equal_ones_on_unseen_seeds_are_refused() {
        assertThat(unmet(AGREED, Panels.normal(7, 20, BOTH, 1, 0.1, 1, 0.1)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unmet.WorseThanEqual.class,
                        worse -> assertThat(worse.performance()).isLessThan(worse.equal()));
    }

    private static List<Unmet> unmet(PerformanceRule rule, Study study) {
        return ((Verdict.NotMet) rule.judge(study, Draws.of(1))).unmet();
    }
}

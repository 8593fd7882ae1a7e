package org.endstate.formats.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.endstate.judgement.Answer;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Expert;
import org.endstate.judgement.Item;
import org.endstate.judgement.ItemPool;
import org.endstate.judgement.Pooled;
import org.endstate.judgement.PoolingRule;
import org.endstate.judgement.Score;
import org.endstate.judgement.ScoreCard;
import org.endstate.judgement.ScoreCards;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyPools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 25 experts on 25 claims under the IDEA protocol, against the scores that the aggreCAT project published
 * ({@code idea/data_confidence_scores.csv}). Two of its methods are pooling rules that we offer; the rest weigh experts
 * by properties of their answers and are reproduced here to show that the answers are read right. Quiz, reasoning,
 * verbosity and Bayesian methods need data that were not published with them.
 */
class IdeaTest {

    private static final double TOLERANCE = 1e-12;

    @Test
    void the_linear_pool_is_the_mean_of_the_experts() throws IOException {
        same(PoolingRule.LINEAR, "ArMean");
    }

    @Test
    void the_logarithmic_pool_is_the_mean_of_the_log_odds() throws IOException {
        same(PoolingRule.LOGARITHMIC, "LOArMean");
    }

    private static void same(PoolingRule rule, String method) throws IOException {
        Map<String, Double> published = IdeaRatings.published(method);
        List<ItemPool> pools = StudyPools.of(study(2), rule).items();
        assertThat(pools).hasSize(25);
        for (ItemPool pool : pools) {
            double p = ((Belief.Probability) ((Pooled.Of) pool.joint()).belief()).p();
            assertThat(p)
                    .as(pool.item().id())
                    .isCloseTo(published.get(pool.item().id()), within(TOLERANCE));
        }
    }

    @ParameterizedTest
    @EnumSource(IdeaMethod.class)
    void a_method_that_we_do_not_offer_is_reproduced(IdeaMethod method) throws IOException {
        IdeaRatings ratings = IdeaRatings.read();
        SoftAssertions softly = new SoftAssertions();
        IdeaRatings.published(method.published())
                .forEach((claim, published) ->
                        softly.assertThat(method.of(ratings, claim)).as(claim).isCloseTo(published, within(TOLERANCE)));
        softly.assertAll();
    }

    /**
     * Experts' three points taken as 5, 50 and 95 % quantiles on [0,1] and pooled linearly; the published median was
     * found by a search that stopped within 3e-5.
     */
    @Test
    void the_median_of_pooled_distributions_is_near_the_published_one() throws IOException {
        IdeaRatings ratings = IdeaRatings.read();
        IdeaRatings.published("DistribArMean")
                .forEach((claim, published) ->
                        assertThat(ratings.pooledMedian(claim)).as(claim).isCloseTo(published, within(3e-5)));
    }

    /** Research's own figures from the same data: 0.2024 before the discussion and 0.1764 after it. */
    @Test
    void discussion_improves_the_mean_brier_score_of_the_experts() throws IOException {
        assertThat(meanBrier(1)).isCloseTo(.2024, within(5e-5));
        assertThat(meanBrier(2)).isCloseTo(.1764, within(5e-5));
    }

    private static double meanBrier(int round) throws IOException {
        List<ScoreCard> experts = ScoreCards.of(study(round)).experts();
        assertThat(experts).hasSize(25);
        return experts.stream()
                .mapToDouble(card -> card.find(Score.BRIER).orElseThrow().mean())
                .average()
                .orElseThrow();
    }

    private static Study study(int round) throws IOException {
        IdeaRatings ratings = IdeaRatings.read();
        Stream<Answer> answers = ratings.claims().stream()
                .flatMap(claim -> ratings.of(round, claim).stream()
                        .map(rating -> new Answer(rating.expert(), claim, new Belief.Probability(rating.best()))));
        return new Study(
                "IDEA",
                List.of(),
                ratings.experts().stream()
                        .map(id -> new Expert(id, Expert.NO_PARTY))
                        .toList(),
                ratings.claims().stream()
                        .map(claim ->
                                (Item) new Item.Event(claim, "", Optional.of(ratings.outcome(claim)), Optional.empty()))
                        .toList(),
                answers.toList());
    }
}

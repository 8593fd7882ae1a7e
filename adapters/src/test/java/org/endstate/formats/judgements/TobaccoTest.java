package org.endstate.formats.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endstate.judgement.ClassicalModel;
import org.endstate.judgement.PerformanceScore;
import org.endstate.judgement.Study;
import org.endstate.judgement.Weighting;
import org.junit.jupiter.api.Test;

/** Weights that no table covers, on the tobacco study, against six digits printed by anduryl's notebook. */
class TobaccoTest {

    private static final double SIX_DIGITS = 1e-6;

    private final Study tobacco = Studies.named("tobacco");
    private final ClassicalModel model = ClassicalModel.of(tobacco);

    @Test
    void user_weights() {
        List<Double> weights = List.of(1.5, .2, .3, .4, .3, .4, .5);
        Map<String, Double> byExpert = IntStream.range(0, 7)
                .boxed()
                .collect(Collectors.toMap(e -> tobacco.experts().get(e).id(), weights::get));
        PerformanceScore score = score(new Weighting.User(byExpert));
        assertThat(score.statisticalAccuracy()).isCloseTo(.459729, within(SIX_DIGITS));
        assertThat(score.seedInformation()).isCloseTo(.459663, within(SIX_DIGITS));
        assertThat(score.information()).isCloseTo(.329472, within(SIX_DIGITS));
        assertThat(score.combined()).isCloseTo(.211320, within(SIX_DIGITS));
    }

    @Test
    void item_weights_without_a_cutoff() {
        PerformanceScore score = score(new Weighting.ByItem(false));
        assertThat(score.information()).isCloseTo(.668081, within(SIX_DIGITS));
        assertThat(score.seedInformation()).isCloseTo(.790444, within(SIX_DIGITS));
        assertThat(score.statisticalAccuracy()).isCloseTo(.498798, within(SIX_DIGITS));
    }

    @Test
    void optimised_weights_leave_one_expert() {
        assertThat(model.decide(new Weighting.Global(true)).weights()).containsOnlyKeys("Ex7");
        assertThat(model.decide(new Weighting.ByItem(true)).weights()).containsOnlyKeys("Ex7");
    }

    private PerformanceScore score(Weighting weighting) {
        return model.decide(weighting).score().orElseThrow();
    }
}

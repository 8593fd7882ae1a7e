package org.endstate.formats.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.endstate.SharedData;
import org.endstate.judgement.ClassicalModel;
import org.endstate.judgement.DecisionMaker;
import org.endstate.judgement.ExpertPerformance;
import org.endstate.judgement.PerformanceScore;
import org.endstate.judgement.Study;
import org.endstate.judgement.Weighting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every audited study against another program's scores in full precision: {@code sej/expected/full_precision.json},
 * made by the Python prototype that reproduced EXCALIBUR's published table.
 */
class FullPrecisionTest {

    private static final double TOLERANCE = 1e-9;

    static Stream<Study> studies() throws IOException {
        JsonNode expected = expected();
        List<Study> studies = Studies.all();
        assertThat(studies.stream().map(Study::name)).containsAll(expected.propertyNames());
        return studies.stream().filter(study -> expected.has(study.name()));
    }

    private static JsonNode expected() throws IOException {
        return new ObjectMapper().readTree(Files.readString(SharedData.at("sej/expected/full_precision.json")));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_study_has_the_scores_of_the_other_program(Study study) throws IOException {
        JsonNode expected = expected().get(study.name());
        ClassicalModel model = ClassicalModel.of(study);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(model.seeds()).isEqualTo(expected.get("seeds").asInt());
        softly.assertThat(model.leastAnswered()).isEqualTo(expected.get("nmin").asInt());
        softly.assertThat(study.items()).hasSize(expected.get("items").asInt());
        experts(model, expected.get("experts_detail"), softly);
        decided(model.decide(new Weighting.Equal()), expected.get("EW"), softly);
        decided(model.decide(new Weighting.Global(false)), expected.get("PWn"), softly);
        decided(model.decide(new Weighting.Global(true)), expected.get("PWg"), softly);
        decided(model.decide(new Weighting.ByItem(true)), expected.get("PWi"), softly);
        softly.assertAll();
    }

    private static void experts(ClassicalModel model, JsonNode expected, SoftAssertions softly) {
        List<JsonNode> rows = new ArrayList<>(expected.values());
        List<ExpertPerformance> experts = model.experts();
        softly.assertThat(experts).hasSameSizeAs(rows);
        for (int e = 0; e < experts.size(); e++) {
            PerformanceScore score = experts.get(e).score().orElseThrow();
            same(score, rows.get(e), experts.get(e).expert().id(), softly);
            softly.assertThat(score.answered()).isEqualTo(rows.get(e).get(3).asInt());
        }
    }

    private static void decided(DecisionMaker decided, JsonNode expected, SoftAssertions softly) {
        same(decided.score().orElseThrow(), expected, decided.weighting().toString(), softly);
        if (expected.size() == 4) {
            softly.assertThat(decided.cutoff().orElseThrow())
                    .as("cutoff of " + decided.weighting())
                    .isCloseTo(expected.get(3).asDouble(), within(TOLERANCE));
        }
    }

    private static void same(PerformanceScore score, JsonNode expected, String who, SoftAssertions softly) {
        softly.assertThat(new double[] {score.statisticalAccuracy(), score.seedInformation(), score.information()})
                .as(who)
                .containsExactly(
                        new double[] {
                            expected.get(0).asDouble(),
                            expected.get(1).asDouble(),
                            expected.get(2).asDouble()
                        },
                        within(TOLERANCE));
    }
}

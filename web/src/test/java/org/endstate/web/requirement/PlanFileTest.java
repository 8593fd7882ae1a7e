package org.endstate.web.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.endstate.commission.PlanMission;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.commission.SmallMission;
import org.endstate.commission.Watch;
import org.endstate.formats.export.TimelineJson;
import org.endstate.report.handover.HandoverPack;
import org.endstate.report.handover.PackPage;
import org.endstate.report.handover.PackWords;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.SiteDates;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

class PlanFileTest {

    private static final PlanResult RESULT = ((PlanOutcome.Planned) PlanMission.run(
                    SmallMission.preparing(new ThreePoint(3, 5, 9), new ThreePoint(2, 4, 8))
                            .dossier(),
                    "endstate test",
                    1,
                    Watch.NONE))
            .result();

    @Test
    void what_was_written_of_sites_and_gates_is_read_again() {
        Planned read = PlanFile.read(TimelineJson.write(RESULT));

        assertThat(read.options()).hasSize(OptionKind.values().length);
        for (OptionForecast option : RESULT.options()) {
            SiteDates dates = read.find((OptionKind) option.kind()).orElseThrow();
            assertThat(dates.tasks()).isEqualTo(option.plan().tasks());
            assertThat(dates.sites())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("atRisk", "forced")
                    .isEqualTo(option.sites());
        }
        assertThat(read.gates())
                .hasSameSizeAs(RESULT.assessments().gates().value())
                .allSatisfy(
                        (id, status) -> assertThat(RESULT.assessments().gates().value())
                                .anyMatch(gate -> gate.gate().equals(id) && gate.status() == status));
    }

    @Test
    void a_pack_of_what_was_read_is_the_pack_of_the_result_itself() {
        SiteDates read = PlanFile.read(TimelineJson.write(RESULT))
                .find(OptionKind.HYBRID)
                .orElseThrow();
        String site = RESULT.dossier().mission().sites().getFirst().id();
        PackWords words = PackWords.in("ar", PackWords.Digits.ARABIC_INDIC);

        assertThat(PackPage.render(
                        HandoverPack.of(new HandoverPack.Source(RESULT.dossier(), RESULT.stamp(), read), site, words)))
                .isEqualTo(PackPage.render(
                        HandoverPack.of(HandoverPack.Source.of(RESULT, OptionKind.HYBRID), site, words)));
    }

    @Test
    void a_plan_without_its_keys_says_which_one_is_missing() {
        byte[] broken = "{\"options\": [{\"kind\": \"hybrid\", \"tasks\": [{\"site\": \"alpha\"}]}]}"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PlanFile.read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[task]");
        assertThat(PlanFile.read("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(Planned.NOTHING);
    }
}

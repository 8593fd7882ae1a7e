package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.endstate.commission.Dossier;
import org.endstate.commission.SmallMission;
import org.endstate.mission.Mission;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.RetainedSupport;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

class OutlyingOrderTest {

    private static final Dossier DOSSIER =
            SmallMission.preparing(ThreePoint.certain(1), ThreePoint.certain(9)).dossier();
    private static final Mission MISSION = DOSSIER.mission();

    @Test
    void a_site_with_neither_hub_nor_support_waits_for_nobody() {
        assertThat(OutlyingOrder.of(MISSION, DOSSIER.inputs().work())).isEmpty();
    }

    @Test
    void a_provider_of_medical_support_stays_until_its_outlying_site_is_vacated() {
        assertThat(OutlyingOrder.of(MISSION, supporting(RetainedSupport.Kind.MEDICAL)))
                .containsExactly(new OutlyingOrder("b", "a"));
    }

    @Test
    void a_site_that_retains_two_kinds_of_support_waits_once() {
        assertThat(OutlyingOrder.of(MISSION, supporting(RetainedSupport.Kind.MEDICAL, RetainedSupport.Kind.AIR)))
                .containsExactly(new OutlyingOrder("b", "a"));
    }

    private static WorkBreakdown supporting(RetainedSupport.Kind... kinds) {
        List<RetainedSupport> support = List.of(kinds).stream()
                .map(kind -> new RetainedSupport(kind, "a", List.of("b")))
                .toList();
        return new WorkBreakdown(
                DOSSIER.inputs().work().sites(), new RequirementInputs(List.of(), List.of(), support, 1.5));
    }
}

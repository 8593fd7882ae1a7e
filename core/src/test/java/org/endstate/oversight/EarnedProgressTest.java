package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.endstate.oversight.Actual.Event;
import org.endstate.oversight.EarnedProgress.Count;
import org.junit.jupiter.api.Test;

class EarnedProgressTest {

    private static EarnedProgress earned(Reports reports) {
        return EarnedProgress.of(TwoSites.on(30), reports.actuals());
    }

    @Test
    void sites_and_strength_are_counted_apart() {
        EarnedProgress earned =
                earned(new Reports().add("outpost", Event.TROOPS_LEFT, 0).add("mission", Event.STRENGTH, 10, "350"));
        assertThat(earned.bySites()).isEqualTo(0.5);
        assertThat(earned.byStrength()).contains(0.5);
        assertThat(earned.strength()).contains(new Count(350, Reports.MAY.plusDays(10), false));
    }

    @Test
    void a_strength_that_nobody_counted_is_not_known() {
        assertThat(earned(new Reports()).strength()).isEmpty();
        assertThat(earned(new Reports()).byStrength()).isEmpty();
    }

    @Test
    void later_counts_of_sites_are_added_up_and_said_to_be() {
        EarnedProgress earned = earned(new Reports()
                .add("mission", Event.STRENGTH, 1, "650")
                .add("harbour", Event.STRENGTH, 5, "120")
                .add("outpost", Event.TROOPS_LEFT, 9));
        assertThat(earned.strength()).contains(new Count(120, Reports.MAY.plusDays(9), true));
    }

    @Test
    void a_signed_document_alone_earns_nothing() {
        assertThat(earned(new Reports().add("outpost", Event.DOCUMENT_SIGNED, 0))
                        .sites())
                .isZero();
    }
}

package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.endstate.oversight.Actual.Event;
import org.junit.jupiter.api.Test;

class PostHandoverCheckTest {

    private static List<PostHandoverCheck> checks(Reports reports) {
        return PostHandoverCheck.of("outpost", reports.actuals());
    }

    @Test
    void none_is_due_while_the_troops_are_there() {
        assertThat(checks(new Reports().add("outpost", Event.DOCUMENT_SIGNED, 0)))
                .isEmpty();
    }

    @Test
    void they_are_due_a_week_a_month_and_three_months_after_the_troops_left() {
        assertThat(checks(new Reports().add("outpost", Event.TROOPS_LEFT, 10)))
                .extracting(PostHandoverCheck::due)
                .containsExactly(Reports.MAY.plusDays(17), Reports.MAY.plusDays(40), Reports.MAY.plusDays(100));
    }

    @Test
    void what_is_found_answers_the_check_that_was_due_last() {
        List<PostHandoverCheck> checks = checks(
                new Reports().add("outpost", Event.TROOPS_LEFT, 0).add("outpost", Event.STATE_OBSERVED, 35, "looted"));
        assertThat(checks).extracting(check -> check.found().isPresent()).containsExactly(false, true, false);
        assertThat(checks.get(1).found().orElseThrow().what().value()).isEqualTo("looted");
    }

    @Test
    void one_that_nobody_made_is_overdue_from_its_day_on() {
        PostHandoverCheck week =
                checks(new Reports().add("outpost", Event.TROOPS_LEFT, 0)).getFirst();
        assertThat(week.isOverdue(Reports.MAY.plusDays(6))).isFalse();
        assertThat(week.isOverdue(Reports.MAY.plusDays(7))).isTrue();
    }
}

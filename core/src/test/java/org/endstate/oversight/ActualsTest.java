package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.oversight.Actual.Event;
import org.endstate.oversight.Actual.Precision;
import org.junit.jupiter.api.Test;

class ActualsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private static Actual report(String id, String unit, Event event, LocalDate day, LocalDate reported) {
        return new Actual(
                id,
                new Actual.Happening(unit, event, ""),
                new Actual.When(day, Precision.DAY),
                reported,
                List.of("S1"),
                Optional.empty(),
                "");
    }

    private static Actual left(String id, String unit, int day) {
        return report(id, unit, Event.TROOPS_LEFT, MAY.plusDays(day), MAY.plusDays(day));
    }

    private static Actual correcting(Actual report, String other) {
        return new Actual(
                report.id(),
                report.what(),
                report.when(),
                report.reported(),
                report.sources(),
                Optional.of(other),
                report.note());
    }

    @Test
    void two_dates_for_one_event_are_both_kept_and_shown_as_contradicting() {
        Actuals actuals = new Actuals(List.of(left("a", "outpost", 0), left("b", "outpost", 3)));
        assertThat(actuals.reports()).hasSize(2);
        assertThat(actuals.contradictions()).containsExactly(List.of(left("a", "outpost", 0), left("b", "outpost", 3)));
        assertThat(actuals.find("outpost", Event.TROOPS_LEFT)).contains(left("b", "outpost", 3));
    }

    @Test
    void two_sources_that_give_the_same_day_do_not_contradict_each_other() {
        assertThat(new Actuals(List.of(left("a", "outpost", 0), left("b", "outpost", 0))).contradictions())
                .isEmpty();
    }

    @Test
    void a_correction_erases_nothing_and_what_it_corrects_counts_no_longer() {
        Actual wrong = left("a", "outpost", 9);
        Actual right = correcting(left("b", "outpost", 2), "a");
        Actuals actuals = new Actuals(List.of(wrong, right));
        assertThat(actuals.reports()).containsExactly(wrong, right);
        assertThat(actuals.standing()).containsExactly(right);
        assertThat(actuals.find("outpost", Event.TROOPS_LEFT)).contains(right);
        assertThat(actuals.contradictions()).isEmpty();
    }

    @Test
    void nothing_reported_later_is_known() {
        Actual late = report("a", "outpost", Event.TROOPS_LEFT, MAY, MAY.plusDays(60));
        Actuals actuals = new Actuals(List.of(late));
        assertThat(actuals.knownOn(MAY.plusDays(59)).reports()).isEmpty();
        assertThat(actuals.knownOn(MAY.plusDays(60)).reports()).containsExactly(late);
    }

    @Test
    void the_troops_leaving_and_the_document_being_signed_are_not_the_same() {
        Actuals actuals = new Actuals(List.of(left("a", "outpost", 0)));
        assertThat(actuals.find("outpost", Event.DOCUMENT_SIGNED)).isEmpty();
        assertThat(actuals.find("outpost", Event.RECEIVER_IN_CONTROL)).isEmpty();
    }

    @Test
    void a_milestone_is_reached_when_the_last_of_its_sites_is_left() {
        Actuals actuals = new Actuals(List.of(left("a", "outpost", 0), left("b", "harbour", 30)));
        assertThat(actuals.findReached("all", List.of("outpost", "harbour"))).contains(MAY.plusDays(30));
        assertThat(actuals.findReached("all", List.of("outpost", "harbour", "hub")))
                .isEmpty();
        assertThat(actuals.findReached("none", List.of())).isEmpty();
    }

    @Test
    void a_milestones_own_report_counts_before_those_of_its_sites() {
        Actuals actuals = new Actuals(List.of(left("a", "outpost", 0), left("b", "all", 8)));
        assertThat(actuals.findReached("all", List.of("outpost"))).contains(MAY.plusDays(8));
    }

    @Test
    void two_reports_of_one_name_are_refused() {
        assertThatThrownBy(() -> new Actuals(List.of(left("a", "outpost", 0), left("a", "harbour", 0))))
                .hasMessageContaining("[a]");
    }
}

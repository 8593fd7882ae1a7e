package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.oversight.Actual.Happened;
import org.endstate.oversight.Actual.Precision;
import org.endstate.oversight.Actual.Unit;
import org.junit.jupiter.api.Test;

class ActualsTest {

    private static final Unit CAMP = new Unit.AtSite("camp");

    @Test
    void accounts_that_contradict_each_other_are_both_kept() {
        Actuals actuals = new Actuals(
                List.of(left("a", "2025-11-26", Optional.empty()), left("b", "2026-01-17", Optional.empty())));
        assertThat(actuals.of(CAMP, ExitEvent.TROOPS_LEFT)).hasSize(2);
        assertThat(actuals.contradictions()).containsExactly(actuals.all());
        assertThat(actuals.findLatest(CAMP, ExitEvent.TROOPS_LEFT)).contains(LocalDate.parse("2026-01-17"));
    }

    @Test
    void two_accounts_of_the_same_day_do_not_contradict_each_other() {
        Actuals actuals = new Actuals(
                List.of(left("a", "2025-11-26", Optional.empty()), left("b", "2025-11-26", Optional.empty())));
        assertThat(actuals.contradictions()).isEmpty();
    }

    @Test
    void a_correction_replaces_an_account_and_erases_nothing() {
        Actuals actuals = new Actuals(
                List.of(left("a", "2025-11-26", Optional.empty()), left("b", "2025-11-27", Optional.of("a"))));
        assertThat(actuals.standing()).extracting(Actual::id).containsExactly("b");
        assertThat(actuals.all()).extracting(Actual::id).containsExactly("a", "b");
        assertThat(actuals.contradictions()).isEmpty();
    }

    @Test
    void on_a_day_only_what_was_known_by_then_counts() {
        Actuals actuals = new Actuals(
                List.of(left("a", "2025-11-26", Optional.empty()), left("b", "2025-11-27", Optional.of("a"))));
        Actuals then = actuals.knownBy(LocalDate.parse("2025-11-26"));
        assertThat(then.standing()).extracting(Actual::id).containsExactly("a");
        assertThat(actuals.knownBy(LocalDate.parse("2025-11-25")).all()).isEmpty();
    }

    @Test
    void a_document_that_was_never_signed_contradicts_one_that_was() {
        Actual signed = actual("a", ExitEvent.DOCUMENT_SIGNED, on("2025-11-26"));
        Actual never = actual("b", ExitEvent.DOCUMENT_SIGNED, new Happened.Never());
        assertThat(new Actuals(List.of(signed, never)).contradictions()).hasSize(1);
        assertThat(new Actuals(List.of(never)).findLatest(CAMP, ExitEvent.DOCUMENT_SIGNED))
                .isEmpty();
    }

    @Test
    void the_troops_leaving_is_not_the_document_being_signed() {
        Actuals actuals = new Actuals(List.of(left("a", "2025-11-26", Optional.empty())));
        assertThat(actuals.of(CAMP, ExitEvent.DOCUMENT_SIGNED)).isEmpty();
        assertThat(actuals.of(new Unit.OfMilestone("camp"), ExitEvent.TROOPS_LEFT))
                .isEmpty();
    }

    @Test
    void only_a_state_that_was_found_has_a_state() {
        assertThatThrownBy(() -> actual("a", ExitEvent.STATE_FOUND, on("2025-11-26")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a]");
    }

    private static Actual left(String id, String date, Optional<String> corrects) {
        return new Actual(
                id,
                CAMP,
                ExitEvent.TROOPS_LEFT,
                on(date),
                Optional.empty(),
                new Actual.Account("X1", LocalDate.parse(date), corrects, ""));
    }

    private static Actual actual(String id, ExitEvent event, Happened happened) {
        return new Actual(
                id,
                CAMP,
                event,
                happened,
                Optional.empty(),
                new Actual.Account("X1", LocalDate.parse("2025-12-01"), Optional.empty(), ""));
    }

    private static Happened on(String date) {
        return new Happened.On(LocalDate.parse(date), Precision.DAY);
    }
}

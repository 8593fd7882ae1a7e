package org.endstate.requirements.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.requirements.inspection.Camp.day;
import static org.endstate.requirements.inspection.Camp.details;
import static org.endstate.requirements.inspection.Camp.kinds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Label;
import org.endstate.mission.Outcome;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.AssetClass;
import org.endstate.requirements.CustodyPlan;
import org.endstate.requirements.Movement;
import org.endstate.requirements.inspection.Finding.Detail;
import org.endstate.requirements.inspection.Finding.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each check has its facts; none finds anything in a camp of which it is told nothing. */
class InspectionTest {

    @Nested
    class Gifts {

        @ParameterizedTest
        @EnumSource(names = {"WEAPONS", "AMMUNITION", "ARMOURED_VEHICLES", "AIRCRAFT"})
        void weapons_ammunition_armour_and_aircraft_are_never_gifted(AssetClass prohibited) {
            assertThat(kinds(new Camp().gift("Thing", prohibited))).contains(Kind.PROHIBITED_GIFT);
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"WEAPONS", "AMMUNITION", "ARMOURED_VEHICLES", "AIRCRAFT"})
        void everything_else_may_be(AssetClass allowed) {
            assertThat(kinds(new Camp().gift("Thing", allowed))).doesNotContain(Kind.PROHIBITED_GIFT);
        }

        @Test
        void the_finding_names_class_item_and_count_and_refuses_the_folder() {
            assertThat(details(new Camp().gift("Rifles", AssetClass.WEAPONS), Kind.PROHIBITED_GIFT))
                    .containsExactly(
                            new Detail.Term(AssetClass.WEAPONS),
                            new Detail.Named(Label.of("Rifles")),
                            new Detail.Count(5));
            assertThat(Kind.PROHIBITED_GIFT.severity()).isEqualTo(Finding.Severity.ERROR);
        }
    }

    @Nested
    class Guard {

        @Test
        void a_guard_of_ten_is_below_a_minimum_of_eleven() {
            assertThat(details(new Camp().minimumGuard(11), Kind.GUARD_BELOW_MINIMUM))
                    .containsExactly(new Detail.Count(10), new Detail.Count(11));
        }

        @Test
        void a_guard_of_ten_keeps_a_minimum_of_ten() {
            assertThat(kinds(new Camp().minimumGuard(10))).doesNotContain(Kind.GUARD_BELOW_MINIMUM);
        }

        @Test
        void a_minimum_that_is_not_stated_is_not_guessed() {
            assertThat(kinds(new Camp())).doesNotContain(Kind.GUARD_BELOW_MINIMUM);
        }
    }

    @Nested
    class Receiver {

        @ParameterizedTest
        @EnumSource(names = {"TRANSFERRED_MILITARY", "TRANSFERRED_CIVIL", "RETURNED_TO_LANDLORD", "PARTIAL"})
        void what_changes_hands_needs_somebody_to_take_it(Outcome outcome) {
            assertThat(kinds(new Camp().outcome(outcome))).contains(Kind.NO_RECEIVER);
        }

        @ParameterizedTest
        @EnumSource(names = {"CLOSED", "ABANDONED", "SEIZED"})
        void what_is_closed_or_lost_does_not(Outcome outcome) {
            assertThat(kinds(new Camp().outcome(outcome))).doesNotContain(Kind.NO_RECEIVER);
        }

        @Test
        void a_named_receiver_is_enough() {
            assertThat(kinds(new Camp().outcome(Outcome.PARTIAL, "host"))).doesNotContain(Kind.NO_RECEIVER);
        }
    }

    @Nested
    class Corridors {

        /** 1 January to 28 January 2024 are four weeks. */
        private static final String FOUR_WEEKS = "2024-01-28";

        @Test
        void more_trucks_than_the_weeks_left_take_are_found() {
            Camp camp = new Camp().agreed(FOUR_WEEKS).corridor(10, 0).trucks(41, "road");
            assertThat(details(camp, Kind.CORRIDOR_TOO_SMALL))
                    .containsExactly(
                            new Detail.Term(Movement.Kind.TRUCKS),
                            new Detail.Count(41),
                            new Detail.Count(40),
                            new Detail.Count(4),
                            day(FOUR_WEEKS),
                            new Detail.Named(Label.of("Road")));
        }

        @Test
        void as_many_as_fit_are_not() {
            assertThat(kinds(new Camp().agreed(FOUR_WEEKS).corridor(10, 0).trucks(40, "road")))
                    .doesNotContain(Kind.CORRIDOR_TOO_SMALL);
        }

        @Test
        void a_permission_of_a_day_costs_the_broken_week() {
            assertThat(kinds(new Camp().agreed(FOUR_WEEKS).corridor(10, 1).trucks(40, "road")))
                    .contains(Kind.CORRIDOR_TOO_SMALL);
        }

        @Test
        void sites_that_are_due_no_later_share_the_corridor() {
            Camp other = new Camp().agreed(FOUR_WEEKS).trucks(30, "road");
            Camp later = new Camp().agreed("2024-03-01").trucks(30, "road");
            Camp camp = new Camp().agreed(FOUR_WEEKS).corridor(10, 0).trucks(30, "road");
            assertThat(camp.findingsBeside(other)).extracting(Finding::kind).contains(Kind.CORRIDOR_TOO_SMALL);
            assertThat(camp.findingsBeside(later).stream()
                            .filter(finding -> finding.site().equals("camp"))
                            .map(Finding::kind))
                    .doesNotContain(Kind.CORRIDOR_TOO_SMALL);
        }

        @Test
        void loads_without_a_corridor_are_found_and_without_an_agreed_date_nothing_is_compared() {
            assertThat(kinds(new Camp().trucks(40))).contains(Kind.NO_CORRIDOR);
            assertThat(kinds(new Camp().corridor(1, 0).trucks(40, "road")))
                    .doesNotContain(Kind.NO_CORRIDOR, Kind.CORRIDOR_TOO_SMALL);
        }
    }

    @Nested
    class Custody {

        private static CustodyPlan plan(Optional<LocalDate> signed) {
            return new CustodyPlan(OptionalInt.empty(), OptionalInt.of(20), OptionalInt.of(7), signed);
        }

        @Test
        void a_site_that_somebody_takes_over_needs_a_signed_plan() {
            assertThat(kinds(new Camp())).contains(Kind.NO_CUSTODY);
        }

        @Test
        void a_plan_that_nobody_has_signed_is_none() {
            assertThat(kinds(new Camp().custody(plan(Optional.empty())))).contains(Kind.NO_CUSTODY);
        }

        @Test
        void a_signed_one_is_and_a_site_that_is_closed_needs_none() {
            assertThat(kinds(new Camp().custody(plan(Optional.of(Camp.START))))).doesNotContain(Kind.NO_CUSTODY);
            assertThat(kinds(new Camp().outcome(Outcome.CLOSED))).doesNotContain(Kind.NO_CUSTODY);
        }
    }

    @Nested
    class Acceptance {

        @Test
        void a_refused_condition_is_found_by_its_words() {
            assertThat(details(new Camp().condition(AcceptanceCondition.State.REFUSED), Kind.ACCEPTANCE_REFUSED))
                    .containsExactly(new Detail.Named(Label.of("A wall")));
        }

        @Test
        void an_open_one_is_still_work() {
            assertThat(kinds(new Camp().condition(AcceptanceCondition.State.OPEN)))
                    .doesNotContain(Kind.ACCEPTANCE_REFUSED);
        }

        @Test
        void a_met_one_is_done() {
            assertThat(kinds(new Camp().condition(AcceptanceCondition.State.MET)))
                    .doesNotContain(Kind.ACCEPTANCE_REFUSED);
        }
    }

    @Nested
    class Property {

        @Test
        void items_on_no_record_are_counted() {
            assertThat(details(new Camp().unrecorded(4), Kind.UNRECORDED_PROPERTY))
                    .containsExactly(new Detail.Count(4));
        }

        @Test
        void none_is_none() {
            assertThat(kinds(new Camp().unrecorded(0))).doesNotContain(Kind.UNRECORDED_PROPERTY);
        }

        @Test
        void not_counted_is_not_none_and_not_found_either() {
            assertThat(kinds(new Camp().gift("Tents", AssetClass.ACCOMMODATION)))
                    .doesNotContain(Kind.UNRECORDED_PROPERTY);
        }
    }
}

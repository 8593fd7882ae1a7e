package org.endstate.requirements.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Label;
import org.endstate.mission.Outcome;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.AssetClass;
import org.endstate.requirements.Certificate;
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

    private static List<Kind> kinds(Camp camp) {
        return camp.findings().stream().map(Finding::kind).toList();
    }

    private static List<Detail> details(Camp camp, Kind kind) {
        return camp.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow()
                .details();
    }

    private static Detail day(String date) {
        return new Detail.Day(LocalDate.parse(date));
    }

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
    class Clearance {

        @Test
        void one_issued_a_day_after_the_handover_comes_too_late() {
            Camp camp = new Camp().handover("2023-12-01").certificate(Certificate.Kind.CLEARANCE, "2023-12-02");
            assertThat(details(camp, Kind.CLEARANCE_AFTER_HANDOVER))
                    .containsExactly(day("2023-12-02"), day("2023-12-01"));
        }

        @Test
        void one_issued_on_the_day_of_the_handover_does_not() {
            Camp camp = new Camp().handover("2023-12-01").certificate(Certificate.Kind.CLEARANCE, "2023-12-01");
            assertThat(kinds(camp)).doesNotContain(Kind.CLEARANCE_AFTER_HANDOVER);
        }

        @Test
        void an_agreed_date_is_no_handover_to_be_late_for() {
            Camp camp = new Camp().agreed("2023-12-01").certificate(Certificate.Kind.CLEARANCE, "2023-12-02");
            assertThat(kinds(camp)).doesNotContain(Kind.CLEARANCE_AFTER_HANDOVER);
        }

        @Test
        void a_site_with_neither_task_nor_certificate_gets_none_before_its_handover() {
            assertThat(kinds(new Camp().withoutClearanceTask())).contains(Kind.NO_CLEARANCE);
            assertThat(kinds(new Camp().withoutClearanceTask().certificate(Certificate.Kind.CLEARANCE, "2023-12-01")))
                    .doesNotContain(Kind.NO_CLEARANCE);
        }
    }

    @Nested
    class Validity {

        @Test
        void a_certificate_lapses_the_day_after_its_last_day() {
            Camp camp = new Camp().certificate(Certificate.Kind.CLOSE_OUT_ASSESSMENT, "2023-12-01", 60);
            assertThat(kinds(camp.handover("2024-01-30"))).doesNotContain(Kind.CERTIFICATE_LAPSES);
            assertThat(details(camp.handover("2024-01-31"), Kind.CERTIFICATE_LAPSES))
                    .containsExactly(
                            new Detail.Term(Certificate.Kind.CLOSE_OUT_ASSESSMENT),
                            day("2024-01-30"),
                            day("2024-01-31"));
        }

        @Test
        void the_agreed_date_stands_in_for_a_handover_that_is_not_set() {
            Camp camp = new Camp().agreed("2024-06-30").certificate(Certificate.Kind.CLEARANCE, "2023-12-01", 90);
            assertThat(kinds(camp)).contains(Kind.CERTIFICATE_LAPSES);
        }

        @Test
        void a_later_certificate_of_the_same_kind_replaces_one_that_lapsed() {
            Camp camp = new Camp()
                    .certificate(Certificate.Kind.CLEARANCE, "2022-12-01", 90)
                    .certificate(Certificate.Kind.CLEARANCE, "2023-12-01", 90);
            assertThat(kinds(camp)).doesNotContain(Kind.CERTIFICATE_LAPSES);
        }

        @Test
        void a_certificate_without_a_validity_never_lapses() {
            Camp camp = new Camp().handover("2044-01-01").certificate(Certificate.Kind.BASELINE_STUDY, "1999-01-01");
            assertThat(kinds(camp)).doesNotContain(Kind.CERTIFICATE_LAPSES);
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
    class Baseline {

        @Test
        void a_chain_without_a_baseline_study_is_found() {
            assertThat(kinds(new Camp().noCertificates())).contains(Kind.NO_BASELINE);
            assertThat(kinds(new Camp().certificate(Certificate.Kind.CLOSE_OUT_ASSESSMENT, "2023-12-01")))
                    .contains(Kind.NO_BASELINE);
        }

        @Test
        void a_chain_with_one_is_not() {
            assertThat(kinds(new Camp().certificate(Certificate.Kind.BASELINE_STUDY, "2010-01-01")))
                    .doesNotContain(Kind.NO_BASELINE);
        }

        @Test
        void a_chain_that_is_unmeasured_says_nothing() {
            assertThat(kinds(new Camp())).doesNotContain(Kind.NO_BASELINE);
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

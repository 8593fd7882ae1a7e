package org.endstate.requirements.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.requirements.inspection.Camp.day;
import static org.endstate.requirements.inspection.Camp.details;
import static org.endstate.requirements.inspection.Camp.kinds;

import org.endstate.requirements.Certificate;
import org.endstate.requirements.inspection.Finding.Detail;
import org.endstate.requirements.inspection.Finding.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the inspection finds of the certificates of a site: whether there are any, and on which days. */
class CertificateInspectionTest {

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
}

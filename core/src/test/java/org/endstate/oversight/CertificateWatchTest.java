package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Sourcing;
import org.endstate.oversight.Actual.Event;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.EnvironmentalChain;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.SiteRequirements;
import org.junit.jupiter.api.Test;

/** The clearance of the harbour is issued on 1 May and holds for 50 days, to 20 June. */
class CertificateWatchTest {

    private static final LocalDate LAST = Reports.MAY.plusDays(50);

    @Test
    void a_certificate_that_holds_on_the_day_of_the_handover_is_no_alarm() {
        assertThat(raised(10, new Reports(), OptionalInt.of(50), foreseen(50))).isEmpty();
        assertThat(raised(10, new Reports(), OptionalInt.empty(), foreseen(500)))
                .isEmpty();
    }

    @Test
    void a_certificate_that_lapses_before_the_handover_says_so_with_the_days_left() {
        assertThat(raised(10, new Reports(), OptionalInt.of(50), foreseen(51)))
                .containsExactly(new Alarm.CertificateLapses(
                        "harbour", Certificate.Kind.CLEARANCE, LAST, 40, Optional.of(Reports.MAY.plusDays(51))));
    }

    @Test
    void a_certificate_whose_handover_is_not_in_sight_is_watched_when_the_day_is_near() {
        assertThat(raised(19, new Reports(), OptionalInt.of(50), Map.of())).isEmpty();
        assertThat(raised(21, new Reports(), OptionalInt.of(50), Map.of()))
                .containsExactly(
                        new Alarm.CertificateLapses("harbour", Certificate.Kind.CLEARANCE, LAST, 29, Optional.empty()));
    }

    @Test
    void a_certificate_that_has_lapsed_is_an_alarm_until_the_site_has_changed_hands() {
        assertThat(raised(52, new Reports(), OptionalInt.of(50), Map.of()))
                .containsExactly(
                        new Alarm.CertificateLapses("harbour", Certificate.Kind.CLEARANCE, LAST, -2, Optional.empty()));
        assertThat(raised(52, new Reports().add("harbour", Event.DOCUMENT_SIGNED, 49), OptionalInt.of(50), Map.of()))
                .isEmpty();
    }

    private static Map<String, LocalDate> foreseen(int day) {
        return Map.of("harbour", Reports.MAY.plusDays(day));
    }

    private static List<Alarm> raised(
            int day, Reports reports, OptionalInt validity_days, Map<String, LocalDate> foreseen) {
        SiteRequirements nothing = SiteRequirements.unmeasured("harbour");
        Certificate clearance = new Certificate(
                Certificate.Kind.CLEARANCE, "Ministry", Reports.MAY, validity_days, new Sourcing.Assumed("invented"));
        SiteRequirements harbour = new SiteRequirements(
                "harbour",
                new SiteRequirements.Ground(Optional.empty(), Optional.of(new EnvironmentalChain(List.of(clearance)))),
                nothing.handing(),
                nothing.leaving());
        return new CertificateWatch(TwoSites.on(day), reports.actuals(), foreseen, 30)
                .of(new RequirementInputs(List.of(harbour), List.of(), List.of(), 1.5));
    }
}
